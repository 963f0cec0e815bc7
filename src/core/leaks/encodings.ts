/** Fewer bytes than this stand in any text by chance: what is shorter is not searched for. */
export const shortest = 8

/** A line that only says where a key begins or ends: everybody's. */
const armour = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/

/** A day, a time of day or both, as ISO 8601 and our own sentences write them: they stand in every report and stamp. */
const time = /^(?:\d{4}-\d\d-\d\d)?(?:[T ]?\d\d(?::\d\d(?::\d\d(?:\.\d{1,9})?)?)?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/

/** Values that are no secret even where they are long enough to be looked for. */
const words = new Set(['undefined', '[object Object]', '[secret]'])

/**
 * What of a value is a secret by itself: the texts and numbers in JSON, the lines of anything else. Blanks around a
 * line do not count, since who prints a line trims it. The value itself is not among them.
 */
export function partsOf(value: string): string[] {
  const parts = (leavesOf(value) ?? [value]).flatMap((part) => [
    part,
    ...part.split(/[\r\n]+/).map((line) => line.trim()),
  ])
  return [...new Set(parts)].filter((part) => part !== value && part !== '' && !armour.test(part))
}

/** The texts and numbers in a JSON object or list; undefined for anything else. */
function leavesOf(value: string): string[] | undefined {
  if (!/^\s*[{[]/.test(value)) return undefined
  const leaves: string[] = []
  try {
    JSON.parse(value, (_, leaf: unknown) => {
      // an escape can spell half a character, which has no bytes
      if (typeof leaf === 'string' || typeof leaf === 'number') leaves.push(String(leaf).toWellFormed())
      return leaf
    })
    return leaves
  } catch {
    return undefined
  }
}

/**
 * A text in every form in which programs print texts, itself first: JSON, base64, hex, the escapes of addresses,
 * forms, shells, HTML and Markdown, other case, bytes as Node shows them. Base64 comes without the characters that
 * hang on what stands beside the text, in each of the three ways in which bytes fall into groups of three: whatever a
 * text is a part of, its base64 holds one of them.
 */
export function encodingsOf(text: string): string[] {
  const forms = /^[A-Za-z0-9_.-]*$/.test(text)
    ? [text, text.replaceAll('_', '\\_'), ...alwaysOf(text)]
    : escapedOf(text)
  return [...new Set(forms)]
}

/** The forms that no text is the same in. */
function alwaysOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const hex = bytes.toString('hex')
  const base64 = cores(bytes)
  return [
    ...base64,
    ...base64.map((core) => core.replaceAll('+', '-').replaceAll('/', '_')),
    ...cores(Buffer.from(bytes.toString('base64'))),
    hex,
    hex.toUpperCase(),
    hex.replace(/..(?!$)/g, '$& '),
    bytes.join(','),
    text.toUpperCase(),
    text.toLowerCase(),
  ]
}

/** Every form of a text that holds more than letters, digits and the signs that nothing escapes. */
function escapedOf(text: string): string[] {
  const address = encodeURIComponent(text)
  const json = JSON.stringify(text).slice(1, -1)
  const inspected = json.replaceAll('\\"', '"')
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    text,
    json,
    JSON.stringify(json).slice(1, -1),
    json.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    inspected,
    inspected.replaceAll("'", "\\'"),
    ...alwaysOf(text),
    address,
    address.replace(/%../g, (code) => code.toLowerCase()),
    address.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    encodeURI(text),
    new URLSearchParams({ '': text }).toString().slice(1),
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", "''"),
    html.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    html.replaceAll('"', '&#34;').replaceAll("'", '&#x27;'),
    text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
    html.replace(/[\\*_[\]~$!]/g, '\\$&'),
  ]
}

/** What of a value is looked for at all: itself and its parts, but for what is too short and for words of everybody. */
export function textsOf(value: string): string[] {
  return [value, ...partsOf(value)].filter((text) => isLong(text) && !isWord(text))
}

function isLong(text: string): boolean {
  // a character takes three bytes at most
  return text.length >= shortest || (text.length * 3 >= shortest && Buffer.byteLength(text) >= shortest)
}

function isWord(text: string): boolean {
  return words.has(text) || time.test(text)
}

/**
 * What to search for so that a value is found: itself, its parts, and every form of each.
 * @param isPlain whether a text is public anyway
 */
export function needlesOf(value: string, isPlain: (text: string) => boolean): string[] {
  const isSecret = (text: string) => isLong(text) && !isWord(text) && !isPlain(text)
  const texts = textsOf(value).filter((text) => !isPlain(text))
  const needles = texts.flatMap((text) => encodingsOf(text).filter(isSecret))
  return [...new Set(needles)]
}

function cores(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes])
    const whole = Math.floor((shifted.length * 8) / 6)
    return shifted.toString('base64').slice(Math.ceil((before * 8) / 6), whole)
  })
}
