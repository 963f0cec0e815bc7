/**
 * What a step costs before it has done anything: `npx tsx bench/action.ts PEER [runs]`.
 *
 * A plan of one GitHub scope in which nothing has changed, as the runner starts it, beside a dry run of
 * secrets-sync-action for the same secrets at the same simulator: with one secret, with a usual number, and with as many
 * as GitHub takes in one scope. PEER is that Action's published `dist/index.js` (github.com/jpoehnelt/secrets-sync-action,
 * v1.10.0); nothing is downloaded here. Both take turns, so that what else the machine does weighs on both alike; the
 * processor's time beside it hangs less on that. Node as SEALPOST_NODE24 has it, where that is set; our bundle as
 * SEALPOST_DIST has it, else `dist/`, or several with `:` between them, to see what a change costs.
 */
import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'
import { type LedgerKind, ledgers, openStepWorld } from './step-world.js'

const [peer, count = '31'] = process.argv.slice(2)
if (peer === undefined) throw new Error('usage: bench/action.ts PEER [runs]')
const runs = Number(count)
const node = process.env.SEALPOST_NODE24 ? join(process.env.SEALPOST_NODE24, 'node') : process.execPath
const dists = (process.env.SEALPOST_DIST ?? 'dist').split(delimiter).map((folder) => resolve(folder))

/** A step: what it runs and what it is told. */
interface Step {
  readonly what: string
  readonly main: string
  readonly env: Readonly<Record<string, string>>
}

console.log(`${runs} runs each, in turns, on ${await versionOf()}`)
for (const secrets of [1, 10, 25, 100]) await compare(secrets)

async function compare(secrets: number): Promise<void> {
  const world = await openStepWorld(secrets)
  const { folder, github, host } = world

  const ours = (ledger: LedgerKind, command: string, dist = dists[0] as string): Step => ({
    what: `sealpost ${command}, ledger ${ledger}${dists.length > 1 ? `, ${dist}` : ''}`,
    main: join(dist, 'action.js'),
    env: world.step(ledger, command),
  })
  const theirs: Step = {
    what: 'secrets-sync-action, dry run',
    main: resolve(peer as string),
    env: {
      INPUT_GITHUB_TOKEN: github.token,
      INPUT_REPOSITORIES: 'acme/shop',
      INPUT_REPOSITORIES_LIST_REGEX: 'false',
      INPUT_SECRETS: '^BENCH_VALUE_',
      INPUT_DRY_RUN: 'true',
      INPUT_RETRIES: '3',
      INPUT_CONCURRENCY: '10',
      INPUT_TARGET: 'actions',
    },
  }
  const once = (step: Step) => timeOf(step, folder, { ...host, ...step.env })

  try {
    for (const ledger of ledgers) await once(ours(ledger, 'apply'))
    const steps: Step[] = [
      { what: 'an empty Node', main: '-e', env: {} },
      theirs,
      ...ledgers.flatMap((one) => dists.map((dist) => ours(one, 'plan', dist))),
    ]
    const times = new Map<Step, Time[]>(steps.map((step) => [step, []]))
    const asked = new Map<Step, string[]>()
    for (let run = 0; run <= runs; run += 1) {
      // each turn begins with another one: what ran before leaves the machine warm, or busy
      const from = run % steps.length
      for (const step of [...steps.slice(from), ...steps.slice(0, from)]) {
        const before = github.requests.length
        const time = await once(step)
        const requests = github.requests.slice(before).map(({ method, path }) => `${method} ${path}`)
        asked.set(step, requests)
        // the first round warms the disk's cache
        if (run > 0) times.get(step)?.push(time)
      }
    }
    const median = (step: Step, of: keyof Time) =>
      (times.get(step) ?? []).map((time) => time[of]).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
    console.log(
      `\n| ${secrets === 1 ? 'one secret' : `${secrets} secrets`} | median ms | ratio to the peer | processor ms | requests |`,
    )
    console.log('| --- | ---: | ---: | ---: | ---: |')
    for (const step of steps) {
      const [wall, processor] = [median(step, 'wall'), median(step, 'processor')].map((ms) => ms.toFixed(0))
      const ratio = (median(step, 'wall') / median(theirs, 'wall')).toFixed(2)
      console.log(`| ${step.what} | ${wall} | ${ratio} | ${processor} | ${asked.get(step)?.length} |`)
    }
    if (secrets > 1) return
    for (const step of steps.slice(1)) console.log(`\n${step.what} asks:\n${asked.get(step)?.join('\n')}`)
  } finally {
    await world.close()
  }
}

/** How long a step took, ms: by the clock, and on the processors. */
interface Time {
  readonly wall: number
  readonly processor: number
}

/** Runs a step to its end. A step that fails would be fast for nothing. */
function timeOf({ what, main }: Step, cwd: string, env: Readonly<Record<string, string>>): Promise<Time> {
  const args = main === '-e' ? ['-e', ''] : [main]
  const timed = ['-c', 'TIMEFORMAT="processor %U %S"; time "$@"', 'bench', node, ...args]
  const began = performance.now()
  return new Promise((done, fail) => {
    const child = spawn('/bin/bash', timed, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        out += chunk
      })
    }
    child.on('close', (code) => {
      const [, user, system] = /^processor (\S+) (\S+)$/m.exec(out) ?? []
      if (code === 0) done({ wall: performance.now() - began, processor: 1000 * (Number(user) + Number(system)) })
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
