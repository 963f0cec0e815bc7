setTimeout(() => {}, 1)
