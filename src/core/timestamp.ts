/**
 * A vendor's time as one text for each instant: `+00:00`, `.000Z` and other zones are only ways to write it, and no sign
 * that somebody changed a value. What is no time with a zone, or is finer than a millisecond, stays as it is.
 */
export function timestampOf(text: string): string {
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/.test(text)
  const ms = isInstant ? Date.parse(text) : Number.NaN
  return Number.isNaN(ms) ? text : new Date(ms).toISOString().replace(/\.000Z$/, 'Z')
}
