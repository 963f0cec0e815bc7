process.on('SIGUSR2', () => {})
