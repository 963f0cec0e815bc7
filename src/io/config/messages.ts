import { oneOf } from '../../core/suggest.js'
/** Something wrong with a config. `line` is counted from 1; `message` quotes no value. */
export interface Complaint {
  readonly line: number
  readonly message: string
}

/** What a schema says about a piece of data; the parts of a zod issue that matter here. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly code?: string | undefined
  readonly keys?: readonly string[]
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly errors?: readonly (readonly SchemaIssue[])[]
  readonly issues?: readonly SchemaIssue[]
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly origin?: string
}

/** A key fit for a message: what looks like anything else is not repeated. */
export function shown(key: PropertyKey): string {
  const text = String(key)
  return /^[\w.*?!@/-]{1,64}$/.test(text) ? text : '(a key)'
}

/** `targets.web.project`; list items by their number from 0. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${shown(step)}`))
    .join('')
}

/** What one key or value must be instead. */
export function issueText(issue: SchemaIssue, given: unknown): string {
  if (given === undefined) return 'is missing'
  // the schema's own words, where its author wrote some; the library's all begin with one of these
  if (!/^(Invalid|Unrecognized|Too) /.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') {
    if (given === null) return 'is empty'
    const quotes = issue.expected === 'string' && typeof given !== 'object' ? '; put it in quotes' : ''
    return `must be ${kinds[issue.expected ?? ''] ?? 'of another type'}${quotes}`
  }
  if (issue.code === 'invalid_value') return `must be ${oneOf((issue.values ?? []).map(String))}`
  if (issue.code === 'too_small') {
    return issue.origin === 'number' || issue.origin === 'int'
      ? `must be at least ${issue.minimum}`
      : 'must not be empty'
  }
  if (issue.code === 'too_big') {
    return issue.origin === 'number' || issue.origin === 'int' ? `must be at most ${issue.maximum}` : 'is too long'
  }
  return 'has a format that is not allowed here'
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
}

/** Why an unknown key is more than a slip: it wants to put a value, a token or an address where none may stand. */
export function forbiddenKey(key: string): string | undefined {
  const plain = key.toLowerCase().replace(/[^a-z]/g, '')
  if (/^(value|values|password|passphrase|plaintext|data)$/.test(plain)) {
    return 'the config must not contain values; values come from the `source`'
  }
  if (/(token|apikey|secretkey|privatekey|credentials?|accesskey|authorization)$/.test(plain)) {
    return 'the config must not contain tokens; give the name of the variable with `token: { env: NAME }` in a target'
  }
  if (/(url|uri|endpoint|host|hostname|server|proxy|baseurl)$/.test(plain)) {
    return 'the config must not contain endpoints; `sealpost targets` shows the variable to set'
  }
  return undefined
}
