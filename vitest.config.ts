import { readFileSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that the real SOPS made lie beside the checkout, where it has them (SEALPOST_FIXTURES); none is committed. */
const withFixtures = ['test/sources/sops/fixtures.test.ts']

/** Minutes of real processes. CI runs them (SEALPOST_TESTS=all); nobody who is new here has to wait for them. */
const long: string[] = JSON.parse(readFileSync(new URL('test/long.json', import.meta.url), 'utf8'))

/** Files whose cases start processes come first: the more memory a worker holds, the longer it takes to start one. */
class StartersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const starts = new Set(sorted.filter(({ moduleId }) => starter.test(readFileSync(moduleId, 'utf8'))))
    return [...starts, ...sorted.filter((file) => !starts.has(file))]
  }
}
const starter = /child_process|(?:bundled|git\.kit|scenario|programs|shells|^import .* '\.+\/kit)\.js'/m

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      ...(process.env.SEALPOST_TESTS === 'all' ? [] : long),
      ...(process.env.SEALPOST_FIXTURES ? [] : withFixtures),
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    sequence: { sequencer: StartersFirst },
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
