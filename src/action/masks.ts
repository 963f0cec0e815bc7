import { formsOf, partsOf, shortest } from '../core/forms.js'
import type { Secret } from '../core/secret.js'

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
  const isPlain = searcher(plain.join('\n'))
  // the runner makes forms by itself: hidden in one of them, a text that stands there would show that it is a value
  const isSecret = (text: string) => !words.has(text.toLowerCase()) && ![text, ...longForms(text)].some(isPlain)
  const made = new Map<string, string[]>()
  const masks = secrets.flatMap((secret) => {
    const value = secret.reveal()
    const isJson = /^\s*[{[]/.test(value)
    const parts = partsOf(value).filter(
      (part) => part.length >= (isJson ? shortestLeaf : shortestText) && isSecret(part),
    )
    const whole = isSecret(value) ? [value, value.trim(), ...longForms(value)] : []
    return [...whole, ...parts, ...(parts.length > mostParts ? [] : parts.flatMap(longForms))]
  })
  return [...new Set(masks)].filter((mask) => mask.trim().length >= shortestText && !/[\r\n]/.test(mask))

  function longForms(text: string): string[] {
    const forms = made.get(text) ?? (Buffer.byteLength(text) < shortest ? [] : formsOf(text))
    made.set(text, forms)
    return forms
  }
}

/**
 * Whether a text stands in another one. Nearly all that are asked for do not, and hold four letters in a row that do not
 * either: so the other one, which can be long, is seldom gone through.
 */
function searcher(all: string): (text: string) => boolean {
  const rows = new Set<string>()
  for (let at = 0; at + shortestText <= all.length; at += 1) rows.add(all.slice(at, at + shortestText))
  return (text) => {
    for (let at = 0; at + shortestText <= text.length; at += 1)
      if (!rows.has(text.slice(at, at + shortestText))) return false
    return all.includes(text)
  }
}
