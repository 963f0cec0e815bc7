import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main as step } from '../../src/action/step.js'
import { main } from '../../src/cli/main.js'
import { openOutput } from '../../src/cli/terminal/output.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'
import { afterRun, forkPull, pull, push, variables } from '../action/events.js'
import { openBox } from './child.js'
import { configText } from './config.js'
import { platform, type Stage } from './stage.js'

/** One thing that Sealpost does, as a process of its own. */
export interface Act {
  readonly name: string
  /** File below dist/. */
  readonly entry: 'cli.js' | 'action.js' | 'action-comment.js'
  readonly argv: readonly string[]
  /** Whether it changes what the next one finds. */
  readonly writes: boolean
  /** Requests that meet trouble, by method and path; the others were in an act before it just so. */
  readonly strikes: RegExp
  /** Whether trouble with a look at one vendor leaves what is done at the others alone; with a write it always does. */
  readonly apart: boolean
  /** What comes before it, in this process: the targets hold the former values then. */
  readonly before: (stage: Stage, sources: Sources) => Promise<void>
  /** Its environment. Asked before each run. */
  readonly env: (stage: Stage) => Record<string, string>
}

/** The source before and after somebody changed it. */
export interface Sources {
  readonly former: string
  readonly present: string
}

/** What these cannot hold would be refused, and nothing tried. */
const without = { docs: ['CANARY_LARGE'], edge: ['CANARY_LARGE'] }
const reports = ['json', 'md', 'html'].flatMap((format) => ['--report', `report.${format}`])

const all = /^/

/** Everything that is tried: plan, apply, comment and report, at the command line and as a step of a job. */
export const acts: readonly Act[] = [
  {
    name: 'plan at the command line',
    entry: 'cli.js',
    argv: ['plan', '--verbose', '--out', 'plan.json', ...reports],
    writes: false,
    strikes: all,
    apart: true,
    before: former,
    env: () => ({}),
  },
  {
    name: 'apply at the command line',
    entry: 'cli.js',
    argv: ['apply', '--yes', '--json', ...reports],
    writes: true,
    strikes: all,
    apart: true,
    before: former,
    env: () => ({}),
  },
  {
    name: 'apply of a saved plan',
    entry: 'cli.js',
    argv: ['apply', '--yes', '--plan', 'plan.json', ...reports],
    writes: true,
    strikes: all,
    apart: false,
    async before(stage, given) {
      await former(stage, given)
      stage.fill(given.present)
      await command(stage, ['plan', '--out', 'plan.json'])
    },
    env: () => ({}),
  },
  {
    name: 'apply that removes what somebody made anew, as it was told to',
    entry: 'cli.js',
    argv: ['apply', '--yes', '--accept', 'vercel:shop-web/production#CANARY_GONE', ...reports],
    writes: true,
    strikes: /^DELETE /,
    apart: true,
    async before(stage, given) {
      await former(stage, given)
      stage.uproot('CANARY_GONE')
      stage.plant('CANARY_GONE', 'made anew by hand')
    },
    env: () => ({}),
  },
  {
    name: 'plan of a pull request, with its comment',
    entry: 'action.js',
    argv: [],
    writes: false,
    strikes: all,
    apart: true,
    before: pullRequest,
    env(stage) {
      for (const { id } of stage.github.comments.list(platform, 7)) stage.github.comments.uproot(id)
      return commenting(stage)
    },
  },
  {
    name: 'plan of a pull request that has its comment',
    entry: 'action.js',
    argv: [],
    writes: false,
    strikes: all,
    apart: true,
    async before(stage, given) {
      await pullRequest(stage, given)
      await inJob(stage, commenting(stage))
    },
    env: commenting,
  },
  {
    name: 'plan of a push',
    entry: 'action.js',
    argv: [],
    writes: false,
    strikes: all,
    apart: true,
    before: formerStep,
    env: (stage) => ({ ...job(stage, 'push'), INPUT_COMMAND: 'plan', INPUT_PLAN: 'plan.json' }),
  },
  {
    name: 'apply of a push, the ledger on a branch',
    entry: 'action.js',
    argv: [],
    writes: true,
    strikes: all,
    apart: true,
    before: formerStep,
    env: (stage) => ({ ...job(stage, 'push'), INPUT_COMMAND: 'apply' }),
  },
  {
    name: 'apply of a saved plan in a job',
    entry: 'action.js',
    argv: [],
    writes: true,
    strikes: all,
    apart: false,
    async before(stage, given) {
      await formerStep(stage, given)
      stage.fill(given.present)
      await inJob(stage, { ...job(stage, 'push'), INPUT_COMMAND: 'plan', INPUT_PLAN: 'plan.json' })
    },
    env: (stage) => ({ ...job(stage, 'push'), INPUT_COMMAND: 'apply', INPUT_PLAN: 'plan.json' }),
  },
  {
    name: 'apply of a push, as an App',
    entry: 'action.js',
    argv: [],
    writes: true,
    strikes: /\/installation$|\/access_tokens$|\/acme\/shop\//,
    apart: true,
    before: formerStep,
    env: (stage) => ({
      ...job(stage, 'push'),
      INPUT_COMMAND: 'apply',
      'INPUT_GITHUB-TOKEN': '',
      'INPUT_APP-ID': stage.app.id,
      'INPUT_APP-PRIVATE-KEY': stage.app.privateKey,
      GITHUB_TOKEN: '',
    }),
  },
  {
    name: 'comment on a pull request from a fork',
    entry: 'action-comment.js',
    argv: [],
    writes: false,
    strikes: all,
    apart: true,
    before: forked,
    env(stage) {
      for (const { id } of stage.github.comments.list(platform, 7)) stage.github.comments.uproot(id)
      event(stage, afterRun(stage.github.git.ref(platform, 'heads/change')))
      return {
        ...host(stage, 'workflow_run'),
        INPUT_REPORT: join('fork', 'report.json'),
        INPUT_CONFIG: 'action.yaml',
        'INPUT_JOB-TOKEN': stage.jobToken,
      }
    },
  },
  {
    name: 'drift, with its issue',
    entry: 'action.js',
    argv: [],
    writes: false,
    strikes: all,
    apart: true,
    before: drifted,
    env(stage) {
      // an issue is found again by the name of the config, so another name makes another issue
      const name = `action-${randomUUID()}.yaml`
      writeFileSync(join(stage.box.work, name), configText(without))
      return { ...drifting(stage), INPUT_CONFIG: name }
    },
  },
  {
    name: 'drift that has its issue',
    entry: 'action.js',
    argv: [],
    writes: false,
    strikes: all,
    apart: true,
    async before(stage, given) {
      await drifted(stage, given)
      await inJob(stage, drifting(stage))
    },
    env: drifting,
  },
]

/** The targets hold the former values, and the ledger in the file says so. */
async function former(stage: Stage, { former }: Sources): Promise<void> {
  tidy(stage)
  stage.fill(former)
  await command(stage, ['apply', '--yes'])
  stage.uproot('CANARY_NEW')
  stage.uproot('OPEN_NEW')
}

/** The same with the ledger on the branch. */
async function formerStep(stage: Stage, { former }: Sources): Promise<void> {
  tidy(stage)
  stage.fill(former)
  event(stage, push)
  const code = await inJob(stage, { ...job(stage, 'push'), INPUT_COMMAND: 'apply' })
  if (code !== 0) throw new Error(`the stage cannot be set: ${code}`)
  stage.uproot('CANARY_NEW')
  stage.uproot('OPEN_NEW')
}

/** Config and source are on the default branch, and a pull request changes the config. */
async function pullRequest(stage: Stage, given: Sources): Promise<void> {
  await formerStep(stage, given)
  const { git } = stage.github
  const config = configText(without)
  const files = new Map([
    ['action.yaml', config],
    ['production.env', given.present],
  ])
  const main = git.commit(platform, 'heads/main', files, 'Change values')
  const changed = new Map([['action.yaml', config.replace('maxRemovals: 20', 'maxRemovals: 21')]])
  git.branch(platform, 'heads/change', main)
  event(stage, pull(git.commit(platform, 'heads/change', changed, 'Allow more')))
}

/** A fork's pull request changes the config, and its own run has left a report. */
async function forked(stage: Stage, given: Sources): Promise<void> {
  await pullRequest(stage, given)
  const { git, pulls } = stage.github
  const head = git.ref(platform, 'heads/change') ?? ''
  pulls.open(platform, { number: 7, head, label: 'mallory:change', from: 'mallory/platform', into: 'main' })
  event(stage, forkPull(head))
  await inJob(stage, { ...job(stage, 'pull_request'), INPUT_COMMAND: 'plan', INPUT_REPORT: 'fork' })
}

async function drifted(stage: Stage, given: Sources): Promise<void> {
  await formerStep(stage, given)
  stage.uproot('CANARY_QUOTES')
}

function commenting(stage: Stage): Record<string, string> {
  return { ...job(stage, 'pull_request'), INPUT_COMMAND: 'plan', INPUT_COMMENT: 'true' }
}

function drifting(stage: Stage): Record<string, string> {
  return { ...job(stage, 'push'), INPUT_COMMAND: 'drift', INPUT_ISSUE: 'true' }
}

/** A step in this process. */
function inJob(stage: Stage, env: Readonly<Record<string, string>>): Promise<number> {
  return step(undefined, { runtime: runtime(stage, env), out: () => {}, targets, sources })
}

async function command(stage: Stage, argv: readonly string[]): Promise<void> {
  let said = ''
  const sink = { write: (text: string) => (said += text) }
  const code = await main(argv, {
    runtime: runtime(stage, {}),
    output: openOutput({ stdout: sink, stderr: sink, stdin: {}, env: {} }),
    targets,
    sources,
    self: 'sealpost',
  })
  if (code !== 0 && !(argv[0] === 'plan' && code === 2)) throw new Error(`the stage cannot be set: ${said}`)
}

function runtime(stage: Stage, more: Readonly<Record<string, string>>) {
  return { ...nodeRuntime(new AbortController().signal), cwd: stage.box.work, env: { ...stage.env, ...more } }
}

/** No ledger, and nothing that an earlier run left. */
function tidy(stage: Stage): void {
  stage.forget()
  sweep(stage)
  rmSync(join(stage.box.work, 'plan.json'), { force: true })
  stage.configure(without)
}

/** Takes away what a run left for others: reports, the runner's files, temporary ones. */
export function sweep({ box }: Stage): void {
  for (const folder of [box.runner, box.temporary, box.home]) rmSync(folder, { recursive: true })
  for (const name of readdirSync(box.work))
    if (/^report|^action-|\.log$/.test(name)) rmSync(join(box.work, name), { recursive: true })
  openBox(box.root)
}

function event(stage: Stage, payload: object): void {
  writeFileSync(join(stage.box.root, 'event.json'), JSON.stringify(payload))
}

/** What a runner gives a step beside its command. */
function job(stage: Stage, name: 'push' | 'pull_request'): Record<string, string> {
  return {
    ...host(stage, name),
    INPUT_CONFIG: 'action.yaml',
    'INPUT_FAIL-ON': 'never',
    'INPUT_LEDGER-KEY': stage.env.SEALPOST_KEY ?? '',
    'INPUT_GITHUB-TOKEN': stage.env.GITHUB_TOKEN ?? '',
    'INPUT_VERCEL-TOKEN': stage.env.VERCEL_TOKEN ?? '',
    'INPUT_JOB-TOKEN': stage.jobToken,
  }
}

/** What it gives any step. */
function host(stage: Stage, name: 'push' | 'pull_request' | 'workflow_run'): Record<string, string> {
  return {
    ...variables(name),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    // a later one each time: where the clock of the run before it jumped ahead, this one would leave what that one said
    GITHUB_RUN_ID: String(Math.floor(performance.now() * 1000)),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_WORKSPACE: stage.box.work,
    GITHUB_EVENT_PATH: join(stage.box.root, 'event.json'),
    RUNNER_TEMP: stage.box.temporary,
  }
}

/** @throws Error where there is none */
export function actNamed(name: string): Act {
  const act = acts.find((one) => one.name === name)
  if (act === undefined) throw new Error(`there is no act ${name}`)
  return act
}
