import { SealpostError } from '../../core/errors.js'

/** More pages than this are a list that never ends: 5,000 parameters, or 10,000 secrets. */
const mostPages = 500

/** So many pages with nothing on them, one after the other, are one too. A filter may go through much that it does not fit. */
const mostEmptyPages = 150

/** One page of a list. */
export interface Page<T> {
  readonly rows: readonly T[]
  /** Leads to the page after it; undefined or '' where it is the last one. A page may be empty and not the last one. */
  readonly next: string | undefined
}

/**
 * Reads a list to its last page.
 * @param what the list, for messages
 * @throws SealpostError('bad-answer') for a page that leads to one that was there before, and for a list that never ends
 */
export async function allPages<T>(what: string, read: (token: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = []
  const seen = new Set<string>()
  let empty = 0
  for (let token: string | undefined, pages = 0; pages < mostPages && empty <= mostEmptyPages; pages += 1) {
    const page = await read(token)
    empty = page.rows.length === 0 ? empty + 1 : 0
    for (const row of page.rows) rows.push(row)
    if (page.next === undefined || page.next === '') return rows
    if (seen.has(page.next)) throw new SealpostError('bad-answer', `${what}: the pagination loops`)
    seen.add(page.next)
    token = page.next
  }
  throw new SealpostError(
    'bad-answer',
    `${what}: more than ${mostPages} pages, or ${mostEmptyPages} empty pages in a row`,
  )
}
