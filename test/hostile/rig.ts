import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { forkComment } from '../../src/action/comment-step.js'
import type { Deps } from '../../src/action/deps.js'
import { main } from '../../src/action/step.js'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import { startVercel, type VercelSimulator } from '../../src/simulators/vercel/simulator.js'
import { encryptedEnvFile, newKeyPair } from '../../src/sources/dotenvx/encrypt.js'
import { afterRun, forkPull, pull, push, variables } from '../action/events.js'
import { type Seen, watch } from './spy.js'

export const home = 'acme/platform'
/** What a file of a commit holds; a link is one to that path, and undefined takes the file out. */
export type Content = string | Uint8Array | { readonly link: string } | undefined
export type Change = Readonly<Record<string, Content>>
export type Event = 'reviewed' | 'fork' | 'target' | 'base' | 'dependabot'

export interface More {
  readonly env?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly command?: 'plan' | 'apply' | 'drift'
  /** In place of the event's own payload and name. */
  readonly payload?: unknown
  readonly name?: string
  /** Where the branch begins; the default branch as it was at first where absent. */
  readonly from?: string
}

/** What a step did, and the commit that it was about. */
export interface Ran extends Seen {
  readonly head: string
}

/** A repository with its targets in step, and somebody who opens pull requests. */
export interface Rig {
  readonly github: GithubSimulator
  readonly vercel: VercelSimulator
  /** Plain values by environment and name, as the default branch has them. */
  readonly values: Readonly<Record<'production' | 'preview', Readonly<Record<string, string>>>>
  readonly config: string
  /** A file of an environment as anybody can make it, who has the public key. */
  readonly encrypted: (
    environment: 'production' | 'preview',
    values: Readonly<Record<string, string>>,
  ) => Promise<string>
  /** Opens a pull request with a change, and runs the plan for it in a checkout of it. `shown` is without what differs by time. */
  readonly plan: (change: Change, event: Event, more?: More) => Promise<Ran>
  /** Runs the job that comments for a fork, on a report. */
  readonly comment: (report: Content, more?: More) => Promise<Seen>
  /** Commits to the default branch. */
  readonly merge: (change: Change) => void
  readonly close: () => Promise<void>
}

export const baseConfig = `version: 1
owner: acme-platform
source: { use: dotenvx, path: "secrets/{environment}.env" }
environments: [preview, production]
ledger: { use: file, path: .sealpost/ledger.json }
policy: { allow: update, protect: ["STRIPE_*"] }
targets:
  repo:
    use: github
    repository: acme/shop
    environments:
      production: { environment: production }
      preview: actions
  web:
    use: vercel
    project: shop-web
    secrets: ["*", "!INTERNAL_*"]
    public: ["NEXT_PUBLIC_*"]
    environments:
      production: production
      preview: preview
`

/** Two of these are equal on purpose: nobody may learn that. */
const values = {
  production: {
    DATABASE_URL: 'postgres://shop:Zx81-made-up@db.invalid/production',
    STRIPE_KEY: 'sk_made_up_4f9a1c27e0',
    SHARED_TOKEN: 'shared-made-up-77aa90b1',
    INTERNAL_NOTE: 'note-made-up-0b1c2d3e',
    ODD: `made&up<9>"8'%41|7*_6`,
    NEXT_PUBLIC_API: 'https://shop.invalid/api',
  },
  preview: {
    DATABASE_URL: 'postgres://shop:Qw52-made-up@db.invalid/preview',
    SHARED_TOKEN: 'shared-made-up-77aa90b1',
    NEXT_PUBLIC_API: 'https://preview.invalid/api',
  },
} as const

/**
 * Opens a rig: the default branch is applied once, so that everything is in step but for one value that somebody edited.
 * @param config of the default branch
 * @param more other files that it has
 */
export async function openRig(config = baseConfig, more: Change = {}): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-hostile-'))
  const github = await startGithub({
    repositories: [
      { name: home },
      { name: 'acme/shop', environments: ['production', 'preview'] },
      { name: 'mallory/loot', environments: ['production'] },
    ],
    tokens: { 'job-token': 'github-actions[bot]' },
  })
  const vercel = await startVercel({
    projects: [
      { id: 'prj_shop', name: 'shop-web' },
      { id: 'prj_loot', name: 'loot' },
    ],
  })
  const pairs = { production: await newKeyPair(), preview: await newKeyPair() }
  const inputs = {
    'ledger-key': Buffer.alloc(32, 7).toString('base64url'),
    'github-token': github.token,
    'vercel-token': vercel.token,
  }
  const credentials = {
    DOTENV_PRIVATE_KEY_PRODUCTION: pairs.production.privateKey,
    DOTENV_PRIVATE_KEY_PREVIEW: pairs.preview.privateKey,
    OTHER_VERCEL_TOKEN: vercel.token,
    NPM_TOKEN: 'npm-made-up-5d5e5f60',
    AWS_SECRET_ACCESS_KEY: 'aws-made-up-9a9b9c9d',
    ACTIONS_RUNTIME_TOKEN: 'runtime-made-up-1f2f3f4f',
    VALUES: JSON.stringify(values.production),
  }
  const encrypted: Rig['encrypted'] = (environment, given) =>
    encryptedEnvFile(environment, pairs[environment].publicKey, given)
  let count = 0

  async function run(
    step: (deps: Deps) => Promise<number>,
    files: Change,
    event: { readonly name: string; readonly payload: unknown },
    given: { readonly open: Readonly<Record<string, string>>; readonly inputs: Readonly<Record<string, string>> },
  ) {
    count += 1
    const workspace = join(folder, `workspace-${count}`)
    await checkout(workspace, files)
    const seen = await watch({
      step,
      workspace,
      temp: join(folder, `temp-${count}`),
      open: {
        GITHUB_API_URL: github.url,
        VERCEL_API_URL: vercel.url,
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_RUN_ID: String(7000 + count),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKSPACE: workspace,
        SEALPOST_PACING: 'off',
        'INPUT_JOB-TOKEN': 'job-token',
        ...variables(event.name),
        ...given.open,
      },
      credentials: { ...credentials, ...asVariables(given.inputs) },
      payload: event.payload,
      declared: [github, vercel],
    })
    return { seen, workspace }
  }

  const base: Record<string, Content> = {
    'sealpost.yaml': config,
    'secrets/production.env': await encrypted('production', values.production),
    'secrets/preview.env': await encrypted('preview', values.preview),
    'README.md': '# acme\n',
    ...more,
  }
  const apply = { open: asVariables({ command: 'apply' }), inputs }
  const { seen: applied, workspace } = await run(action, base, { name: 'push', payload: push }, apply)
  if (applied.code !== 0) throw new Error(`the rig cannot apply: ${applied.out}`)
  vercel.plant('shop-web', { key: 'SHARED_TOKEN', value: 'edited-made-up', target: ['production'], type: 'sensitive' })
  for (const name of ['.sealpost/ledger.json', '.sealpost/ledger.json.anchor'])
    base[name] = await readFile(join(workspace, name), 'utf8')
  const tip = commit(github, 'heads/main', base)

  return {
    github,
    vercel,
    values,
    config,
    encrypted,
    async plan(change, event, more = {}) {
      const head = commit(github, `heads/change-${count}`, change, more.from ?? tip)
      const asked = { command: more.command ?? 'plan', ...more.inputs }
      const open = { ...asVariables(asked), ...more.env }
      const { seen, workspace } = await run(
        action,
        { ...base, ...change },
        { ...eventOf(event, head), ...more },
        { open, inputs },
      )
      await rm(workspace, { recursive: true, force: true })
      return { ...seen, head, shown: steady(seen.shown, [folder, head, tip]) }
    },
    async comment(report, more = {}) {
      const event = { name: 'workflow_run', payload: afterRun(), ...more }
      const open = { ...asVariables(more.inputs ?? {}), ...more.env }
      return (await run(forkComment, { 'report.json': report }, event, { open, inputs: {} })).seen
    },
    merge: (change) => void commit(github, 'heads/main', change),
    async close() {
      await Promise.all([github.close(), vercel.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const action = (deps: Deps) => main(undefined, deps)

function eventOf(event: Event, head: string): { readonly name: string; readonly payload: unknown } {
  if (event === 'fork') return { name: 'pull_request', payload: forkPull(head) }
  if (event === 'target') return { name: 'pull_request_target', payload: forkPull(head) }
  if (event === 'base') return { name: 'pull_request', payload: pull(head, 'change-base') }
  if (event === 'dependabot') return { name: 'pull_request', payload: pull(head, 'main', 'dependabot[bot]') }
  return { name: 'pull_request', payload: pull(head) }
}

function asVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

/** A commit with a change, on top of another one where that is given. */
function commit(github: GithubSimulator, ref: string, change: Change, from?: string): string {
  const files = Object.entries(change).flatMap(([path, content]) => (isLink(content) ? [] : [[path, content] as const]))
  if (from !== undefined) github.git.branch(home, ref, from)
  let sha = github.git.commit(home, ref, new Map(files), 'change')
  for (const [path, content] of Object.entries(change)) {
    if (isLink(content)) sha = github.git.link(home, ref, path, content.link)
  }
  return sha
}

/** The files of a commit on a disk, links included. */
async function checkout(folder: string, files: Change): Promise<void> {
  await mkdir(folder)
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    if (isLink(content)) await symlink(content.link, join(folder, path))
    else await writeFile(join(folder, path), content)
  }
}

function isLink(content: Content): content is { readonly link: string } {
  return typeof content === 'object' && 'link' in content
}

/** A text without what differs from run to run: times, fences, and the names of commits and folders. */
function steady(text: string, names: readonly string[]): string {
  return names
    .reduce((at, name) => at.replaceAll(name, '<name>'), text)
    .replace(/20\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d\.\d{3})?(?:Z| UTC)?/g, '<time>')
    .replace(/ghadelimiter_[\w-]{36}/g, '<fence>')
    .replace(/(?:workspace|temp)-\d+/g, '<folder>')
    .replace(/took [\d.]+ s/g, 'took <time>')
}
