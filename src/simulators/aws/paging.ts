import { AwsError } from './protocol.js'

/** How lists come, with controls that the API does not have. */
export interface Paging {
  readonly page: <T>(
    rows: readonly T[],
    asked: { readonly size: number; readonly token: unknown; readonly error: string },
  ) => { readonly rows: T[]; readonly next?: string }
  /** No page holds more than this from now on. */
  readonly limit: (size: number) => void
  /** `endless`: every page says that there is another one · `same`: each says so with one and the same token. */
  readonly misbehave: (how: 'endless' | 'same' | undefined) => void
}

/** Pages with tokens that say nothing to whoever gets them. */
export function openPaging(): Paging {
  const tokens = new Map<string, number>()
  let most = Number.POSITIVE_INFINITY
  let misbehaviour: 'endless' | 'same' | undefined
  return {
    page(rows, { size, token, error }) {
      const from = token === undefined ? 0 : tokens.get(String(token))
      if (from === undefined) throw new AwsError(error, 'The NextToken value is invalid.')
      const to = from + Math.min(size, most)
      const shown = rows.slice(from, to)
      if (to >= rows.length && misbehaviour === undefined) return { rows: shown }
      const next = misbehaviour === 'same' ? 'page-again' : `page-${tokens.size}-${to}`
      tokens.set(next, to)
      return { rows: shown, next }
    },
    limit(size) {
      most = size
    },
    misbehave(how) {
      misbehaviour = how
    },
  }
}
