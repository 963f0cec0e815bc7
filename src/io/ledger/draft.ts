import { encodeAnchor, encodeMark } from './format/anchor.js'
import { type Book, copyOf, emptyPart, type Step, take } from './format/book.js'
import { encodeLine } from './format/journal.js'
import type { Seals } from './format/mac.js'
import { encodePage } from './format/page.js'
import type { LoadedLedger } from './load.js'
import type { Draft } from './store.js'

/** Who writes what, and in which way. */
export interface DraftCall {
  readonly steps: readonly Step[]
  readonly seals: Seals
  readonly owner: string
  /** The ledger's id. */
  readonly id: string
  readonly run: string
  /** Whether these steps take back what other lines say. */
  readonly doubts: boolean
  /** Whether a part that is not there yet is one that was lost. */
  readonly isLost: (target: string) => boolean
}

/** A draft, and what the shelf is like once it is written. */
export interface Drafted {
  readonly draft: Draft
  /** To be called once the draft is durable, and once only: the book of `base` may be changed by it. */
  readonly after: () => Omit<LoadedLedger, 'tag'>
  /** What shows that this very draft was written. */
  readonly sign: string
}

/**
 * Makes steps into lines behind what a shelf holds, or into a page in place of it.
 * @param whole a page even where lines would do
 * @returns undefined where there is nothing to write
 */
export function drafted(base: LoadedLedger, call: DraftCall, whole: boolean): Drafted | undefined {
  const { steps, owner, id } = call
  const book: Book = base.book ?? { ledger: id, owner, generation: 0, parts: new Map() }
  if (base.clean && !whole) return steps.length === 0 ? undefined : inLines(base, book, call)
  if (steps.length === 0 && base.clean && !base.long) return undefined
  return asPage(base, book, call)
}

function inLines(base: LoadedLedger, book: Book, call: DraftCall): Drafted {
  const { steps, seals, doubts, isLost } = call
  const texts: string[] = []
  let { tail } = base
  let { generation } = book
  for (const step of steps) {
    generation += 1
    const on = doubts ? base.page : tail
    const line = encodeLine({ generation, on, step, doubts, ledger: book.ledger, run: call.run }, seals)
    texts.push(line.text)
    if (!doubts) tail = line.mac
  }
  const from = book.generation
  const after = () => {
    for (const [index, step] of steps.entries()) take(book, step, from + index + 1, isLost(step.target))
    return { ...base, book, tail, clean: !doubts, long: true, least: generation }
  }
  return {
    draft: {
      page: undefined,
      lines: texts.join(''),
      anchor: () =>
        encodeAnchor(
          taken(book, steps, (index) => from + index + 1, isLost),
          seals,
        ),
      mark: () => encodeMark(generation, book.ledger, seals),
    },
    after,
    sign: texts.at(-1) ?? '',
  }
}

function asPage(base: LoadedLedger, before: Book, { steps, seals, isLost }: DraftCall): Drafted {
  const moved = steps.length + base.behind.size > 0 || base.least > before.generation
  const generation = moved ? base.least + 1 : before.generation
  const book = taken(before, steps, () => generation, isLost)
  // an older state of these parts must not pass for this one
  for (const name of base.behind)
    book.parts.set(name, { ...(book.parts.get(name) ?? emptyPart(generation, true)), at: generation })
  book.generation = generation
  const page = encodePage(book, seals)
  const mac = page.slice(-47, -4)
  const after = () => ({
    id: book.ledger,
    book,
    behind: new Set<string>(),
    page: mac,
    tail: mac,
    clean: true,
    long: false,
    least: generation,
  })
  return { draft: { page, lines: '', anchor: () => encodeAnchor(book, seals), mark: () => '' }, after, sign: page }
}

/** Another book that has come on by some steps. */
function taken(
  book: Book,
  steps: readonly Step[],
  generationOf: (index: number) => number,
  isLost: (target: string) => boolean,
): Book {
  const next = copyOf(
    book,
    steps.map(({ target }) => target),
  )
  for (const [index, step] of steps.entries()) take(next, step, generationOf(index), isLost(step.target))
  return next
}
