/**
 * Has two clients of GitLab that others wrote, @gitbeaker/rest and python-gitlab, work with the simulated server and with our
 * target side by side. Not part of the test suite, because it installs them:
 *
 *     npx tsx test/contract/gitlab.contract.ts
 */
import { execFile, execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Form } from '../../src/core/address.js'
import type { Observation } from '../../src/core/observation.js'
import type { Step, TargetIo } from '../../src/core/target.js'
import { openHttpClient } from '../../src/io/http/client.js'
import { startGitlab } from '../../src/simulators/gitlab/simulator.js'
import type { Scope, Settings } from '../../src/targets/gitlab/scope.js'
import { target } from '../../src/targets/gitlab/target.js'
import { openChecks, same, say } from './checks.js'
import { installTools } from './tools.js'

const run = promisify(execFile)
const python = '/usr/bin/python3'
const { check, failures } = openChecks()
const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const gitlab = await startGitlab()
const shop = { kind: 'project', path: 'acme/shop' } as const
const value = '{"a":"b"}\n-----BEGIN KEY-----\npäss ☃ %0A $HOME\n-----END KEY-----'

// ---- our target, over the real wire -------------------------------------------------------------------------------

const client = openHttpClient({
  runtime: {
    fetch,
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: (bytes) => randomBytes(bytes),
    env: { SEALPOST_PACING: 'off' },
    stop: new AbortController().signal,
  },
  endpoint: new URL(gitlab.url),
  token: async () => gitlab.token,
  pace: target.capabilities.pace,
  userAgent: 'sealpost-contract',
  notice: () => {},
})
const count = { read: 0, write: 0, retried: 0 }
const reading: TargetIo = { fetch: client.reader(count), endpoint: gitlab.url }
const writing: TargetIo = { fetch: client.writer(count), endpoint: gitlab.url }

interface At {
  readonly place: string
  readonly settings?: Settings
}

const scopeOf = ({ place, settings = { project: 'acme/shop' } }: At): Scope =>
  target.parseScope({ settings, place, form: 'secret' })

async function look(at: At): Promise<Observation> {
  const [seen] = await target.observe({ scopes: [scopeOf(at)], io: reading })
  if (seen === undefined) throw new Error('nothing was observed')
  return seen
}

const names = async (at: At) => (await look(at)).sightings.map(({ name }) => name).sort()

/** Looks, then writes one value (or removes it) as the engine would. */
async function change(at: At, name: string, text: string | undefined, form: Form = 'secret'): Promise<void> {
  const sighting = (await look(at)).sightings.find((one) => one.name === name)
  const scope = scopeOf(at)
  const base = { scope, uid: target.keyOf(scope).uid, name, ...(sighting ? { sighting } : {}) }
  const step: Step<Scope> =
    text === undefined ? { ...base, do: 'remove' } : { ...base, do: 'put', form, value: text, mayReplace: false }
  const [receipt] = await target.write({ steps: [step], io: writing })
  if (!receipt?.ok) throw receipt?.error ?? new Error('no receipt')
}

// ---- @gitbeaker/rest ----------------------------------------------------------------------------------------------

interface Row {
  readonly key: string
  readonly value: string | null
  readonly environment_scope: string
  readonly [attribute: string]: unknown
}

interface Variables {
  all(id: string): Promise<Row[]>
  show(id: string, key: string, more?: object): Promise<Row>
  create(id: string, key: string, value: string, more?: object): Promise<Row>
  edit(id: string, key: string, value: string, more?: object): Promise<Row>
  remove(id: string, key: string, more?: object): Promise<void>
}

interface Gitbeaker {
  readonly ProjectVariables: Variables
  readonly GroupVariables: Variables
  readonly Projects: { show(id: string): Promise<{ id: number }> }
}

let beaker: Gitbeaker | undefined
const api = (): Gitbeaker => {
  if (beaker === undefined) throw new Error('@gitbeaker/rest does not exist')
  return beaker
}
const filter = (scope: string) => ({ filter: { environment_scope: scope } })

await check('tools: @gitbeaker/rest installs', async () => {
  await installTools(folder, ['@gitbeaker/rest@43.8.0'])
  const { Gitlab } = createRequire(join(folder, 'package.json'))('@gitbeaker/rest')
  beaker = new Gitlab({ host: gitlab.url.replace('/api/v4', ''), token: gitlab.token }) as Gitbeaker
})
await check('gitbeaker: what it makes our target sees, in its own environment scope', async () => {
  const { ProjectVariables } = api()
  const more = { masked: true, protected: true, raw: true, variableType: 'file', description: 'by hand' }
  await ProjectVariables.create('acme/shop', 'THEIRS', 'made-by-gitbeaker', { ...more, environmentScope: 'production' })
  await ProjectVariables.create('acme/shop', 'THEIRS', 'for all the others')
  same('names', [await names({ place: 'production' }), await names({ place: '*' })], [['THEIRS'], ['THEIRS']])
  same('staging', await names({ place: 'staging' }), [])
})
await check('gitbeaker: what our target changes it reads, with all that is beside it as it was', async () => {
  const { ProjectVariables } = api()
  const before = await ProjectVariables.show('acme/shop', 'THEIRS', filter('production'))
  await change({ place: 'production' }, 'THEIRS', 'changed-by-sealpost')
  const after = await ProjectVariables.show('acme/shop', 'THEIRS', filter('production'))
  same('variable', after, { ...before, value: 'changed-by-sealpost' })
  same('others', (await ProjectVariables.show('acme/shop', 'THEIRS', filter('*'))).value, 'for all the others')
})
await check('gitbeaker: what our target makes it reads byte for byte, and pages through', async () => {
  await change({ place: 'review/*' }, 'OURS', value)
  for (let index = 0; index < 120; index += 1) gitlab.plant(shop, 'staging', `MANY_${index}`, 'x')
  const all = await api().ProjectVariables.all('acme/shop')
  same('value', all.find(({ key }) => key === 'OURS')?.value, value)
  same('rows', all.length, 123)
  same('ours', (await names({ place: 'staging' })).length, 120)
})
await check('gitbeaker: what it edits and removes our target sees', async () => {
  const { ProjectVariables } = api()
  await ProjectVariables.edit('acme/shop', 'OURS', 'edited', filter('review/*'))
  same('value', gitlab.peek(shop, 'review/*', 'OURS'), 'edited')
  await ProjectVariables.remove('acme/shop', 'OURS', filter('review/*'))
  same('names', await names({ place: 'review/*' }), [])
})
await check('gitbeaker: a hidden variable shows its value to neither', async () => {
  const settings = { project: 'acme/shop', hidden: true }
  await change({ place: '*', settings }, 'HIDDEN', 'hidden-by-sealpost')
  const row = await api().ProjectVariables.show('acme/shop', 'HIDDEN')
  same('row', [row.value, row.hidden, row.masked], [null, true, true])
  const seen = (await look({ place: '*', settings })).sightings.find(({ name }) => name === 'HIDDEN')
  same('seen', seen?.secret, undefined)
})
await check('gitbeaker: group variables, and the number of a project', async () => {
  const settings = { group: 'acme' }
  await change({ place: 'production', settings }, 'SHARED', 'shared-by-sealpost')
  await api().GroupVariables.create('acme', 'SHARED', 'for all the others')
  await change({ place: 'production', settings }, 'SHARED', 'changed-by-sealpost')
  same(
    'values',
    (await api().GroupVariables.all('acme')).map((one) => [one.environment_scope, one.value]),
    [
      ['production', 'changed-by-sealpost'],
      ['*', 'for all the others'],
    ],
  )
  const { id } = await api().Projects.show('acme/shop')
  same('number', await target.identify({ scope: scopeOf({ place: '*' }), io: reading }), `project ${id}`)
})

// ---- python-gitlab ------------------------------------------------------------------------------------------------

const script = `
import json, sys, gitlab
given = json.load(sys.stdin)
project = gitlab.Gitlab(given["url"], private_token=given["token"]).projects.get("acme/shop")
variables = project.variables
def refused(work):
    try:
        work()
    except gitlab.exceptions.GitlabError as error:
        return error.response_code
    return "not refused"
out = {"id": project.id}
out["rows"] = len(variables.list(get_all=True))
out["read"] = variables.get("PY", filter={"environment_scope": "production"}).value
out["ambiguous"] = refused(lambda: variables.get("PY"))
out["taken"] = refused(lambda: variables.create({"key": "PY", "value": "x", "environment_scope": "production"}))
out["mask"] = refused(lambda: variables.create({"key": "SHORT", "value": "x", "masked": True}))
out["gone"] = refused(lambda: variables.get("NOBODY"))
variables.update("PY", {"value": "by python", "filter": {"environment_scope": "*"}})
variables.delete("PY", filter={"environment_scope": "production"})
stranger = gitlab.Gitlab(given["url"], private_token="nobody")
out["token"] = refused(lambda: stranger.projects.get("acme/shop"))
json.dump(out, sys.stdout)
`

function hasPythonGitlab(): boolean {
  try {
    execFileSync(python, ['-c', 'import gitlab'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

await check('python-gitlab: reads, changes and is refused as by GitLab', async () => {
  if (!hasPythonGitlab()) {
    await run('apt-get', ['install', '--yes', 'python3-gitlab'])
  }
  await change({ place: 'production' }, 'PY', 'by sealpost')
  await change({ place: '*' }, 'PY', 'for all the others')
  const asked = run(python, ['-c', script])
  asked.child.stdin?.end(JSON.stringify({ url: gitlab.url.replace('/api/v4', ''), token: gitlab.token }))
  const said = JSON.parse((await asked).stdout)
  same('said', said, {
    id: gitlab.idOf(shop),
    rows: 125,
    read: 'by sealpost',
    ambiguous: 409,
    taken: 400,
    mask: 400,
    gone: 404,
    token: 401,
  })
  same('ours', [await names({ place: 'production' }), gitlab.peek(shop, '*', 'PY')], [['THEIRS'], 'by python'])
})

await gitlab.close()
await rm(folder, { recursive: true, force: true })
say(failures() === 0 ? 'all checks passed' : `${failures()} failed`)
process.exitCode = failures() === 0 ? 0 : 1
