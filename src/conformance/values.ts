import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'

/** Values that were mangled somewhere before: trimmed, escaped twice, cut at a line end, taken for a command. */
export const awkward: readonly { readonly is: string; readonly value: string }[] = [
  {
    is: 'a PEM block',
    value: `-----BEGIN KEY-----\n${'QUJDRA+/'.repeat(8)}\n${'RUZHSA=='.repeat(4)}\n-----END KEY-----\n`,
  },
  { is: 'JSON', value: '{"a":"b","list":[1,null,"\\u00e9"],"nested":{"quote":"\\""}}' },
  { is: 'unicode', value: 'žluťoučký 🐎 日本語 e\u0301 \u202eabc\u202c \ufeff end' },
  { is: 'quotes of all kinds', value: `it's "quoted" \`twice\` \\ and \\n` },
  { is: 'percent signs', value: '100% %25 %0A %s %PATH%' },
  { is: 'a workflow command', value: '::add-mask::x\n::set-output name=a::b' },
  { is: 'a shell expression', value: `$HOME \${HOME} $(id) \`id\` && ; | > #comment` },
  { is: 'markup', value: '<b>&amp;</b> | [a](b) @everyone \u001b[31mred' },
  { is: 'one character', value: 'x' },
  { is: 'one space', value: ' ' },
  { is: 'blanks at both ends', value: '  both ends\t ' },
  { is: 'a trailing newline', value: 'line\n' },
  { is: 'only a newline', value: '\n' },
  { is: 'Windows line ends', value: 'one\r\ntwo\r\n' },
  { is: 'a word that means something in JSON', value: 'null' },
  { is: 'a number with a leading zero', value: '007' },
]

/** A value that occurs nowhere else: 128 random bits in hex. */
export function canary(): string {
  return `canary${randomBytes(16).toString('hex')}`
}

/** Everything that a value could be found in when somebody prints a thing in any usual way. */
export function printed(thing: unknown): string {
  const seen = new Set<unknown>()
  const texts: string[] = []
  const walk = (at: unknown) => {
    if (typeof at === 'string') texts.push(at)
    if (typeof at !== 'object' || at === null || seen.has(at)) return
    seen.add(at)
    if (at instanceof Error) texts.push(String(at), at.stack ?? '')
    for (const key of Reflect.ownKeys(at)) {
      texts.push(String(key))
      walk(Object.getOwnPropertyDescriptor(at, key)?.value)
    }
    if (at instanceof Map || at instanceof Set) for (const one of at) walk(one)
  }
  walk(thing)
  return [...texts, json(thing), inspect(thing, { depth: null, showHidden: true, maxStringLength: null })].join('\n')
}

function json(thing: unknown): string {
  try {
    return JSON.stringify(thing) ?? ''
  } catch {
    return ''
  }
}

/** Whether a value, or the better part of it in the encodings that bodies use, stands in a text. */
export function leaks(text: string, value: string): boolean {
  const part = value.slice(0, 16)
  const shapes = [part, Buffer.from(value).toString('base64').slice(0, 20), Buffer.from(part).toString('hex')]
  return shapes.some((shape) => text.includes(shape))
}
