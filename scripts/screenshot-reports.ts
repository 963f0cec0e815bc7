import type { Report } from '../src/core/report.js'
import { run } from '../src/engine/run.js'
import { startGithub } from '../src/simulators/github/simulator.js'
import { sources } from '../src/sources/index.js'
import { targets } from '../src/targets/index.js'
import { machine } from '../test/kit/fake.js'

/** A config's targets by name, and each environment's values, before and after a day of work. */
interface Scene {
  readonly repositories: Readonly<Record<string, string>>
  readonly before: readonly string[]
  /** Names of which the value is another one after. */
  readonly rotated: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

const day = 86_400_000
const longest = 'PAYMENTS_RECONCILIATION_SERVICE_ACCOUNT_WEBHOOK_SIGNING_SECRET_FOR_EUROPE_WEST_1'
const services =
  'api billing blog checkout docs edge events gateway inventory jobs ledger mail media orders payments portal search shipping shop status'

/** One repository, and three changes to it. */
const few: Scene = {
  repositories: { shop: 'acme/shop' },
  before:
    'ALGOLIA_ADMIN_KEY AUTH_JWKS CRON_SECRET DATABASE_URL MAIL_TOKEN OLD_DATABASE_URL REDIS_URL SENTRY_DSN SESSION_SECRET'.split(
      ' ',
    ),
  rotated: ['MAIL_TOKEN'],
  added: ['TURNSTILE_SECRET'],
  removed: ['OLD_DATABASE_URL'],
}

/** Twenty repositories, and three hundred changes to them. */
const many: Scene = {
  repositories: Object.fromEntries(services.split(' ').map((name) => [name, `acme/${name}`])),
  before: [
    ...Array.from({ length: 20 }, (_, index) => `SERVICE_KEY_${index + 1}`),
    'SERVICE_TOKEN',
    'LEGACY_TOKEN',
    'LEGACY_SEED',
  ],
  rotated: ['SERVICE_TOKEN', ...Array.from({ length: 9 }, (_, index) => `SERVICE_KEY_${index + 1}`)],
  added: [longest, 'TURNSTILE_SECRET', 'OTEL_EXPORTER_TOKEN'],
  removed: ['LEGACY_TOKEN', 'LEGACY_SEED'],
}

/** Plans with 3 and with 300 changes: the real engine's, before a simulated GitHub. The same ones each time. */
export async function screenshotReports(): Promise<Readonly<Record<3 | 300, Report>>> {
  return { 3: await planOf(few), 300: await planOf(many) }
}

async function planOf(scene: Scene): Promise<Report> {
  const { repositories, before, rotated, added, removed } = scene
  let time = Date.parse('2026-11-02T08:00:00Z')
  const now = () => time
  const names = Object.values(repositories)
  const environments = ['production']
  const github = await startGithub({ repositories: names.map((name) => ({ name, environments })), now })
  const pass = async (ms: number) => {
    time += ms
  }
  const slow: typeof fetch = async (...call) => {
    await pass(60)
    return fetch(...call)
  }
  const box = machine(slow, { now, sleep: pass })
  const env = {
    SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url'),
    GITHUB_TOKEN: github.token,
    GITHUB_API_URL: github.url,
    SEALPOST_PACING: 'off',
  }
  const step = async (command: 'plan' | 'apply', values: Readonly<Record<string, string>>) => {
    const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`)
    for (const environment of environments) {
      box.files.set(`/work/secrets/${environment}.env`, Buffer.from(lines.join('')))
    }
    const only = { targets: [], environments: [] }
    const call = { config: '/work/sealpost.yaml', only, recover: false, targets, sources, progress: () => {} }
    return run({ ...call, command, approve: async () => command === 'apply' }, box.boot({ env }).runtime)
  }
  box.files.set('/work/sealpost.yaml', Buffer.from(configOf(repositories, environments)))
  const first = Object.fromEntries(before.map((name) => [name, made(name, 1)]))
  try {
    await step('apply', first)
    time += 21 * day
    const kept = before.filter((name) => !removed.includes(name))
    const second = [...kept, ...added].map((name) => [name, made(name, rotated.includes(name) ? 2 : 1)] as const)
    return await step('plan', Object.fromEntries(second))
  } finally {
    await github.close()
  }
}

/** A value that looks made up, and is of no use to anybody. */
function made(name: string, version: number): string {
  return `made-up-${version}-${name.toLowerCase().replaceAll('_', '-')}`
}

function configOf(repositories: Scene['repositories'], environments: readonly string[]): string {
  const places = environments.map((environment) => `${environment}: { environment: ${environment} }`).join(', ')
  const targets = Object.entries(repositories).map(
    ([name, repository]) => `  ${name}: { use: github, repository: ${repository}, environments: { ${places} } }`,
  )
  return `version: 1
owner: acme-platform
source: { use: dotenv, path: 'secrets/{environment}.env' }
environments: [${environments.join(', ')}]
ledger: { use: file }
policy: { allow: [create, update, remove], maxRemovals: 50 }
targets:
${targets.join('\n')}
`
}
