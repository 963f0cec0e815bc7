import type { Contents } from './contents.js'
import { checkedDocument, damaged, documentOf, lineMac, type MacKeys, parsed, same } from './mac.js'

/** What stands beside a ledger and remembers how far it had come, so that an older or a missing one shows. */
export interface Anchor {
  readonly ledger: string
  /** The generation that the ledger had come to. */
  readonly generation: number
  /** Config target → the generation of its last change, as far as this is known. */
  readonly targets: ReadonlyMap<string, number>
  /** Whether the ledger came further than `targets` knows: then any of them may have changed since. */
  readonly further: boolean
}

/** The anchor of a ledger as text, under a MAC. */
export function encodeAnchor(contents: Contents, keys: MacKeys): string {
  const targets = [...contents.sections]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { at }]) => `    ${JSON.stringify(`#${name}`)}: ${at}`)
  return documentOf(
    [
      '  "sealpost": "anchor/2"',
      `  "ledger": ${JSON.stringify(contents.ledger)}`,
      `  "generation": ${contents.generation}`,
      targets.length === 0 ? '  "targets": {}' : `  "targets": {\n${targets.join(',\n')}\n  }`,
    ],
    keys,
    contents.ledger,
  )
}

/** A line behind an anchor: the ledger has come to this generation. */
export function encodeMark(generation: number, ledger: string, keys: MacKeys): string {
  const content = `{"g":${generation},"key":${JSON.stringify(keys.current)}`
  return `${content},"mac":"${lineMac(content, { kind: 'mark', key: keys.current, ledger }, keys)}"}\n`
}

/** All of a line, and something else in place of its end. */
const spoiltMark = /,"mac":"[A-Za-z0-9_-]{22}"\}[\s\S]/

/**
 * Text → anchor; the last of the lines behind it may have been cut short by a crash.
 * @throws SealpostError 'ledger-damaged', 'ledger-key'
 */
export function decodeAnchor(text: string, keys: MacKeys, where: string): Anchor {
  const end = text.indexOf('\n}\n') + 3
  if (end === 2) throw damaged(where)
  const raw = checkedDocument(text.slice(0, end), 'anchor/2', keys, where).body as unknown as {
    ledger: string
    generation: number
    targets: Record<string, number>
  }
  const lines = text.slice(end).split('\n')
  if (spoiltMark.test(lines.pop() ?? '')) throw damaged(where)
  let generation = raw.generation
  for (const line of lines) generation = Math.max(generation, markOf(line, raw.ledger, keys, where))
  return {
    ledger: raw.ledger,
    generation,
    targets: new Map(Object.entries(raw.targets).map(([name, at]) => [name.slice(1), at])),
    further: generation > raw.generation,
  }
}

function markOf(line: string, ledger: string, keys: MacKeys, where: string): number {
  const mark = parsed(line)
  if (typeof mark?.g !== 'number' || typeof mark.key !== 'string' || typeof mark.mac !== 'string') throw damaged(where)
  keys.demand(mark.key, where)
  const content = line.slice(0, -(mark.mac.length + 10))
  if (
    !same(mark.mac, lineMac(content, { kind: 'mark', key: mark.key, ledger }, keys)) ||
    !line.endsWith(`,"mac":"${mark.mac}"}`)
  )
    throw damaged(where)
  return mark.g
}
