import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostName } from '../../src/io/system/pipeline.js'
import { startVercel } from '../../src/simulators/vercel/simulator.js'
import { bundled } from '../bundled.js'
import { commits, hosts } from '../kit/hosts.js'
import { canaryOf, token as made } from '../leaks/canaries.js'
import { Search } from '../leaks/search.js'

/** One job of a host, in which Sealpost is the only step. */
export interface Job {
  readonly command: 'plan' | 'apply' | 'drift'
  readonly event: 'push' | 'schedule' | 'request'
  /** Inputs beside the command, in the words of `sealpost ci`: `fail-on` → `differs`, `comment` → `true`. */
  readonly inputs: Readonly<Record<string, string>>
  /** Everything that the job is to have in its environment: what the host says, and tokens of simulators. */
  readonly env: Readonly<Record<string, string>>
}

/** What a job left. */
export interface Ran {
  /** 0 where the host shows it as passed. */
  readonly code: number
  /** Everything that was printed. */
  readonly log: string
  /** Artefacts in the folder of the report, name → text. */
  readonly files: Readonly<Record<string, string>>
}

/** A host as the scenario needs it. */
export interface Station {
  readonly host: HostName
  readonly job: (job: Job) => Promise<Ran>
  /** What stands at pull request 7; left out where the host has no comments here. */
  readonly comments?: () => readonly string[]
}

/** A repository, its config, a target and a command, for jobs to run in. */
export interface World {
  /** The checkout of the default branch, which jobs run in. */
  readonly folder: string
  /** The command, built from what is in `src/` now: a file for Node. */
  readonly cli: string
  readonly target: Awaited<ReturnType<typeof startVercel>>
  /** What a job has in its environment at a host, for an event. */
  readonly envOf: (host: HostName, event: Job['event']) => Record<string, string>
  /** Writes the source anew, without a name or with both. */
  readonly keep: (names: readonly string[]) => void
  /** The artefacts that lie in the checkout. */
  readonly files: () => Record<string, string>
  /** @throws where a text holds a value or a token, in any disguise */
  readonly clean: (what: string, text: string) => void
  readonly close: () => Promise<void>
}

const config = (places: string) => `version: 1
owner: acme
source: { use: dotenv, path: "secrets/{environment}.env" }
environments: [production]
policy: { allow: remove }
ledger: { use: file, path: .sealpost/ledger.json }
targets:
  web: { use: vercel, project: shop-web, environments: { production: ${places} } }
`
const values = { API_KEY: `sk_${made(30)}`, SESSION_KEY: `ses_${made(30)}` }
/** Begins like no word of ours: eight characters of a canary that stand in a report by chance would be a find. */
const comments = `tok${made(34)}`

/** Opens a world in a fresh folder. What is secret in it was made for this run. */
export async function openWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-integrations-'))
  const token = made(24)
  const key = Buffer.from(made(32)).toString('base64url')
  const target = await startVercel({ token })
  const search = new Search(
    Object.entries({ ...values, VERCEL_TOKEN: token, SEALPOST_KEY: key, SEALPOST_COMMENT_TOKEN: comments }).map(
      ([name, value]) => canaryOf(name, value),
    ),
  )
  mkdirSync(join(folder, 'secrets'))
  const keep = (names: readonly string[]) => {
    const lines = Object.entries(values).flatMap(([name, value]) => (names.includes(name) ? `${name}=${value}\n` : []))
    writeFileSync(join(folder, 'secrets/production.env'), lines.join(''))
  }
  keep(Object.keys(values))
  const at = history(folder)
  return {
    folder,
    cli: join(await bundled(), 'cli.js'),
    target,
    keep,
    envOf(host, event) {
      const said = hosts.find((one) => one.host === host)?.[event] ?? {}
      const placed = Object.entries(said).map(([name, value]) => {
        if (value === commits.main) return [name, at.main]
        return [name, value === commits.change ? at.change : value]
      })
      return {
        ...(Object.fromEntries(placed) as Record<string, string>),
        SEALPOST_KEY: key,
        SEALPOST_PACING: 'off',
        SEALPOST_COMMENT_TOKEN: comments,
        VERCEL_API_URL: target.url,
        VERCEL_TOKEN: token,
      }
    },
    files: () => filesIn(join(folder, 'sealpost-report')),
    clean(what, text) {
      const [hit] = search.in(text)
      if (hit !== undefined) throw new Error(`${what} holds a piece of ${hit.canary}, ${hit.transform}, at ${hit.at}`)
    },
    async close() {
      await target.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The token that comments: what a stand-in for a forge is to accept. */
export const commentToken = comments

/** Two commits: the default branch, and a request that maps one place more. */
function history(folder: string): { readonly main: string; readonly change: string } {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false']
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...who, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  const commit = (text: string) => {
    writeFileSync(join(folder, 'sealpost.yaml'), text)
    git('add', '--all')
    git('commit', '--quiet', '--message', 'a change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch', 'main')
  writeFileSync(join(folder, '.gitignore'), '.sealpost/\nsealpost-report/\n')
  const main = commit(config('production'))
  git('update-ref', 'refs/remotes/origin/main', main)
  git('checkout', '--quiet', '-b', 'change')
  const change = commit(config('[production, preview]'))
  git('checkout', '--quiet', 'main')
  return { main, change }
}

function filesIn(folder: string): Record<string, string> {
  try {
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  } catch {
    return {}
  }
}

/**
 * The story that is told at each host: a request is planned and commented on once; the plan of the default branch shows
 * the change, is carried out, and then nothing is left to do; an edit by hand fails the schedule; a removal that is too much
 * fails with what would allow it; and no value stands anywhere.
 * @throws AssertionError
 */
export async function tellStory(world: World, { host, job, comments: shown }: Station): Promise<void> {
  const step = async (command: Job['command'], event: Job['event'], inputs: Job['inputs'] = {}) => {
    const ran = await job({ command, event, inputs, env: world.envOf(host, event) })
    world.clean(`the log of ${command}`, ran.log)
    for (const [name, text] of Object.entries(ran.files)) world.clean(name, text)
    const outputs = Object.fromEntries((ran.files['sealpost.env'] ?? '').split('\n').map((line) => line.split('=')))
    return { ...ran, outputs: outputs as Record<string, string> }
  }
  const passed = (ran: Ran) => assert.equal(ran.code, 0, ran.log)
  const failed = (ran: Ran) => assert.notEqual(ran.code, 0, ran.log)

  if (shown !== undefined) {
    for (const _ of [1, 2]) {
      const ran = await step('plan', 'request', { comment: 'true' })
      passed(ran)
      assert.match(ran.log, /[Cc]omment \d+/)
    }
    assert.equal(shown().length, 1, shown().join('\n---\n'))
    assert.match(shown().join(''), /preview/)
    world.clean('the comment', shown().join('\n'))
  }

  const planned = await step('plan', 'push')
  passed(planned)
  assert.match(planned.log, /2 to write/)
  assert.equal(planned.outputs.SEALPOST_CHANGED, 'true')
  assert.equal(planned.outputs.SEALPOST_CREATE, '2')
  const applied = await step('apply', 'push', { plan: 'sealpost-report/plan.json' })
  passed(applied)
  assert.equal(applied.outputs.SEALPOST_WRITTEN, '2')
  for (const [name, value] of Object.entries(values))
    assert.equal(world.target.peek('shop-web', 'production', name), value)
  const clean = await step('plan', 'push')
  passed(clean)
  assert.equal(clean.outputs.SEALPOST_CHANGED, 'false')

  world.target.plant('shop-web', { key: 'API_KEY', value: 'edited-by-hand', target: ['production'], type: 'sensitive' })
  const drifted = await step('drift', 'schedule', { 'fail-on': 'differs' })
  failed(drifted)
  assert.match(drifted.log, /API_KEY/)
  assert.equal(drifted.outputs.SEALPOST_CHANGED, 'true')
  passed(await step('apply', 'push'))
  passed(await step('drift', 'schedule', { 'fail-on': 'differs' }))

  world.keep(['API_KEY'])
  const refused = await step('plan', 'push')
  failed(refused)
  assert.match(refused.log, /maxRemovals/)
  assert.equal(refused.outputs.SEALPOST_REFUSED, '1')
  assert.equal(world.target.rows('shop-web').length, 2)
}
