import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, tellStory, type World } from './scenario.js'
import { inputVariables, runShell } from './shell.js'

const step = resolve(import.meta.dirname, '../../integrations/shared/step.sh')
let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('tells the story in a plain shell', async () => {
  await tellStory(world, {
    host: 'gitlab',
    async job({ command, inputs, env }) {
      const given = inputVariables('SEALPOST_INPUT_', { command, ...inputs })
      const ended = await runShell(['sh', step], world.folder, { ...env, ...given, SEALPOST_BIN: world.cli })
      return { ...ended, files: world.files() }
    },
  })
  expect(world.target.requests.length).toBeGreaterThan(0)
})

describe('inputs', () => {
  const echo = join(mkdtempSync(join(tmpdir(), 'sealpost-step-')), 'echo.js')
  writeFileSync(echo, 'console.log(JSON.stringify(process.argv.slice(2)))')
  afterAll(() => rmSync(dirname(echo), { recursive: true, force: true }))
  const argv = async (inputs: Readonly<Record<string, string>>) => {
    const env = { ...inputVariables('SEALPOST_INPUT_', inputs), SEALPOST_BIN: echo }
    return runShell(['sh', step], dirname(echo), env)
  }

  it('are the options of one call, each a single argument whatever it holds', async () => {
    const inputs = {
      command: 'plan',
      ...{ config: 'a b.yaml', plan: '', expires: '2h', 'fail-on': '$(touch x)', 'report-dir': '-out' },
      ...{ comment: 'true', issue: 'false', target: 'web, api', environment: 'a b\n  c  \n', accept: "vercel:x/y#Z'" },
    }
    const { log } = await argv(inputs)
    expect(JSON.parse(log)).toEqual([
      ...['ci', 'plan', '--config=a b.yaml', '--expires=2h', '--fail-on=$(touch x)', '--report-dir=-out', '--comment'],
      ...['--target=web', '--target=api', '--environment=a b', '--environment=c', "--accept=vercel:x/y#Z'"],
    ])
  })

  it('that are neither true nor false are refused', async () => {
    expect(await argv({ command: 'plan', comment: 'yes' })).toEqual({
      code: 64,
      log: 'sealpost: the input comment is true or false, and nothing else\n',
    })
  })
})
