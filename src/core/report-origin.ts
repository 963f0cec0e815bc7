import type { Change } from './change.js'

/** Longest place or version of a value at its source that is told, characters. */
const longestAt = 500

/** Where a report says that a wanted value comes from: nothing where nothing is wanted. */
export function reportedOrigin({ origin, version }: Change): {
  readonly source?: { readonly name: string; readonly at: string; readonly version?: string }
} {
  if (origin === undefined) return {}
  const [at, stamp] = [shortened(origin.at), version ? { version: shortened(version) } : {}]
  return { source: { name: origin.name, at, ...stamp } }
}

function shortened(text: string): string {
  return text.length <= longestAt ? text : `${text.slice(0, longestAt).replace(/[\uD800-\uDBFF]$/, '')}…`
}
