import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that the real SOPS made lie beside the checkout, where it has them (SEALPOST_FIXTURES); none is committed. */
const withFixtures = ['test/sources/sops/fixtures.test.ts']

/** Minutes of real processes. CI runs them (SEALPOST_TESTS=all); nobody who is new here has to wait for them. */
const long: string[] = JSON.parse(readFileSync(new URL('test/long.json', import.meta.url), 'utf8'))

/**
 * Files whose cases start processes come first: the more memory a worker holds, the longer it takes to start one. Those that
 * take longest come next, so that no worker is left with one alone.
 */
class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const texts = new Map(sorted.map((file) => [file, readFileSync(file.moduleId, 'utf8')]))
    const rank = (file: TestSpecification) => ranks.findIndex((files) => files.test(texts.get(file) ?? ''))
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
const ranks = [
  /child_process|(?:bundled|git|git-http|git\.kit|scenario|programs|shells|\.\/kit)\.js'/,
  /(?:halves|interleave\.kit)\.js'/,
  /(?:)/,
]

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      ...(process.env.SEALPOST_TESTS === 'all' ? [] : long),
      ...(process.env.SEALPOST_FIXTURES ? [] : withFixtures),
    ],
    globalSetup: 'test/shared.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // more than there are cores: a worker that waits for a process or a clock leaves its core to another one
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: Order },
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
