import { bundle } from '../../scripts/bundle.mjs'
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

/** What stands in a file, and what is put behind it. */
type Edit = readonly [file: string, after: RegExp, code: string]

const fingerprint = (code: string): Edit => ['core/secret.ts', / {2}fingerprint\(key[^{]+\{/, code]
const receipt = (code: string): Edit => ['core/receipts.ts', /export function done\([\s\S]+?\): Receipt \{/, code]
const failure = (code: string): Edit => ['core/receipts.ts', /export function failed\([^{]+\{/, code]
const change = (code: string): Edit => ['core/reported-change.ts', /function reported\(change: [^{]+\{/, code]
const sending = (code: string): Edit => [
  'io/http/attempt.ts',
  /\): Promise<\{ response: Response; limited: boolean \}> \{/,
  code,
]

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

/**
 * Makes a bundle with a defect in it.
 * @param into its folder
 * @throws Error where our files have no such place any more: the mutant would prove nothing then
 */
export async function mutate(into: string, { name, changes }: Mutant): Promise<void> {
  const left = new Set(changes)
  const changedIn = (file: string, text: string) => {
    let changed = text
    for (const edit of changes) {
      const [where, after, code] = edit
      if (where !== file || !after.test(text)) continue
      left.delete(edit)
      changed = changed.replace(after, (found) => `${found} ${code}`)
    }
    return changed
  }
  await bundle(into, { changed: changedIn })
  for (const [file, after] of left) throw new Error(`${file} has nothing like ${after} to change for: ${name}`)
}
