/** Longest text that is shown, characters: no sentence of ours comes near, and a hostile name may be megabytes. */
export const longestShown = 500

/**
 * Characters that a terminal or a reader's eye can be tricked with: controls (ANSI begins with one), format and bidi
 * controls, what is never drawn, half surrogates, and every space but the plain one. As a text, since V8 lists what
 * `\p{…}` stands for as soon as it reads a pattern, used or not.
 */
const tricky = '[\\p{C}\\p{Default_Ignorable_Code_Point}]|(?! )\\p{Z}'
/** Nearly all texts, by characters of which none is tricky. */
const plain = /^[ -~¡-¬®-ÿ]*$/

function spelled(text: string, how: (character: string) => string): string {
  return plain.test(text) ? text : text.replace(new RegExp(tricky, 'gu'), how)
}

function named(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/**
 * A name or message as a terminal may show it: what could act on the terminal, deceive the eye, or be taken for a
 * command by a CI runner that reads the log (`::` at the start of a line, `##[` or `##vso[` anywhere) is spelled out.
 */
export function forTerminal(text: string): string {
  const cut = text.length > longestShown ? `${text.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return spelled(cut, named)
    .replace(/#(?=#\w*\[)/g, named)
    .replace(/^( *):(?=:)/, `$1${named(':')}`)
}

/**
 * A name as Markdown: a code span, in which nothing is a link, a mention, an issue number, an image or HTML. Backticks
 * and bars, which could end the span or a table cell, are spelled out.
 */
export function markdownCode(text: string): string {
  const safe = forTerminal(text).replace(/[`|]/g, named)
  return safe.trim() === '' ? '`(empty)`' : `\`${safe}\``
}

/**
 * A sentence of ours in its parts: what stands between two runs of as many backticks is code, as in Markdown, so that
 * code can hold a backtick. A run without a partner is a quote.
 */
export function spansOf(text: string): { readonly code: boolean; readonly text: string }[] {
  const spans: { code: boolean; text: string }[] = []
  const span = /(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/gs
  const plain = (from: number, to?: number) => {
    if (from !== (to ?? text.length)) spans.push({ code: false, text: text.slice(from, to).replaceAll('`', "'") })
  }
  let end = 0
  for (const { index, 0: whole, 1: fence = '', 2: inner = '' } of text.matchAll(span)) {
    plain(end, index)
    // blanks that keep a backtick of the content from the fence
    spans.push({ code: true, text: fence.length > 1 ? inner.replace(/^ (.+) $/, '$1') : inner })
    end = index + whole.length
  }
  plain(end)
  return spans
}

/**
 * A sentence as Markdown. Backticks in pairs make code spans, as our own messages mean them; words that a host would
 * turn into a mention, an issue number, a commit, a link or an emoji become code spans too; all other marks lose their
 * meaning, and so do the beginnings of lists and headings.
 */
export function markdownText(text: string): string {
  const said = spansOf(forTerminal(text)).reduce((before, span) => {
    const next = span.code ? codeSpan(span.text) : words(span.text)
    // two spans without anything between them would be none
    return before.endsWith('`') && next.startsWith('`') ? `${before} ${next}` : before + next
  }, '')
  return said.trim().replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (lead) => (/\d/.test(lead) ? `${lead}\\` : `\\${lead}`))
}

/** Code that can be copied as it is: backticks in it stand in a longer fence. */
function codeSpan(text: string): string {
  if (!text.includes('`')) return markdownCode(text)
  const fence = '`'.repeat((text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0) + 1)
  const pad = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${pad}${text.replaceAll('|', named)}${pad}${fence}`
}

/** What a host makes more of than text wherever it stands: nothing but a code span keeps it from that. */
const lively = /[@#]|:\/\/|www\.|(?<![0-9a-z])(?:gh-\d|[0-9a-f]{7,40}(?![0-9a-z]))|:[a-z_][\w+-]*:/i

function words(text: string): string {
  return text
    .split(/( +)/)
    .map((word) => {
      if (!lively.test(word)) return inert(word)
      // brackets and stops around an address belong to the sentence
      const [, before = '', core = '', after = ''] = /^([("']*)(.*?)([)"'.,:;!?]*)$/.exec(word) ?? []
      return core === '' ? markdownCode(word) : `${inert(before)}${markdownCode(core)}${inert(after)}`
    })
    .join('')
}

function inert(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&#124;')
    .replace(/[\\*_[\]~$!]/g, '\\$&')
}

/**
 * JSON that is safe to print: what {@link forTerminal} would spell out is written as a JSON escape, so that readers of
 * the JSON get the very same text.
 */
export function jsonForTerminal(json: string): string {
  const lines = json.split('\n').map((line) => spelled(line, unicodeEscapes))
  return lines.join('\n').replace(/#(?=#\w*\[)/g, '\\u0023')
}

function unicodeEscapes(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}
