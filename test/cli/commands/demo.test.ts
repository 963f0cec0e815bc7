import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { demo } from '../../../src/cli/commands/demo/demo.js'
import { main } from '../../../src/cli/main.js'
import { openOutput } from '../../../src/cli/terminal/output.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'

it.each([
  ['encrypted files', undefined, 'two encrypted .env files'],
  ['a Vault', 'vault' as const, 'a simulated Vault'],
])('tells its story as it says it will, and cleans up: %s', async (_, source, words) => {
  let said = ''
  const sink = {
    write: (text: string) => {
      said += text
    },
  }
  const output = openOutput({ stdout: sink, stderr: sink, stdin: {}, env: { NO_COLOR: '1' } })
  expect(
    await demo(
      { keep: false, ...(source && { source }) },
      {
        output,
        runtime: nodeRuntime(new AbortController().signal),
        targets,
        sources,
        self: 'sealpost',
        commandLine: main,
      },
    ),
  ).toBe(0)
  expect(said).toContain(words)
  expect(said).toContain('30 of 30 copies are identical to the source')
  expect(said).not.toContain('unexpected:')
  for (const target of ['repo', 'web', 'site', 'docs']) expect(said).toContain(`${target}: 1 read, 0 writes`)
  if (source !== undefined) return expect(said).toMatch(/source.*: \d+ reads?/)
  const folder = /^\S*sealpost-demo-\w+$/m.exec(said)?.[0]
  expect(folder).toBeDefined()
  expect(existsSync(folder as string)).toBe(false)
})
