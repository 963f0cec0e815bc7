fetch('data:,').catch(() => {})
