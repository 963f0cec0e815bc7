/**
 * What a ledger costs a fleet: `npx tsx bench/ledger.ts [largest]`.
 *
 * The real engine applies 50 made-up values to each of 10, 100, 1,000 targets, then one that changed in each, then finds
 * nothing to do. Vendors live in memory; the ledger's file lies on the disk, and each byte that goes there is counted.
 * Each size runs in a process of its own. The format before this one wrote all of the file anew for each step: with it,
 * one changed value in each of 1,000 repositories took 444 s of CPU and 18 GB of writing.
 *
 * Then the same with the ledger on a branch at a simulated GitHub: which requests go to the ledger, by what the applies
 * make of them: 12 and 4 a wave at most, 2 more for the first apply, 6 where there is nothing to do. Exits with 1 where
 * one of this does not hold, or where ten times the targets take more than thirteen times as much.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitOf } from '../src/core/report.js'
import type { Files, Runtime } from '../src/core/runtime.js'
import { run } from '../src/engine/run.js'
import { nodeRuntime } from '../src/io/system/runtime.js'
import { startGithub } from '../src/simulators/github/simulator.js'
import { fakeSource, fakeTarget } from '../test/kit/fake.js'
import { vendor } from '../test/kit/fake-vendor.js'

const namesEach = 50
const waveOf = 500
const steps = ['first apply', 'one change everywhere', 'nothing to do'] as const

interface Cost {
  readonly step: (typeof steps)[number]
  readonly targets: number
  readonly cpuMs: number
  readonly bytes: number
  readonly writes: number
  readonly requests: number
}

type Kind = 'file' | 'git-branch'

function valuesOf(round: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: namesEach }, (_, at) => [`SETTING_${at}`, `made-up value ${at === 7 ? round : 0} of ${at}`]),
  )
}

function configOf(kind: Kind, targets: number): string {
  const ledger = kind === 'file' ? 'ledger: { use: file }' : 'ledger: { use: git-branch, repository: acme/config }'
  const blocks = Array.from(
    { length: targets },
    (_, at) => `  t${at}: { use: fake, project: p${at}, environments: { production: production } }\n`,
  )
  return `version: 1\nowner: bench\nsource: { use: drawer }\nenvironments: [production]\n${ledger}\ntargets:\n${blocks.join('')}`
}

/** Real files; what is written is counted, with the name that is on each request to the ledger. */
function counting(files: Files, count: { bytes: number; writes: number }): Files {
  const add = (bytes: Uint8Array) => {
    count.bytes += bytes.length
    count.writes += 1
  }
  return {
    ...files,
    replace: (path, bytes, mode) => {
      add(bytes)
      return files.replace(path, bytes, mode)
    },
    append: (path, bytes) => {
      add(bytes)
      return files.append(path, bytes)
    },
  }
}

async function measure(kind: Kind, targets: number): Promise<Cost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-bench-'))
  const github = await startGithub({ repositories: [{ name: 'acme/config' }] })
  const traits = { tickMs: 1 } as const
  let now = Date.now()
  const shop = vendor(() => now, traits)
  await writeFile(join(folder, 'sealpost.yaml'), configOf(kind, targets))
  const real = nodeRuntime(new AbortController().signal)
  const count = { bytes: 0, writes: 0 }
  const runtime: Runtime = {
    ...real,
    fetch: (input, init) => (String(input).startsWith(github.url) ? real.fetch(input, init) : shop.fetch(input, init)),
    files: counting(real.files, count),
    cwd: folder,
    env: {
      SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url'),
      FAKE_TOKEN: 'token',
      SEALPOST_PACING: 'off',
      GITHUB_TOKEN: github.token,
      GITHUB_API_URL: github.url,
    },
  }
  const costs: Cost[] = []
  for (const [round, step] of [
    [0, steps[0]],
    [1, steps[1]],
    [1, steps[2]],
  ] as const) {
    now += 60_000
    Object.assign(count, { bytes: 0, writes: 0 })
    const seen = github.requests.length
    const before = process.cpuUsage()
    const report = await run(
      {
        command: 'apply',
        config: join(folder, 'sealpost.yaml'),
        only: { targets: [], environments: [] },
        recover: false,
        targets: { fake: async () => ({ target: fakeTarget(traits, namesEach) }) },
        sources: { drawer: async () => ({ source: fakeSource(() => ({ production: valuesOf(round) })) }) },
        approve: async () => true,
        progress: () => {},
      },
      runtime,
    )
    const { user, system } = process.cpuUsage(before)
    if (exitOf(report) !== 0) throw new Error(`${step} ended with ${exitOf(report)}: ${report.error?.message}`)
    const requests = github.requests.length - seen
    costs.push({ step, targets, cpuMs: (user + system) / 1000, ...count, requests })
  }
  await github.close()
  rmSync(folder, { recursive: true })
  return costs
}

function inAProcess(kind: Kind, targets: number): Cost[] {
  const self = fileURLToPath(import.meta.url)
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', self, kind, String(targets)], {
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString()) as Cost[]
}

function tables(largest: number): boolean {
  const sizes = [10, 100, 1000].filter((size) => size <= largest)
  let holds = true
  const told = (fits: boolean, text: string) => {
    holds &&= fits
    return fits ? text : `${text} (!)`
  }
  console.log(
    `| ledger in a file | targets x 50 | CPU, s | x | written, MB | x | writes |\n| --- |${' ---: |'.repeat(6)}`,
  )
  const files = sizes.map((size) => inAProcess('file', size))
  for (const [index, step] of steps.entries())
    for (const [at, size] of sizes.entries()) {
      const cost = files[at]?.[index] as Cost
      const former = at === 0 ? undefined : files[at - 1]?.[index]
      const grows = (which: 'cpuMs' | 'bytes') => {
        if (former === undefined || former[which] === 0) return ''
        const factor = cost[which] / former[which]
        return told(size < 1000 || factor <= 13, factor.toFixed(1))
      }
      const columns = [step, size, (cost.cpuMs / 1000).toFixed(2), grows('cpuMs'), (cost.bytes / 1e6).toFixed(2)]
      console.log(`| ${[...columns, grows('bytes'), cost.writes].join(' | ')} |`)
    }
  console.log(
    '\n| ledger on a branch | targets x 50 | waves | requests of the ledger | at most | CPU, s |\n| --- |' +
      ' ---: |'.repeat(5),
  )
  const branches = sizes.map((size) => inAProcess('git-branch', size))
  for (const [index, step] of steps.entries())
    for (const [at, size] of sizes.entries()) {
      const cost = branches[at]?.[index] as Cost
      const values = [size * namesEach, size, 0][index] as number
      const waves = Math.ceil(values / waveOf)
      // GitHub sends no page of more than 1 MB along
      const large = size >= 1000 ? 1 : 0
      const most = [14 + 4 * waves, 12 + 4 * waves + large, 6][index] as number
      const requests = told(cost.requests <= most, String(cost.requests))
      console.log(`| ${[step, size, waves, requests, most, (cost.cpuMs / 1000).toFixed(2)].join(' | ')} |`)
    }
  return holds
}

const [first = '1000', second] = process.argv.slice(2)
if (second === undefined) process.exitCode = tables(Number(first)) ? 0 : 1
else console.log(JSON.stringify(await measure(first as Kind, Number(second))))
