import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { thorough } from '../thorough.js'
import { commentToken, openWorld, tellStory, type World } from './scenario.js'
import { inputVariables, runShell } from './shell.js'

const folder = resolve(import.meta.dirname, '../../integrations/buildkite')
const hook = join(folder, 'hooks/command')
const manifest = parse(readFileSync(join(folder, 'plugin.yml'), 'utf8')) as {
  readonly configuration: { readonly properties: Readonly<Record<string, { readonly type: string | string[] }>> }
}

/** The agent's program as a step sees it: writes down how it is called, and what it reads. */
const tools = mkdtempSync(join(tmpdir(), 'sealpost-buildkite-'))
const calls = join(tools, 'calls')
writeFileSync(
  join(tools, 'buildkite-agent'),
  `#!/bin/sh\n{ printf '%s\\n' "$*"; [ "$1" != annotate ] || cat; printf '\\0'; } >>'${calls}'\n`,
  { mode: 0o755 },
)
afterAll(() => rmSync(tools, { recursive: true, force: true }))
const asked = () => readFileSync(calls, 'utf8').split('\0').slice(0, -1)

/** Runs the hook as the agent does: a shell of its own reads it, in the checkout. */
const run = (cwd: string, env: Readonly<Record<string, string>>) =>
  runShell(['bash', '-c', '. "$1"', 'hook', hook], cwd, {
    BUILDKITE_PLUGIN_NAME: 'SEALPOST',
    ...env,
    PATH: `${tools}${delimiter}${process.env.PATH}`,
  })

describe('the plugin', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  // the step that all hosts share tells it in each run of the tests; CI tells it here, too
  it.runIf(thorough)('tells the story through its hook, with an annotation of each build', async () => {
    const github = await startGithub({ repositories: [{ name: 'acme/shop' }], tokens: { [commentToken]: 'octocat' } })
    writeFileSync(calls, '')
    await tellStory(world, {
      host: 'buildkite',
      comments: () => github.comments.list('acme/shop', 7).map(({ body }) => body),
      async job({ command, inputs, env }) {
        const given = inputVariables('BUILDKITE_PLUGIN_SEALPOST_', { command, ...inputs })
        const more = { SEALPOST_BIN: world.cli, GITHUB_API_URL: github.url, BUILDKITE_AGENT_ACCESS_TOKEN: 'made-up' }
        const ended = await run(world.folder, { ...env, ...given, ...more })
        return { ...ended, files: world.files() }
      },
    })
    await github.close()
    const styles = asked().map((call) => / --style (\w+) /.exec(call)?.[1])
    expect(styles.length).toBeGreaterThan(6)
    expect(new Set(styles)).toEqual(new Set(['warning', 'info', 'error']))
    for (const call of asked()) world.clean('an annotation', call)
  })
})

describe('options', () => {
  const echo = join(tools, 'echo.js')
  writeFileSync(echo, 'console.log(JSON.stringify(process.argv.slice(2)))')
  const argv = async (env: Readonly<Record<string, string>>) => {
    const { code, log } = await run(dirname(echo), { ...env, SEALPOST_BIN: echo })
    expect({ code, log }).toMatchObject({ code: 0 })
    return JSON.parse(log) as string[]
  }

  it('are one text or a list, each a single argument whatever it holds', async () => {
    const given = {
      BUILDKITE_PLUGIN_SEALPOST_COMMAND: 'plan',
      BUILDKITE_PLUGIN_SEALPOST_CONFIG: 'a b.yaml',
      BUILDKITE_PLUGIN_SEALPOST_COMMENT: 'true',
      BUILDKITE_PLUGIN_SEALPOST_TARGET_0: 'web',
      BUILDKITE_PLUGIN_SEALPOST_TARGET_1: '$(id)',
      BUILDKITE_PLUGIN_SEALPOST_ENVIRONMENT: 'production',
      BUILDKITE_PLUGIN_SEALPOST_TOKEN_NAME_0: 'LOOK_TOKEN',
    }
    expect(await argv(given)).toEqual([
      ...['ci', 'plan', '--config=a b.yaml', '--comment', '--target=web', '--target=$(id)'],
      ...['--environment=production', '--token-name=LOOK_TOKEN'],
    ])
  })

  it('are found under the name that the agent made of where the plugin is', async () => {
    const env = { BUILDKITE_PLUGIN_NAME: 'BUILDKITE', BUILDKITE_PLUGIN_BUILDKITE_COMMAND: 'drift' }
    expect(await argv(env)).toEqual(['ci', 'drift'])
  })

  it('name the step whose plan is taken up', async () => {
    writeFileSync(calls, '')
    const env = { BUILDKITE_PLUGIN_SEALPOST_COMMAND: 'apply', BUILDKITE_PLUGIN_SEALPOST_PLAN_STEP: 'plan' }
    expect(await argv(env)).toEqual(['ci', 'apply', '--plan=sealpost-report/plan.json'])
    expect(asked()).toEqual(['artifact download --step plan sealpost-report/plan.json .\n'])
  })

  it('are all looked at, and no others', () => {
    const read = readFileSync(hook, 'utf8')
    for (const option of Object.keys(manifest.configuration.properties))
      expect(read).toMatch(new RegExp(`\\b${option.toUpperCase().replaceAll('-', '_')}\\b`))
    const several = Object.entries(manifest.configuration.properties).flatMap(([name, { type }]) =>
      Array.isArray(type) ? name : [],
    )
    expect(several).toEqual(['target', 'environment', 'accept', 'token-name'])
  })
})

it('the plugin takes the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8')) as { version: string }
  expect(readFileSync(hook, 'utf8')).toContain(`SEALPOST_VERSION=\${value:-${version}}`)
})
