import { expect, it } from 'vitest'
import { pipelinesFor } from '../../../src/cli/project/pipelines.js'
import type { ProjectFiles } from '../../../src/core/project-files.js'

/** The steps that are found in one workflow. */
async function foundIn(text: string) {
  const project: ProjectFiles = {
    text: async (path) => (path === '.github/workflows/a.yml' ? text : undefined),
    parsed: async () => undefined,
    names: async (folder) => (folder === '.github/workflows' ? ['a.yml'] : []),
    remotes: async () => [],
  }
  const found = await pipelinesFor({ top: '/repo', path: '/repo/sealpost.yaml' }, project)
  return found.map(({ at }) => at)
}

it.each([
  ['- uses: acme/sealpost/actions/plan@v1', 1],
  ["- { uses: actions/checkout@v4 }, { uses: './sealpost-action@v1' }", 1],
  ['- run: npx sealpost@1.2 apply', 1],
  ['- uses: acme/other@v1', 0],
  ['# - uses: acme/sealpost@v1', 0],
  ['- run: my-sealpost apply', 0],
])('a step of ours is known by its words: %s', async (line, count) => {
  expect(await foundIn(line)).toHaveLength(count)
})

it('a long line takes no time', async () => {
  const began = performance.now()
  expect(await foundIn(`uses: ${'sealpost'.repeat(120_000)}`)).toEqual([])
  expect(performance.now() - began).toBeLessThan(5_000)
}, 120_000)
