import type { DecodedLedger } from './decode.js'
import { encodeAnchor, encodeMark } from './format/anchor.js'
import { applyChange, type Contents, copyOf, emptySection, type SectionChange } from './format/contents.js'
import { encodeLine } from './format/journal.js'
import type { MacKeys } from './format/mac.js'
import { encodePage } from './format/page.js'
import type { Payload } from './store.js'

/** Who writes what, and in which way. */
export interface EncodeCall {
  readonly changes: readonly SectionChange[]
  readonly keys: MacKeys
  readonly owner: string
  /** The ledger's id. */
  readonly id: string
  readonly run: string
  /** Whether these changes take back what other lines say. */
  readonly doubts: boolean
  /** Whether a section that is not there yet is one that was lost. */
  readonly isLost: (target: string) => boolean
}

/** Changes in the bytes of a ledger, and what it is like once they are written. */
export interface Encoded {
  readonly payload: Payload
  /** To be called once the payload is durable, and once only: the contents of `base` may be changed by it. */
  readonly after: () => Omit<DecodedLedger, 'tag'>
  /** What shows that this very payload was written. */
  readonly sign: string
}

/**
 * Makes changes into lines behind what is stored, or into a page in place of it.
 * @param whole a page even where lines would do
 * @returns undefined where there is nothing to write
 */
export function encodeChanges(base: DecodedLedger, call: EncodeCall, whole: boolean): Encoded | undefined {
  const { changes, owner, id } = call
  const contents: Contents = base.contents ?? { ledger: id, owner, generation: 0, sections: new Map() }
  if (base.isAppendable && !whole) return changes.length === 0 ? undefined : inLines(base, contents, call)
  if (changes.length === 0 && base.isAppendable && !base.hasJournal) return undefined
  return asPage(base, contents, call)
}

function inLines(base: DecodedLedger, contents: Contents, call: EncodeCall): Encoded {
  const { changes, keys, doubts, isLost } = call
  const texts: string[] = []
  let tail = base.tailMac
  let { generation } = contents
  for (const change of changes) {
    generation += 1
    const on = doubts ? base.pageMac : tail
    const line = encodeLine({ generation, on, change, doubts, ledger: contents.ledger, run: call.run }, keys)
    texts.push(line.text)
    if (!doubts) tail = line.mac
  }
  const from = contents.generation
  const after = () => {
    for (const [index, change] of changes.entries())
      applyChange(contents, change, from + index + 1, isLost(change.target))
    return {
      ...base,
      contents,
      tailMac: tail,
      isAppendable: !doubts,
      hasJournal: true,
      minGeneration: generation,
    }
  }
  return {
    payload: {
      page: undefined,
      lines: texts.join(''),
      anchor: () =>
        encodeAnchor(
          taken(contents, changes, (index) => from + index + 1, isLost),
          keys,
        ),
      mark: () => encodeMark(generation, contents.ledger, keys),
    },
    after,
    sign: texts.at(-1) ?? '',
  }
}

function asPage(base: DecodedLedger, before: Contents, { changes, keys, isLost }: EncodeCall): Encoded {
  const moved = changes.length + base.behind.size > 0 || base.minGeneration > before.generation
  const generation = moved ? base.minGeneration + 1 : before.generation
  const contents = taken(before, changes, () => generation, isLost)
  // an older state of these sections must not pass for this one
  for (const name of base.behind)
    contents.sections.set(name, { ...(contents.sections.get(name) ?? emptySection(generation, true)), at: generation })
  contents.generation = generation
  const page = encodePage(contents, keys)
  const mac = page.slice(-47, -4)
  const after = () => ({
    id: contents.ledger,
    contents,
    behind: new Set<string>(),
    pageMac: mac,
    tailMac: mac,
    isAppendable: true,
    hasJournal: false,
    minGeneration: generation,
  })
  return { payload: { page, lines: '', anchor: () => encodeAnchor(contents, keys), mark: () => '' }, after, sign: page }
}

/** Other contents that have come on by some changes. */
function taken(
  contents: Contents,
  changes: readonly SectionChange[],
  generationOf: (index: number) => number,
  isLost: (target: string) => boolean,
): Contents {
  const next = copyOf(
    contents,
    changes.map(({ target }) => target),
  )
  for (const [index, change] of changes.entries()) applyChange(next, change, generationOf(index), isLost(change.target))
  return next
}
