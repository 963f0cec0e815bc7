/**
 * How fast the diff is, and how much memory it takes: `npx tsx bench/diff.ts [largest]`.
 *
 * Of all addresses 94 % are as they should be; each 1 % is new, changed at the source, changed at the target, a
 * stranger's, gone from the source, and gone from the target. The alternative is the obvious one: three flat lists and
 * `find` in a loop. Both must come to the same verdicts, or the bench fails. Each size runs in a process of its own, the
 * median of its runs counts, and peak memory is that process's, data included.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Place } from '../src/core/address.js'
import type { Change } from '../src/core/change.js'
import type { LedgerEntry } from '../src/core/ledger-entry.js'
import type { Observation, Sighting } from '../src/core/observation.js'
import { acceptedBy } from '../src/core/plan/accepted.js'
import { diff } from '../src/core/plan/diff.js'
import { fingerprinter } from '../src/core/plan/fingerprint.js'
import { parseKey, Secret } from '../src/core/secret.js'
import type { Wanted } from '../src/core/value.js'

const namesPerPlace = 100
const key = parseKey(Buffer.alloc(32, 7).toString('base64url'))

interface Measured {
  readonly addresses: number
  readonly ms: number
  readonly findMs: number | undefined
  readonly peakMiB: number
}

interface State {
  readonly wanted: Wanted[]
  readonly observed: { readonly place: Place; readonly observation: Observation }[]
  readonly entries: Map<string, Map<string, LedgerEntry>>
}

/** A made-up source, target and ledger with that many addresses. */
function stateOf(addresses: number): State {
  const state: State = { wanted: [], observed: [], entries: new Map() }
  for (let first = 0; first < addresses; first += namesPerPlace) {
    const uid = `bench|project-${first / namesPerPlace}|production`
    const sightings: Sighting[] = []
    const entries = new Map<string, LedgerEntry>()
    for (let at = first; at < Math.min(addresses, first + namesPerPlace); at += 1) {
      const name = `SERVICE_SETTING_NUMBER_${at}`
      const kind = at % 100
      const fingerprint = `fingerprint-${at}`
      const isWanted = kind !== 3 && kind !== 4
      const isThere = kind !== 0 && kind !== 5
      const isOurs = kind !== 0 && kind !== 3
      if (isWanted) {
        state.wanted.push({
          address: { target: 'bench', use: 'bench', scope: uid, name },
          uid,
          form: 'secret',
          environment: 'production',
          sourceName: name,
          prints: new Map([[key.id, kind === 1 ? 'new' : fingerprint]]),
        })
      }
      if (isThere) sightings.push({ name, revision: kind === 2 ? 'moved' : 'same', changedAt: at })
      if (isOurs)
        entries.set(name, { state: 'written', fingerprint, keyId: key.id, form: 'secret', revision: 'same', run: 'r' })
    }
    const place: Place = {
      target: 'bench',
      use: 'bench',
      environment: 'production',
      form: 'secret',
      scope: undefined,
      key: { uid, label: uid, lane: uid, holder: uid, within: '', maxNames: namesPerPlace },
      index: 0,
      at: '',
    }
    state.observed.push({ place, observation: { listed: true, sightings } })
    state.entries.set(uid, entries)
  }
  return state
}

function ours(state: State): readonly Pick<Change, 'do'>[] {
  return diff({
    ...state,
    isLost: () => false,
    identities: new Map(),
    accepted: acceptedBy([]),
    keyId: key.id,
    fingerprint: () => undefined,
  })
}

/** Three flat lists and a `find` for each question. */
function byFind(state: State): readonly Pick<Change, 'do'>[] {
  const rows = state.observed.flatMap(({ place, observation }) =>
    observation.sightings.map((sighting) => ({ uid: place.key.uid, ...sighting })),
  )
  const known = [...state.entries].flatMap(([uid, names]) =>
    [...names].map(([name, entry]) => ({ uid, name, ...entry })),
  )
  const changes: Pick<Change, 'do'>[] = state.wanted.map((want) => {
    const row = rows.find((one) => one.uid === want.uid && one.name === want.address.name)
    const entry = known.find((one) => one.uid === want.uid && one.name === want.address.name)
    if (row === undefined) return { do: 'create' }
    if (entry === undefined) return { do: 'adopt' }
    const same = want.prints.get(entry.keyId) === entry.fingerprint && entry.revision === row.revision
    return { do: same ? 'keep' : 'update' }
  })
  for (const row of rows) {
    if (state.wanted.find((want) => want.uid === row.uid && want.address.name === row.name)) continue
    const entry = known.find((one) => one.uid === row.uid && one.name === row.name)
    changes.push({ do: entry ? 'remove' : 'leave' })
  }
  return changes
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}

function timed(work: () => unknown, runs: number): number {
  return median(
    Array.from({ length: runs }, () => {
      const from = performance.now()
      work()
      return performance.now() - from
    }),
  )
}

function counted(changes: readonly Pick<Change, 'do'>[]): string {
  const counts: Record<string, number> = {}
  for (const change of changes) counts[change.do] = (counts[change.do] ?? 0) + 1
  return JSON.stringify(Object.entries(counts).sort())
}

function measure(addresses: number): Measured {
  const state = stateOf(addresses)
  const runs = addresses > 300_000 ? 3 : 11
  const ms = timed(() => ours(state), runs)
  const peakMiB = process.resourceUsage().maxRSS / 1024
  if (addresses > 10_000) return { addresses, ms, findMs: undefined, peakMiB }
  if (counted(ours(state)) !== counted(byFind(state))) throw new Error('the two do not agree')
  return { addresses, ms, findMs: timed(() => byFind(state), addresses > 5000 ? 1 : 3), peakMiB }
}

/** Fingerprints a second for values of that many bytes, over scopes of a hundred names. */
function fingerprintsPerSecond(bytes: number): number {
  const secret = new Secret('x'.repeat(bytes))
  const count = bytes > 10_000 ? 10_000 : 200_000
  const print = fingerprinter([key], 'bench')
  const from = performance.now()
  for (let at = 0; at < count; at += 1)
    print(secret, { uid: `scope-${Math.floor(at / 100)}`, name: `NAME_${at}`, form: 'secret' }, key.id)
  return (count / (performance.now() - from)) * 1000
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), `|${widths.map((width) => `${'-'.repeat(width + 1)}:`).join('|')}|`, ...rest.map(line), ''].join(
    '\n',
  )
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

const [first = '1000000', second] = process.argv.slice(2)
if (first === '--one') {
  process.stdout.write(JSON.stringify(measure(Number(second))))
} else {
  const most = Number(first)
  const self = fileURLToPath(import.meta.url)
  const rows = [1000, 3000, 10_000, 100_000, 300_000, 1_000_000]
    .filter((addresses) => addresses <= most)
    .map((addresses) => {
      const child = spawnSync(process.execPath, [...process.execArgv, self, '--one', String(addresses)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const { ms, findMs, peakMiB } = JSON.parse(child.stdout) as Measured
      return [
        number(addresses),
        number(ms, 2),
        number((ms * 1e6) / addresses),
        findMs === undefined ? '–' : number(findMs, 1),
        findMs === undefined ? '–' : `${number(findMs / ms)}×`,
        `${number(peakMiB)} MiB`,
      ]
    })
  process.stdout.write(
    `Diff, Node ${process.versions.node}, median\n\n${table([['addresses', 'ms', 'ns per address', '`find` in a loop, ms', 'times slower', 'peak memory'], ...rows])}\n`,
  )
  const prints = [32, 1024, 48 * 1024].map((bytes) => [number(bytes), number(fingerprintsPerSecond(bytes))])
  process.stdout.write(`Fingerprints\n\n${table([['bytes of value', 'a second'], ...prints])}`)
}
