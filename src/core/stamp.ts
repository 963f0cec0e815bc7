/**
 * A vendor's time as one text for each instant: `+00:00`, `.000Z` and other zones are only ways to write it, and no sign
 * that somebody changed a value. What is no time, or is finer than a millisecond, stays as it is.
 */
export function stampOf(text: string): string {
  const ms = Date.parse(text)
  if (Number.isNaN(ms) || /\.\d{4}/.test(text)) return text
  return new Date(ms).toISOString().replace(/\.000Z$/, 'Z')
}
