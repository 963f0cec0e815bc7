import { forTerminal, spansOf } from '../escape.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A name or message as HTML text or as the content of a quoted attribute. What could deceive the eye is spelled out, so
 * that two names which look alike on the page are alike.
 */
export function text(raw: string): string {
  return forTerminal(raw).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** A name as HTML text; one that nothing would be seen of is said to be empty. */
export function nameText(raw: string): string {
  return raw.trim() === '' ? '(empty)' : text(raw)
}

/** A name inside a sentence. */
export function code(raw: string): string {
  return `<code>${nameText(raw)}</code>`
}

/** A message of ours: pairs of backticks make code, each line end stays one. */
export function sentence(raw: string): string {
  return raw.split('\n').map(line).join('<br>')
}

function line(raw: string): string {
  return spansOf(raw)
    .map((span) => (span.code ? code(span.text) : text(span.text)))
    .join('')
}
