/**
 * What a step costs before it has done anything: `npx tsx bench/action.ts PEER [runs]`.
 *
 * A plan of one GitHub scope in which nothing has changed, as the runner starts it, beside a dry run of
 * secrets-sync-action for the same secret at the same simulator. PEER is that Action's published `dist/index.js`
 * (github.com/jpoehnelt/secrets-sync-action, v1.10.0); nothing is downloaded here. Both take turns, so that what else
 * the machine does weighs on both alike. Node as SEALPOST_NODE24 has it, where that is set.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startGithub } from '../src/simulators/github.js'

const [peer, count = '31'] = process.argv.slice(2)
if (peer === undefined) throw new Error('usage: bench/action.ts PEER [runs]')
const runs = Number(count)
const node = process.env.SEALPOST_NODE24 ? join(process.env.SEALPOST_NODE24, 'node') : process.execPath
const dist = resolve(process.env.SEALPOST_DIST ?? 'dist')
const folder = await mkdtemp(join(tmpdir(), 'sealpost-bench-'))
const github = await startGithub({
  repositories: [{ name: 'acme/shop' }, { name: 'acme/platform' }],
})

/** A step: what it runs and what it is told. */
interface Step {
  readonly what: string
  readonly main: string
  readonly env: Readonly<Record<string, string>>
}

const host = { PATH: '', GITHUB_ACTIONS: 'true', GITHUB_API_URL: github.url, BENCH_VALUE: 'made up' }

function ours(ledger: string, command: string): Step {
  return {
    what: `sealpost ${command}, ledger ${ledger}`,
    main: join(dist, 'action.js'),
    env: {
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: join(folder, 'temp'),
      INPUT_COMMAND: command,
      INPUT_CONFIG: `${ledger}.yaml`,
      'INPUT_LEDGER-KEY': Buffer.alloc(32, 7).toString('base64url'),
      'INPUT_GITHUB-TOKEN': github.token,
      'INPUT_JOB-TOKEN': github.token,
    },
  }
}

const theirs: Step = {
  what: 'secrets-sync-action, dry run',
  main: resolve(peer),
  env: {
    INPUT_GITHUB_TOKEN: github.token,
    INPUT_REPOSITORIES: 'acme/shop',
    INPUT_REPOSITORIES_LIST_REGEX: 'false',
    INPUT_SECRETS: '^BENCH_VALUE$',
    INPUT_DRY_RUN: 'true',
    INPUT_RETRIES: '3',
    INPUT_CONCURRENCY: '10',
    INPUT_TARGET: 'actions',
  },
}

try {
  const ledgers = ['file', 'git-branch']
  await writeFile(
    join(folder, 'event.json'),
    JSON.stringify({ ref: 'refs/heads/main', repository: { full_name: 'acme/platform', default_branch: 'main' } }),
  )
  for (const ledger of ledgers) {
    await writeFile(join(folder, `${ledger}.yaml`), configOf(ledger))
    await once(ours(ledger, 'apply'))
    github.uproot('/repos/acme/shop/actions/secrets', 'BENCH_VALUE')
  }
  // what the last apply of each ledger left behind must be there for both
  for (const ledger of ledgers) await once(ours(ledger, 'apply'))

  const steps: Step[] = [
    { what: 'an empty Node', main: '-e', env: {} },
    theirs,
    ...ledgers.map((ledger) => ours(ledger, 'plan')),
  ]
  const times = new Map<Step, number[]>(steps.map((step) => [step, []]))
  const asked = new Map<Step, string[]>()
  for (let run = 0; run <= runs; run += 1) {
    for (const step of steps) {
      const before = github.requests.length
      const ms = await once(step)
      asked.set(
        step,
        github.requests.slice(before).map(({ method, path }) => `${method} ${path}`),
      )
      // the first round warms the disk's cache
      if (run > 0) times.get(step)?.push(ms)
    }
  }

  const median = (step: Step) => (times.get(step) ?? []).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  console.log(`${runs} runs each, in turns, on ${await versionOf()}\n`)
  console.log('| step | median ms | ratio to the peer | requests |\n| --- | ---: | ---: | ---: |')
  for (const step of steps) {
    const ratio = (median(step) / median(theirs)).toFixed(2)
    console.log(`| ${step.what} | ${median(step).toFixed(0)} | ${ratio} | ${asked.get(step)?.length} |`)
  }
  for (const step of steps.slice(1)) console.log(`\n${step.what} asks:\n${asked.get(step)?.join('\n')}`)
} finally {
  await github.close()
  await rm(folder, { recursive: true, force: true })
}

function configOf(ledger: string): string {
  return `version: 1
owner: bench-${ledger}
source: { use: env, names: [BENCH_VALUE] }
environments: [production]
ledger: { use: ${ledger} }
targets:
  repo: { use: github, repository: acme/shop, environments: { production: actions } }
`
}

/** Runs a step to its end; ms of wall time. A step that fails would be fast for nothing. */
function once({ what, main, env }: Step): Promise<number> {
  const args = main === '-e' ? ['-e', ''] : [main]
  const began = performance.now()
  return new Promise((done, fail) => {
    const child = spawn(node, args, { cwd: folder, env: { ...host, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        out += chunk
      })
    }
    child.on('close', (code) => {
      if (code === 0) done(performance.now() - began)
      else fail(new Error(`${what} ended with ${code}:\n${out}`))
    })
  })
}

function versionOf(): Promise<string> {
  return new Promise((done) => {
    const child = spawn(node, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
    child.stdout.on('data', (chunk: Buffer) => done(`Node ${String(chunk).trim()}`))
  })
}
