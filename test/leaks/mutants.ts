import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Trouble } from './tap.js'

/** A defect of our own code that gives values away, as changes to the bundle. */
export interface Mutant {
  readonly name: string
  /** The act that shows it. */
  readonly act: string
  /** What every write is answered with. */
  readonly trouble?: Trouble
  /** What stands in the bundle, and what is put in its place. */
  readonly changes: readonly (readonly [from: RegExp, to: string])[]
}

const fingerprint = /fingerprint\(key, name, form\) \{/
const receipt = /function done\((\w+), (\w+) = \{\}\) \{/
const failure = /function failed\(step, thrown, landed\) \{/
const change = /function reported\((\w+), \w+, \w+\) \{/
const sending = /async function sendOnce\(ask, \w+, \w+\) \{/

/** Each lets a value go where the guard stands. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a note quotes the value',
    act: 'apply at the command line',
    changes: [[receipt, '$& $2 = { ...$2, note: "stored " + $1.value };']],
  },
  {
    name: 'a note holds it as base64',
    act: 'apply of a push, the ledger on a branch',
    changes: [[receipt, '$& $2 = { ...$2, note: Buffer.from("user:" + $1.value).toString("base64") };']],
  },
  {
    name: 'a hint quotes it',
    act: 'apply of a saved plan',
    trouble: '422',
    changes: [
      [
        failure,
        '$& return { uid: step.uid, name: step.name, ok: false, landed: "no", error: Object.assign(thrown, { hint: "not " + JSON.stringify(step.value) }) };',
      ],
    ],
  },
  {
    name: 'the ledger remembers it in place of a fingerprint',
    act: 'apply at the command line',
    changes: [[fingerprint, '$& return this.#value;']],
  },
  {
    name: 'the ledger on its branch remembers it in hex',
    act: 'apply of a push, the ledger on a branch',
    changes: [[fingerprint, '$& return Buffer.from(this.#value).toString("hex");']],
  },
  {
    name: 'a saved plan holds it',
    act: 'plan at the command line',
    changes: [[fingerprint, '$& return encodeURIComponent(this.#value);']],
  },
  {
    name: 'the plan in a comment quotes it',
    act: 'plan of a pull request, with its comment',
    changes: [
      [fingerprint, '$& return this.#value;'],
      [change, '$& $1 = { ...$1, note: $1.fingerprint };'],
    ],
  },
  {
    name: 'the address of a request holds it',
    act: 'apply at the command line',
    changes: [
      [
        sending,
        '$& if (ask.body) ask = { ...ask, url: ask.url + "?debug=" + encodeURIComponent(Buffer.from(ask.body)) };',
      ],
    ],
  },
]

/**
 * Copies a bundle with a defect in it.
 * @throws Error where the bundle has no such place any more: the mutant would prove nothing then
 */
export function mutate(dist: string, into: string, { name, changes }: Mutant): void {
  cpSync(dist, into, { recursive: true })
  const paths = readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  for (const [from, to] of changes) {
    const found = paths.map((file) => join(into, file)).filter((path) => from.test(readFileSync(path, 'utf8')))
    for (const path of found) writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
    if (found.length === 0) throw new Error(`the bundle has nothing like ${from} to change for: ${name}`)
  }
}
