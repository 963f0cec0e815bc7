import { asSealpostError, type SealpostError, stopsScope } from '../../core/errors.js'
import { halves } from '../shared/collections.js'

/** Something that was not taken. */
export interface Failure<T> {
  readonly item: T
  readonly error: SealpostError
}

/** What became of each item. */
export interface Bisected<T> {
  readonly made: readonly T[]
  /** Refused, alone or with others. */
  readonly refused: readonly Failure<T>[]
  /** Met by another trouble, or unsent because of it. */
  readonly troubled: readonly Failure<T>[]
}

/** Whether a vendor refused what a request said, so that less of it may pass. */
export function isRefusal({ code }: SealpostError): boolean {
  return code === 'invalid' || code === 'conflict'
}

/**
 * Finds by halves which items keep an array from being taken, where the vendor does not say. One culprit among n costs
 * at most 2·log2(n) requests, k of them k times that, and no search more than 8·log2(n). Where nothing passes at all it
 * is given up after log2(n) + 3: enough to come down to one culprit, and to three parts beside it.
 * @param refusal what the vendor said of all items together; absent where they have not been sent together yet
 * @param send sends a part, and throws where it was not taken as a whole
 */
export async function bisect<T>(
  items: readonly T[],
  refusal: SealpostError | undefined,
  send: (part: readonly T[]) => Promise<void>,
): Promise<Bisected<T>> {
  const made: T[] = []
  const refused: Failure<T>[] = []
  const troubled: Failure<T>[] = []
  const depth = Math.ceil(Math.log2(Math.max(2, items.length)))
  let left = 8 * depth
  let patience = depth + 3
  let last = refusal
  let condemned: SealpostError | undefined
  const parts = refusal === undefined || items.length < 2 ? whole(items) : halves(items)
  for (
    let part = nextOf(parts, patience, refused.length > 0 && made.length === 0);
    part !== undefined;
    part = nextOf(parts, patience, refused.length > 0 && made.length === 0)
  ) {
    const all = (error: SealpostError) => (part as readonly T[]).map((item) => ({ item, error }))
    if (condemned !== undefined) {
      troubled.push(...all(condemned))
      continue
    }
    if (last !== undefined && (left === 0 || patience === 0 || items.length === 1)) {
      refused.push(...all(last))
      continue
    }
    left -= 1
    try {
      await send(part)
      made.push(...part)
      patience = Number.POSITIVE_INFINITY
    } catch (thrown) {
      const error = asSealpostError(thrown)
      if (!isRefusal(error)) {
        troubled.push(...all(error))
        if (stopsScope(error)) condemned = error
        continue
      }
      last = error
      patience -= 1
      if (part.length === 1) refused.push(...all(error))
      else parts.unshift(...halves(part))
    }
  }
  return { made, refused, troubled }
}

/**
 * The part to send next: the first, and, once a culprit is known while nothing has passed yet, the smallest and the
 * largest in turn, for culprits may be few or stand together.
 */
function nextOf<T>(parts: (readonly T[])[], turn: number, unlucky: boolean): readonly T[] | undefined {
  if (!unlucky) return parts.shift()
  const sizes = parts.map((part) => part.length)
  const size = turn % 2 === 0 ? Math.min(...sizes) : Math.max(...sizes)
  return parts.splice(sizes.indexOf(size), 1)[0]
}

function whole<T>(items: readonly T[]): (readonly T[])[] {
  return items.length === 0 ? [] : [items]
}
