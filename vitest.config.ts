import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    // files of one worker share their modules: loading them anew for each costs a third of the time
    isolate: false,
    env: { SEALPOST_PACING: 'off', NO_COLOR: '1' },
    coverage: {
      provider: 'v8',
      include: ['src/core/**'],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
})
