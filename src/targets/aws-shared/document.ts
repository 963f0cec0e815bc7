import { SealpostError } from '../../core/errors.js'
import type { Sighting } from '../../core/observation.js'
import { done, failed, type Receipt } from '../../core/receipts.js'
import { Secret } from '../../core/secret.js'
import type { Step } from '../../core/target.js'
import { readValue } from '../shared/observation.js'
import { documentOf, membersOf, memberValue } from './json-document.js'

/** A JSON document that holds the values of a place. */
export interface StoredDocument {
  /** Undefined where there is none yet. */
  readonly text: string | undefined
  /** The vendor's mark of this state of it. */
  readonly version: string | undefined
}

/** Where such a document is. */
export interface DocumentStore {
  readonly maxBytes: number
  /** The present state, read directly before a write. Throws a `SealpostError`. */
  readonly read: () => Promise<StoredDocument>
  /** Makes the document, or replaces this very state of it. Throws a `SealpostError`; `conflict` where it was another one. */
  readonly replace: (text: string, before: StoredDocument) => Promise<void>
}

/** Values of a document, as an observation gives them: one stamp of all of them would say nothing about any. */
export function sightingsIn(text: string | undefined): Sighting[] {
  const members = text === undefined ? new Map<string, string>() : membersOf(text)
  return [...members].map(([name, written]) => ({ name, form: 'secret', ...readValue(memberValue(written)) }))
}

/**
 * Writes steps into one document with one request. Members that no step names stay as they were written; a document that
 * would be the same is not written.
 * @returns one receipt for each step, in their order
 */
export async function writeDocument(steps: readonly Step[], store: DocumentStore): Promise<Receipt[]> {
  let before: StoredDocument
  let members: Map<string, string>
  try {
    before = await store.read()
    members = new Map(before.text === undefined ? [] : membersOf(before.text))
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown, 'no'))
  }
  const receipts = steps.map((step) => edited(members, step))
  const text = documentOf(members)
  const isSame = before.text === undefined ? members.size === 0 : text === documentOf(membersOf(before.text))
  if (isSame) return receipts
  try {
    if (Buffer.byteLength(text) > store.maxBytes) throw tooLarge(store.maxBytes)
    await store.replace(text, before)
    return receipts
  } catch (thrown) {
    return receipts.map((receipt) => (receipt.ok ? failed(receipt, thrown) : receipt))
  }
}

/** Carries out one step on the members, unless somebody was there since we looked. */
function edited(members: Map<string, string>, step: Step): Receipt {
  const { name } = step
  const there = members.get(name)
  if (step.do === 'remove') {
    members.delete(name)
    return done(step)
  }
  if (isMoved(step, there)) return failed(step, madeMeanwhile(step.sighting !== undefined), 'no')
  members.set(name, JSON.stringify(step.value))
  return done(step, { evidence: there === undefined ? 'created' : 'updated' })
}

function isMoved(step: Step & { readonly do: 'put' }, there: string | undefined): boolean {
  if (there === undefined) return false
  const { sighting } = step
  if (sighting === undefined) return !step.mayReplace
  return sighting.secret !== undefined && !sighting.secret.equals(new Secret(memberValue(there)))
}

/** The error for a value that somebody made, or changed, since it was observed. */
export function madeMeanwhile(wasThere = false): SealpostError {
  return new SealpostError('conflict', `it was ${wasThere ? 'changed' : 'created'} by someone else after it was read`, {
    hint: 'It was not changed. Run again: the plan then shows it.',
  })
}

/** The error for a document that somebody wrote in the moment in which we did. */
export function writtenMeanwhile(how: string): SealpostError {
  return new SealpostError('unconfirmed', 'the JSON document was changed by someone else at the same time', {
    hint: how,
  })
}

function tooLarge(bytes: number): SealpostError {
  return new SealpostError('invalid', `the JSON document would be larger than ${bytes} bytes`, {
    hint: 'None of it was written. Remove `json`, or exclude some names with `secrets`.',
  })
}
