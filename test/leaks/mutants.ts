import type { Edit } from '../bundled.js'
import type { Trouble } from './tap.js'

/** A defect of our own code that gives values away, as changes to our files. */
export interface Mutant {
  readonly name: string
  /** The act that shows it. */
  readonly act: string
  /** What every write is answered with. */
  readonly trouble?: Trouble
  readonly changes: readonly Edit[]
}

const fingerprint = (code: string): Edit => ({ file: 'core/secret.ts', after: / {2}fingerprint\(key[^{]+\{/, code })
const receipt = (code: string): Edit => ({
  file: 'core/receipts.ts',
  after: /export function done\([\s\S]+?\): Receipt \{/,
  code,
})
const failure = (code: string): Edit => ({ file: 'core/receipts.ts', after: /export function failed\([^{]+\{/, code })
const change = (code: string): Edit => ({
  file: 'core/reported-change.ts',
  after: /function reported\(change: [^{]+\{/,
  code,
})
const sending = (code: string): Edit => ({
  file: 'io/http/attempt.ts',
  after: /\): Promise<\{ response: Response; limited: boolean \}> \{/,
  code,
})

/** Each lets a value go where the guard stands. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a note quotes the value',
    act: 'apply at the command line',
    changes: [receipt('more = { ...more, note: "stored " + step.value };')],
  },
  {
    name: 'a note holds it as base64',
    act: 'apply of a push, the ledger on a branch',
    changes: [receipt('more = { ...more, note: Buffer.from("user:" + step.value).toString("base64") };')],
  },
  {
    name: 'a hint quotes it',
    act: 'apply of a saved plan',
    trouble: '422',
    changes: [
      failure(
        'return { uid: step.uid, name: step.name, ok: false, landed: "no", error: Object.assign(thrown, { hint: "not " + JSON.stringify(step.value) }) };',
      ),
    ],
  },
  {
    name: 'the ledger remembers it in place of a fingerprint',
    act: 'apply at the command line',
    changes: [fingerprint('return this.#value;')],
  },
  {
    name: 'the ledger on its branch remembers it in hex',
    act: 'apply of a push, the ledger on a branch',
    changes: [fingerprint('return Buffer.from(this.#value).toString("hex");')],
  },
  {
    name: 'a saved plan holds it',
    act: 'plan at the command line',
    changes: [fingerprint('return encodeURIComponent(this.#value);')],
  },
  {
    name: 'the plan in a comment quotes it',
    act: 'plan of a pull request, with its comment',
    changes: [fingerprint('return this.#value;'), change('change = { ...change, note: change.fingerprint };')],
  },
  {
    name: 'the address of a request holds it',
    act: 'apply at the command line',
    changes: [
      sending(
        'if (request.body) request = { ...request, url: request.url + "?debug=" + encodeURIComponent(Buffer.from(request.body)) };',
      ),
    ],
  },
]
