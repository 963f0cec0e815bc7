import { addressKey, type Form } from '../address.js'
import type { Change, Do } from '../change.js'
import { matches } from '../glob.js'
import type { Blocked, Objection, Observation, Sighting } from '../observation.js'

/** What a place is seen to have against a value of a form: the row that is there, or what stands in its way. */
export function objectionTo(
  name: string,
  form: Form | undefined,
  { sighting, observation }: { readonly sighting: Sighting | undefined; readonly observation: Observation },
): Pick<Change, 'blocked'> {
  const own = sighting === undefined ? absent(name, observation) : sighting.blocked
  const blocked = form && (own?.[form] ?? observation.blocked?.[form])
  return blocked === undefined ? {} : { blocked }
}

function absent(name: string, { blockedNames, blockedGlobs = [] }: Observation): Blocked | undefined {
  return blockedNames?.get(name) ?? blockedGlobs.find(({ names }) => matches(names, name))?.blocked
}

/**
 * Leaves alone what could come only along with other places that are not written: where a target keeps the places of a
 * name in one row, a row that takes another form takes it everywhere ({@link Objection.unless}), and a new one has one
 * form. Linear in the number of changes and of the places that their objections name.
 * @param rowOf what the values of one row at the target have in common; undefined where each place has a row of its own
 */
export function blockSplitRows(changes: readonly Change[], rowOf: (change: Change) => string | undefined): Change[] {
  const written = new Map(changes.filter(puts).map((change) => [addressKey(change.uid, change.address.name), change]))
  const along = changes.map((change) => (puts(change) ? whole(change, written) : change))
  const forms = new Map<string, Change['form']>()
  const both = new Set<string>()
  for (const change of along.filter(puts)) {
    const row = rowOf(change)
    if (row === undefined) continue
    if ((forms.get(row) ?? change.form) !== change.form) both.add(row)
    forms.set(row, change.form)
  }
  return along.map((change) => {
    const row = puts(change) ? rowOf(change) : undefined
    return row !== undefined && both.has(row) ? blockedBy(change, twoForms) : change
  })
}

function whole(change: Change, written: ReadonlyMap<string, Change>): Change {
  const { blocked, form, address } = change
  const isAlong = (uid: string) => {
    const other = written.get(addressKey(uid, address.name))
    return other?.form === form && other?.address.target === address.target
  }
  return blocked?.unless === undefined || blocked.unless.every(isAlong) ? change : blockedBy(change, blocked)
}

const twoForms: Objection = {
  because: 'at this target a name is secret in all of its places or in none, and the config asks for both',
  unlock: 'Make `public` the same for this name in every target that writes there.',
}

/** A change as one that the target has something against. */
export function blockedBy(change: Change, { because, unlock }: Objection): Change {
  return { ...change, do: 'leave', why: 'blocked', instead: change.do as Put, note: `${because}. ${unlock}` }
}

type Put = Extract<Do, 'create' | 'update' | 'adopt'>

function puts(change: Change): boolean {
  return change.do === 'create' || change.do === 'update' || change.do === 'adopt'
}
