/**
 * Two applies at once, as real processes that know nothing of each other, with different values for the same names, at
 * simulated vendors. Each reaches them through a door of its own, so that it is known who wrote what, and when.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Place } from '../../src/core/address.js'
import { fingerprinter } from '../../src/core/plan/fingerprint.js'
import { placesOf } from '../../src/core/plan/places.js'
import { exitOf, type Report } from '../../src/core/report.js'
import type { Runtime } from '../../src/core/runtime.js'
import { parseKey, Secret } from '../../src/core/secret.js'
import { run } from '../../src/engine/run.js'
import { sourceContextOf } from '../../src/engine/source-io.js'
import { storeSignIn } from '../../src/engine/target-login.js'
import { loadConfig } from '../../src/io/config/load.js'
import { openLedger } from '../../src/io/ledger/ledger.js'
import { openStore, storeKind } from '../../src/io/ledger/stores/open.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { type AwsAccount, startAws } from '../../src/simulators/aws/simulator.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import type { Simulator } from '../../src/simulators/server.js'
import { startVercel } from '../../src/simulators/vercel/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'
import { checkoutOf } from '../kit/git.js'
import { openGitHttp } from '../kit/git-http.js'

export type LedgerKind = 'file' | 'git-branch' | 'git' | 's3'

/**
 * What disturbs a round: nothing · one of the two is killed without warning · the lease of a living run ends: by
 * GitHub's clock, or because somebody removes the lock, the file with the leases from the branch, or the leases from the object.
 */
export type Disturbance = 'none' | 'kill' | 'lease'

/** What came of one round. */
export interface Round {
  readonly disturbance: Disturbance
  /** Exit codes of the two; null where it was killed. */
  readonly exits: readonly [number | null, number | null]
  /** Both ended with 0 although the writes of one fell between the writes of the other at one target. */
  readonly overlap: boolean
  /** Names that the next run would keep on the ledger's word although the target holds another value. */
  readonly silent: readonly string[]
  /** Whether a third run, alone, ended with 0 and left the target as the source is. */
  readonly settled: boolean
}

export interface TwoApplies {
  readonly round: (number: number, disturbance: Disturbance) => Promise<Round>
  readonly close: () => Promise<void>
}

const names = ['ALPHA', 'BETA', 'GAMMA']
const list = '/repos/acme/shop/actions/secrets'
const everything = { targets: [], environments: [] }
const key = Buffer.alloc(32, 5).toString('base64url')
const bucket = 'acme-ledgers'
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A write as it went through a door. */
interface Written {
  readonly target: string
  readonly from: number
  to: number
}

/** A door to a vendor: passes everything on, also what its sender does not live to hear the answer of. */
async function openDoor(to: string, target: string) {
  const written: Written[] = []
  let open = 0
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      open += 1
      const { method = 'GET', url = '/' } = incoming
      const one: Written = { target, from: performance.now(), to: Number.POSITIVE_INFINITY }
      if (method !== 'GET' && !url.includes('/git/')) written.push(one)
      const { host: _host, connection: _connection, ...headers } = incoming.headers
      const passed = send(`${to}${url}`, { method, headers }, (answer) => {
        const back: Buffer[] = []
        answer.on('data', (chunk: Buffer) => back.push(chunk))
        answer.on('end', () => {
          open -= 1
          one.to = performance.now()
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
          outgoing.end(Buffer.concat(back))
        })
      })
      passed.on('error', () => {
        open -= 1
        outgoing.destroy()
      })
      passed.end(Buffer.concat(chunks))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    written,
    quiet: async () => {
      while (open > 0) await soon(1)
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What a run reaches its bucket with. */
export function bucketVariables(aws: AwsAccount & Simulator): Record<string, string> {
  const { accessKeyId, secretAccessKey } = aws.callers.user
  return {
    AWS_ENDPOINT_URL_S3: aws.url,
    AWS_REGION: aws.region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  }
}

/** Takes the leases out of the ledger of a bucket. */
function withoutLeases({ objects }: AwsAccount): void {
  const kept = objects.buckets.get(bucket)
  const text = kept?.get('sealpost/ledger.json')
  if (text === undefined) return
  const end = text.indexOf('\n')
  const head = { ...JSON.parse(text.slice(0, end)), leases: [] }
  kept?.set('sealpost/ledger.json', JSON.stringify(head) + text.slice(end))
}

/**
 * @param dist folder of the bundle
 * @param seed of everything that is random here
 */
export async function openTwoApplies(kind: LedgerKind, dist: string, seed: number): Promise<TwoApplies> {
  let dice = seed
  let ahead = 0
  const random = () => {
    dice = (dice * 1664525 + 1013904223) >>> 0
    return dice / 2 ** 32
  }
  const github = await startGithub({ now: () => Date.now() + ahead })
  const vercel = await startVercel()
  const bare = kind === 'git' ? await openGitHttp() : undefined
  const aws = kind === 's3' ? await startAws({ buckets: [bucket] }) : undefined
  const folder = bare ? (await checkoutOf(bare.url())).folder : await mkdtemp(join(tmpdir(), 'sealpost-two-'))
  const compiled = await mkdtemp(join(tmpdir(), 'sealpost-compiled-'))
  const doors = await Promise.all(
    [0, 1, 2].map(async () => ({ repo: await openDoor(github.url, 'repo'), web: await openDoor(vercel.url, 'web') })),
  )
  await writeFile(
    join(folder, 'sealpost.yaml'),
    `version: 1
owner: acme
source: { use: env, json: VALUES }
environments: [production]
ledger: { use: ${kind}${{ file: '', git: '', 'git-branch': ', repository: acme/shop', s3: `, bucket: ${bucket}` }[kind]} }
targets:
  repo: { use: github, repository: acme/shop, secrets: [ALPHA, BETA, GAMMA], environments: { production: actions } }
  web: { use: vercel, project: shop-web, secrets: [ALPHA, BETA, GAMMA], environments: { production: [production, preview] } }
`,
  )
  const values = (by: string) => Object.fromEntries(names.map((name) => [name, `${name} by ${by}`]))
  const envOf = (door: number, by: string) => ({
    PATH: process.env.PATH,
    // a program that is started hundreds of times
    NODE_COMPILE_CACHE: compiled,
    SEALPOST_KEY: key,
    SEALPOST_PACING: 'off',
    GITHUB_API_URL: doors[door]?.repo.url,
    GITHUB_TOKEN: github.token,
    VERCEL_API_URL: doors[door]?.web.url,
    VERCEL_TOKEN: vercel.token,
    ...(aws && bucketVariables(aws)),
    VALUES: JSON.stringify(values(by)),
  })
  let longest = 600

  async function apply(door: number, by: string, delay: number, started: (child: ChildProcess) => void) {
    await soon(delay)
    const began = performance.now()
    const child = spawn(process.execPath, [join(dist, 'cli.js'), 'apply', '--yes'], {
      cwd: folder,
      env: envOf(door, by),
      stdio: 'ignore',
    })
    started(child)
    const code = await new Promise<number | null>((done) => child.on('exit', done))
    if (code === 0) longest = Math.max(300, 0.8 * longest + 0.2 * (performance.now() - began))
    return code
  }

  function peek(place: Place, name: string): string | undefined {
    if (place.use === 'github') return github.peek(list, name)
    return vercel.peek('shop-web', place.key.label.endsWith('preview') ? 'preview' : 'production', name)
  }

  /** A run of the same engine in this process, for whom nobody is in the way. */
  function alone(command: 'drift' | 'apply', runtime: Runtime): Promise<Report> {
    return run(
      {
        command,
        config: join(folder, 'sealpost.yaml'),
        only: everything,
        recover: false,
        targets,
        sources,
        approve: async () => command === 'apply',
        progress: () => {},
      },
      runtime,
    )
  }
  const runtimeOf = (by: string): Runtime => ({
    ...nodeRuntime(new AbortController().signal),
    env: envOf(2, by),
    cwd: folder,
  })

  /** What the next run would keep on the ledger's word, held against what is there. */
  async function silentNames(): Promise<string[]> {
    const runtime = runtimeOf('nobody')
    const path = join(folder, 'sealpost.yaml')
    const keys = [parseKey(key)] as const
    const config = await loadConfig({ path, files: runtime.files, targets, sources })
    const store = await openStore(await storeKind(config, 'file'), config, {
      runtime,
      signIn: storeSignIn(sourceContextOf(runtime)),
    })
    const ledger = await openLedger({ store, keys, owner: 'acme', run: 'look', runtime, recover: false, places: [] })
    const report = await alone('drift', runtime)
    if (report.error !== undefined) return [`${report.error.code}: ${report.error.message}`]
    const fingerprint = fingerprinter(keys, ledger.id)
    return placesOf(config, everything).flatMap((place) =>
      names.filter((name) => {
        const kept = report.changes.some(
          (one) =>
            one.do === 'keep' && one.target === place.target && one.scope === place.key.label && one.name === name,
        )
        const entry = ledger.entries.get(place.key.uid)?.get(name)
        if (!kept || entry?.state !== 'written') return false
        const there = new Secret(peek(place, name) ?? '')
        return fingerprint(there, { uid: place.key.uid, name, form: entry.form }, entry.keyId) !== entry.fingerprint
      }),
    )
  }

  function overlap(): boolean {
    return ['repo', 'web'].some((target) => {
      const [one, two] = [0, 1].map((door) => {
        const all = Object.values(doors[door] ?? {}).flatMap(({ written }) => written)
        const mine = all.filter((write) => write.target === target)
        return { from: Math.min(...mine.map(({ from }) => from)), to: Math.max(...mine.map(({ to }) => to)) }
      })
      return one !== undefined && two !== undefined && one.from < two.to && two.from < one.to
    })
  }

  async function endLease(): Promise<void> {
    if (kind === 'git-branch') ahead += 11 * 60_000
    else if (aws) withoutLeases(aws)
    else if (bare) await bare.takeOut('refs/heads/sealpost-ledger', 'leases.json')
    else await rm(join(folder, '.sealpost/ledger.json.lock'), { force: true })
  }

  return {
    async round(number, disturbance) {
      for (const one of doors) for (const door of Object.values(one)) door.written.length = 0
      const delays = [0, random() * longest * 1.2]
      if (random() < 0.5) delays.reverse()
      const children: ChildProcess[] = []
      const at = random() * longest * 1.2
      const disturbed = soon(at).then(() => {
        if (disturbance === 'kill') children[random() < 0.5 ? 0 : 1]?.kill('SIGKILL')
        if (disturbance === 'lease') return endLease()
      })
      const [first, second] = await Promise.all(
        delays.map((delay, door) =>
          apply(door, `${number}-${door}`, delay, (child) => {
            children[door] = child
          }),
        ),
      )
      await disturbed
      for (const one of doors) for (const door of Object.values(one)) await door.quiet()
      const exits = [first ?? null, second ?? null] as const
      const silent = await silentNames()
      // who was killed left a lease, which nobody else may take before its time
      if (exits.includes(null) && kind !== 'file') await endLease()
      const third = exitOf(await alone('apply', runtimeOf(`${number}-alone`)))
      const held = [
        github.peek.bind(undefined, list),
        ...['production', 'preview'].map((place) => vercel.peek.bind(undefined, 'shop-web', place)),
      ]
      const settled =
        third === 0 && held.every((there) => names.every((name) => there(name) === values(`${number}-alone`)[name]))
      return { disturbance, exits, overlap: exits[0] === 0 && exits[1] === 0 && overlap(), silent, settled }
    },
    async close() {
      for (const one of doors) for (const door of Object.values(one)) door.close()
      await Promise.all([github.close(), vercel.close(), bare?.close(), aws?.close()])
      for (const one of [folder, compiled]) await rm(one, { recursive: true })
    },
  }
}

/** Rounds, counted. */
export interface Tally {
  readonly rounds: number
  /** Both ended with 0, one after the other. */
  readonly inTurn: number
  /** One ended with 3, having written nothing. */
  readonly refused: number
  /** One lost its lease under way and ended with 1. */
  readonly stopped: number
  readonly killed: number
  /** Anything else: no exit code of these. */
  readonly other: number
  readonly overlaps: number
  readonly silent: number
  readonly unsettled: number
}

/** Counts rounds. */
export function tallyOf(rounds: readonly Round[]): Tally {
  const count = (fits: (round: Round) => boolean) => rounds.filter(fits).length
  return {
    rounds: rounds.length,
    inTurn: count(({ exits }) => exits.every((code) => code === 0)),
    refused: count(({ exits }) => exits.includes(3)),
    stopped: count(({ exits }) => exits.includes(1)),
    killed: count(({ exits }) => exits.includes(null)),
    other: count(({ exits }) => exits.some((code) => ![0, 1, 2, 3, null].includes(code))),
    overlaps: count(({ overlap }) => overlap),
    silent: count(({ silent }) => silent.length > 0),
    unsettled: count(({ settled }) => !settled),
  }
}
