import { encodingsOf, partsOf, shortest } from '../../core/leaks/encodings.js'
import { plainAmong } from '../../core/leaks/search.js'
import type { Secret } from '../../core/secret.js'

/** A shorter text stands in many lines that have nothing to do with it: masking it would make a log unreadable. */
const shortestText = 4
/** The same for a text inside JSON, which is more often a word. */
const shortestLeaf = 6
/** Words that are values in many configs and say nothing. */
const words = new Set(['true', 'false', 'null', 'none', 'undefined', 'default', 'production', 'preview', 'development'])
/** Of a value of more parts than this, the parts are masked as they are only: the runner holds each mask against each line. */
const mostParts = 100

/**
 * What the runner is to hide in the log from now on. It compares line by line, and hides each line of a mask of several
 * by itself (actions/runner, ActionCommandManager.cs and SecretMasker.cs, read 2026-11): so a mask is one line here, and
 * a brace of a JSON value, say, is none. To what it adds by itself (base64, JSON, address, shell and XML escapes, each
 * of the whole mask) come the forms that it misses.
 * @param plain texts that are public: what stands in them is not hidden
 * @returns masks as they are, not escaped; each a line of at least 4 characters
 */
export function masksOf(secrets: readonly Secret[], plain: readonly string[]): string[] {
  const forms = new Map<string, readonly string[]>()
  const found = secrets.map((secret) => {
    const value = secret.reveal()
    const least = /^\s*[{[]/.test(value) ? shortestLeaf : shortestText
    return { value, parts: partsOf(value).filter((part) => part.length >= least) }
  })
  for (const { value, parts } of found)
    for (const text of [value, ...parts]) if (!forms.has(text)) forms.set(text, longForms(text))
  // the runner makes forms by itself: hidden in one of them, a text that stands there would show that it is a value
  const isPlain = standingIn(plain, forms)
  const isSecret = (text: string) => !words.has(text.toLowerCase()) && ![text, ...(forms.get(text) ?? [])].some(isPlain)
  const masks = found.flatMap(({ value, parts: all }) => {
    const parts = all.filter(isSecret)
    const whole = isSecret(value) ? [value, value.trim(), ...(forms.get(value) ?? [])] : []
    return [...whole, ...parts, ...(parts.length > mostParts ? [] : parts.flatMap((part) => forms.get(part) ?? []))]
  })
  return [...new Set(masks)].filter((mask) => mask.trim().length >= shortestText && !/[\r\n]/.test(mask))
}

/**
 * As {@link masksOf}, without the secrets of which the runner has every mask: those of an earlier call for which nothing
 * was public.
 */
export function masksOnce(): typeof masksOf {
  const told = new Set<string>()
  return (secrets, plain) => {
    const fresh = secrets.filter((secret) => !told.has(secret.reveal()))
    if (plain.length === 0) for (const secret of fresh) told.add(secret.reveal())
    return masksOf(fresh, plain)
  }
}

function longForms(text: string): string[] {
  return Buffer.byteLength(text) < shortest ? [] : encodingsOf(text)
}

/** Whether one of the texts, or of their forms, stands in a plain text: all are looked for at once, however many. */
function standingIn(
  plain: readonly string[],
  forms: ReadonlyMap<string, readonly string[]>,
): (text: string) => boolean {
  if (plain.length === 0) return () => false
  const long = plainAmong(each(forms), plain)
  const short = new Map<number, Set<string>>()
  for (const text of each(forms)) {
    if (Buffer.byteLength(text) >= shortest) continue
    const alike = short.get(text.length)
    if (alike === undefined) short.set(text.length, new Set([text]))
    else alike.add(text)
  }
  const met = new Set<string>()
  for (const one of plain)
    for (const [length, texts] of short)
      for (let at = 0; at + length <= one.length; at += 1) {
        const part = one.slice(at, at + length)
        if (texts.has(part)) met.add(part)
      }
  return (text) => long.has(text) || met.has(text)
}

function* each(forms: ReadonlyMap<string, readonly string[]>): Iterable<string> {
  for (const [text, own] of forms) {
    yield text
    yield* own
  }
}
