import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'

/** Every way in which a value is looked for. What a CI runner masks of these, and what it lets through, differs widely. */
export const transforms: Readonly<Record<string, (value: string) => string>> = {
  'as it is': (value) => value,
  // what stands around it must not be English: "e, and s" is in many a text that no value is in
  'in a sentence': (value) => `the value is |>${value}<|, and so on`,
  JSON: (value) => JSON.stringify(value),
  'JSON twice': (value) => JSON.stringify(JSON.stringify(value)),
  inspected: (value) => inspect({ value }),
  'a part of it': (value) => leaves(value).join('\n'),
  base64: (value) => Buffer.from(value).toString('base64'),
  'base64 behind a user': (value) => Buffer.from(`user:${value}\n`).toString('base64'),
  'base64 with a tail': (value) => Buffer.from(`${value}x`).toString('base64'),
  'base64 for addresses': (value) => Buffer.from(value).toString('base64url'),
  'base64 twice': (value) => Buffer.from(Buffer.from(value).toString('base64')).toString('base64'),
  'base64 in lines': (value) => Buffer.from(value).toString('base64').replace(/.{76}/g, '$&\n'),
  'base64 of gzip': (value) => gzipSync(value).toString('base64'),
  hex: (value) => Buffer.from(value).toString('hex'),
  'bytes inspected': (value) => Buffer.from(value).toString('hex').replace(/../g, '$& '),
  'bytes as JSON': (value) => JSON.stringify(Buffer.from(value)),
  'for an address': (value) => encodeURIComponent(value),
  'for a form': (value) => new URLSearchParams({ value }).toString(),
  'for a shell': (value) => `'${value.replaceAll("'", "'\\''")}'`,
  'for HTML': (value) => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'upper case': (value) => value.toUpperCase(),
  'lower case': (value) => value.toLowerCase(),
  reversed: (value) => [...value].reverse().join(''),
  spaced: (value) => [...value].join(' '),
  'over two lines': (value) => `${value.slice(0, value.length / 2)}\n${value.slice(value.length / 2)}`,
  'the first half': (value) => value.slice(0, value.length / 2),
}

/** The texts in a JSON value; the lines of any other. */
function leaves(value: string): string[] {
  try {
    const found: string[] = []
    JSON.parse(value, (_, leaf: unknown) => {
      if (typeof leaf === 'string') found.push(leaf)
      return leaf
    })
    return found
  } catch {
    return value.split('\n')
  }
}
