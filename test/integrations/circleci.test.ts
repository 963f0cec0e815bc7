import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { thorough } from '../thorough.js'
import { packOrb, runsOf } from './orb.js'
import { commentToken, openWorld, tellStory, type World } from './scenario.js'
import { runShell } from './shell.js'

const folder = resolve(import.meta.dirname, '../../integrations/circleci')
const orb = packOrb(join(folder, 'src'))
const command = orb.commands.ci
if (command === undefined) throw new Error('the orb has no command')

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('the orb', () => {
  // the step that all hosts share tells it in each run of the tests; CI tells it here, too
  it.runIf(thorough)('tells the story in the shell of a job', async () => {
    const github = await startGithub({ repositories: [{ name: 'acme/shop' }], tokens: { [commentToken]: 'octocat' } })
    await tellStory(world, {
      host: 'circleci',
      comments: () => github.comments.list('acme/shop', 7).map(({ body }) => body),
      async job({ command: what, inputs, env }) {
        const [run] = runsOf(command, { command: what, ...inputs })
        if (run === undefined) throw new Error('nothing is run')
        const more = { SEALPOST_BIN: world.cli, GITHUB_API_URL: github.url }
        const shell = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', run.command] as const
        const ended = await runShell([...shell], world.folder, { ...env, ...more, ...run.environment })
        return { ...ended, files: world.files() }
      },
    })
    await github.close()
  })

  it('has a job that takes what its command takes, and hands all of it on', () => {
    const { tag, ...own } = orb.jobs.ci?.parameters ?? {}
    expect(tag?.default).toMatch(/^\d+\.\d+$/)
    expect(own).toEqual(command.parameters)
    const step = orb.jobs.ci?.steps.find((one) => typeof one === 'object' && one !== null && 'ci' in one) as {
      ci: object
    }
    expect(step.ci).toEqual(
      Object.fromEntries(Object.keys(command.parameters).map((name) => [name, `<< parameters.${name} >>`])),
    )
  })

  it('looks at each parameter, and describes it', () => {
    const text = JSON.stringify(command.steps)
    for (const [name, { description }] of Object.entries(command.parameters)) {
      expect(text).toContain(`<< parameters.${name} >>`)
      expect(description).toMatch(/\.$/)
    }
  })

  it('takes the version of the package that it belongs to', () => {
    const { version } = parse(readFileSync(join(folder, '../../package.json'), 'utf8')) as { version: string }
    expect(command.parameters.version?.default).toBe(version)
  })

  it('refuses what a parameter cannot be', () => {
    expect(() => runsOf(command, { command: 'destroy' })).toThrow('command cannot be destroy')
    expect(() => runsOf(command, { colour: 'red' })).toThrow('no parameter colour')
  })

  it('keeps a text of the pipeline a text', async () => {
    const [run] = runsOf(command, { command: 'plan', target: '$(touch /tmp/made-by-orb)`id`' })
    const echo = join(world.folder, 'echo.js')
    writeFileSync(echo, 'console.log(JSON.stringify(process.argv.slice(2)))')
    const env = { ...run?.environment, SEALPOST_BIN: echo }
    const { code, log } = await runShell(['bash', '-eo', 'pipefail', '-c', run?.command ?? ''], world.folder, env)
    expect(code).toBe(0)
    expect(JSON.parse(log)).toContain('--target=$(touch /tmp/made-by-orb)`id`')
  })
})
