import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thorough } from '../thorough.js'
import { openWorld, tellStory, type World } from './scenario.js'
import { inputVariables, runShell } from './shell.js'

const folder = resolve(import.meta.dirname, '../../integrations/woodpecker')
const plugin = join(folder, 'plugin.sh')

/** What the two hosts give a plugin as settings, where it is not the host's own word. */
function asSettings(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [/(?:_KEY|_TOKEN)$/.test(name) ? `PLUGIN_${name}` : name, value]),
  )
}

describe.each(['woodpecker', 'drone'] as const)('the plugin at %s', (host) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  // the step that all hosts share tells it in each run of the tests; CI tells it here, too
  it.runIf(thorough)('tells the story in a plain shell', async () => {
    await tellStory(world, {
      host,
      async job({ command, inputs, env }) {
        const given = inputVariables('PLUGIN_', { command, ...inputs })
        const ended = await runShell(['sh', plugin], world.folder, {
          ...asSettings(env),
          ...given,
          SEALPOST_BIN: world.cli,
        })
        return { ...ended, files: world.files() }
      },
    })
  })
})

describe('settings', () => {
  const echo = join(mkdtempSync(join(tmpdir(), 'sealpost-plugin-')), 'echo.js')
  const names = ['VERCEL_TOKEN', 'SEALPOST_KEY', 'SEALPOST_KEY_PREVIOUS', 'DOTENV_PRIVATE_KEY_PRODUCTION', 'CI_TOKEN']
  const dangerous = ['NODE_OPTIONS', 'LD_PRELOAD', 'VERCEL_API_URL', 'SEALPOST_INPUT_CONFIG']
  writeFileSync(
    echo,
    `const { env, argv } = process
     console.log(JSON.stringify({ argv: argv.slice(2), env: Object.fromEntries(
       ${JSON.stringify([...names, ...dangerous])}.map((name) => [name, env[name]])) }))`,
  )
  afterAll(() => rmSync(dirname(echo), { recursive: true, force: true }))
  const seen = async (settings: Readonly<Record<string, string>>) => {
    const { code, log } = await runShell(['sh', plugin], dirname(echo), { ...settings, SEALPOST_BIN: echo })
    expect({ code, log }).toMatchObject({ code: 0 })
    return JSON.parse(log) as { argv: string[]; env: Record<string, string> }
  }

  it('that are inputs become options; a list has commas between', async () => {
    const { argv } = await seen({
      ...inputVariables('PLUGIN_', { command: 'plan', target: 'web,api', 'fail-on': 'never', recover: 'true' }),
    })
    expect(argv).toEqual(['ci', 'plan', '--fail-on=never', '--recover', '--target=web', '--target=api'])
  })

  it('that are called like credentials arrive whole under their own name', async () => {
    const key = 'first line\nPLUGIN_NODE_OPTIONS=--inspect\n$(id) "last"'
    const given = Object.fromEntries(names.map((name) => [`PLUGIN_${name}`, key]))
    const { env } = await seen({ ...given, PLUGIN_COMMAND: 'plan' })
    const { CI_TOKEN: _, ...handed } = Object.fromEntries(names.map((name) => [name, key]))
    expect(env).toEqual({ ...handed, SEALPOST_INPUT_CONFIG: '' })
  })

  it('change no program and no address', async () => {
    const { env } = await seen({
      PLUGIN_COMMAND: 'plan',
      ...Object.fromEntries(dangerous.map((name) => [`PLUGIN_${name}`, 'https://elsewhere.example'])),
    })
    expect(env).toEqual({ SEALPOST_INPUT_CONFIG: '' })
  })
})

it('the plugin and its image take the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8')) as { version: string }
  expect(readFileSync(plugin, 'utf8')).toContain(`\${PLUGIN_VERSION:-${version}}`)
  expect(readFileSync(join(folder, 'Dockerfile'), 'utf8')).toContain(`sealpost@${version}\n`)
})
