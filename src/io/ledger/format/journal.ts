import type { LedgerEdit, PlaceRecord, SectionChange } from './contents.js'
import { entryOf, type StoredEntry, storedOf } from './entry.js'
import { damaged, lineMac, type MacKeys, parsed, same } from './mac.js'

/** A line of a journal, read. */
export interface Line {
  /** The ledger's generation after this change. */
  readonly generation: number
  /** MAC of the line before it, or of the page where it is the first; of the page also for what stands by itself. */
  readonly on: string
  readonly change: SectionChange
  /**
   * It takes back what other lines say of its names, those behind it too: whoever wrote it had lost the lease, and does
   * not know whose value came last.
   */
  readonly doubts: boolean
  readonly mac: string
}

interface StoredLine {
  g: number
  t: string
  on: string
  run: string
  doubts?: true
  set: Record<string, Record<string, StoredEntry | null>>
  spots?: Record<string, PlaceRecord>
  whole?: true
  redeploy?: 'owed' | 'done'
  key: string
  mac: string
}

/** Everything that a line is made of. */
export type LineCall = Omit<Line, 'mac'> & { readonly ledger: string; readonly run: string }

/** One change as a line, under a MAC that holds it to the line before it. */
export function encodeLine(call: LineCall, keys: MacKeys): { readonly text: string; readonly mac: string } {
  const { change, run } = call
  const around = { key: keys.current, run }
  const set = new Map<string, string[]>()
  for (const { uid, name, entry } of change.edits) {
    const stored = entry === undefined ? 'null' : JSON.stringify(storedOf(entry, around))
    const text = `${JSON.stringify(`#${name}`)}:${stored}`
    const names = set.get(uid)
    if (names) names.push(text)
    else set.set(uid, [text])
  }
  const scopes = [...set].map(([uid, names]) => `${JSON.stringify(uid)}:{${names.join(',')}}`)
  const records = [...change.records].map(([uid, record]) => `${JSON.stringify(uid)}:${JSON.stringify(record)}`)
  const members = [
    `"g":${call.generation}`,
    `"t":${JSON.stringify(change.target)}`,
    `"on":"${call.on}"`,
    `"run":${JSON.stringify(run)}`,
    ...(call.doubts ? ['"doubts":true'] : []),
    `"set":{${scopes.join(',')}}`,
    ...(records.length === 0 ? [] : [`"spots":{${records.join(',')}}`]),
    ...(change.whole ? ['"whole":true'] : []),
    ...(change.owed === undefined ? [] : [`"redeploy":"${change.owed ? 'owed' : 'done'}"`]),
    `"key":${JSON.stringify(keys.current)}`,
  ]
  const content = `{${members.join(',')}`
  const mac = lineMac(content, { kind: 'step', key: keys.current, ledger: call.ledger }, keys)
  return { text: `${content},"mac":"${mac}"}\n`, mac }
}

/** All of a line, and something else in place of its end: it was never on the way to become one. */
const spoiltLine = /,"mac":"[A-Za-z0-9_-]{22}"\}[\s\S]/

/**
 * The lines of a journal. The last one may have been cut short by a crash in the middle of its append, which nobody was
 * told had come to an end: it is left out.
 * @throws SealpostError 'ledger-damaged' for a line that is not one of this ledger's, 'ledger-key'
 */
export function decodeJournal(
  text: string,
  ledger: string,
  keys: MacKeys,
  where: string,
): { readonly lines: readonly Line[]; readonly torn: boolean } {
  const texts = text.split('\n')
  const rest = texts.pop() ?? ''
  if (spoiltLine.test(rest)) throw damaged(where)
  return { lines: texts.map((line) => lineOf(line, ledger, keys, where)), torn: rest !== '' }
}

function lineOf(line: string, ledger: string, keys: MacKeys, where: string): Line {
  const raw = parsed(line) as unknown as StoredLine | undefined
  if (typeof raw?.mac !== 'string' || typeof raw.key !== 'string') throw damaged(where)
  keys.demand(raw.key, where)
  const content = line.slice(0, -(raw.mac.length + 10))
  if (!line.endsWith(`,"mac":"${raw.mac}"}`)) throw damaged(where)
  if (!same(raw.mac, lineMac(content, { kind: 'step', key: raw.key, ledger }, keys))) throw damaged(where)
  const around = { key: raw.key, run: raw.run }
  const edits = Object.entries(raw.set).flatMap(([uid, names]) =>
    Object.entries(names).map(([name, stored]): LedgerEdit => {
      const entry = stored === null ? undefined : entryOf(stored, around)
      return { uid, name: name.slice(1), entry }
    }),
  )
  return {
    generation: raw.g,
    on: raw.on,
    change: {
      target: raw.t,
      edits,
      records: new Map(Object.entries(raw.spots ?? {})),
      ...(raw.whole ? { whole: true } : {}),
      ...(raw.redeploy === undefined ? {} : { owed: raw.redeploy === 'owed' }),
    },
    doubts: raw.doubts === true,
    mac: raw.mac,
  }
}
