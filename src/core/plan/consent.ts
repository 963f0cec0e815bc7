import { type Address, addressText } from '../address.js'
import type { Change, Refusal } from '../change.js'
import {
  type ConsentKind,
  type Consents,
  consentKinds,
  consentOptions,
  consentsOf,
  isConsent,
  type UsedConsent,
} from '../consent.js'
import { shellWord } from '../shell.js'
import { nearest } from '../suggest.js'

const participles = { remove: 'removed', adopt: 'adopted', update: 'updated' } as const satisfies Record<
  ConsentKind,
  string
>

/**
 * What consent a change needs, as it stands or as it was before policy narrowed it; undefined where none could let it
 * through. What somebody deleted at the target is restored by a create, and is an update to whoever consents.
 */
export function consentKindOf(change: Pick<Change, 'do' | 'instead' | 'drift'>): ConsentKind | undefined {
  const kind = change.instead ?? change.do
  if (kind === 'create') return change.drift === undefined ? undefined : 'update'
  return consentKinds.find((one) => one === kind)
}

/** Tells whether this run may make a change by consent: of the kind that it needs, where none is given. */
export function consentTest(consents: Consents): (change: Change, kind?: ConsentKind | undefined) => boolean {
  const given = new Map(consentKinds.map((kind) => [kind, new Set(consents[kind])]))
  return (change, kind = consentKindOf(change)) => {
    const names = kind === undefined ? undefined : given.get(kind)
    return names !== undefined && names.size > 0 && spellings(change.address).some((one) => names.has(one))
  }
}

/** How far each consent goes in a plan. */
export function usedConsents(consents: Consents, changes: readonly Change[]): UsedConsent[] {
  const named = byName(changes)
  return consentKinds.flatMap((kind) =>
    (consents[kind] ?? []).map((name) => {
      const places = (named.get(name) ?? []).filter((change) => follows(change, kind)).length
      return { kind, name, places }
    }),
  )
}

/** The consents that a plan makes use of. */
export function consentsThatCount(consents: Consents, changes: readonly Change[]): Consents {
  const used = usedConsents(consents, changes).filter(({ places }) => places > 0)
  return consentsOf(
    Object.fromEntries(
      consentKinds.map((kind) => [kind, used.filter((one) => one.kind === kind).map(({ name }) => name)]),
    ),
  )
}

/**
 * Refusals for consents that come to nothing: whoever names what this plan does not do is mistaken in the name or in the
 * plan, and a run that goes on all the same would do something else than was meant.
 */
export function consentRefusals(consents: Consents, changes: readonly Change[]): Refusal[] {
  if (!isConsent(consents)) return []
  const named = byName(changes)
  return usedConsents(consents, changes)
    .filter(({ places }) => places === 0)
    .map(({ kind, name }) => {
      const here = named.get(name) ?? []
      const option = `\`--${consentOptions[kind]} ${shellWord(name)}\``
      return {
        rule: 'consent',
        because: `${name} would not be ${participles[kind]} by this run: ${whyNot(here, name, kind, changes)}`,
        unlock: `leave out ${option}, or name what the plan shows`,
        addresses: here.map(({ address }) => addressText(address)),
      }
    })
}

/** Every way to write one address: its name alone, and its place by the kind of target or by the name of the block. */
export function spellings(address: Address): [name: string, byKind: string, byTarget: string] {
  const { target, scope, name } = address
  return [name, addressText(address), `${target}:${scope}#${name}`]
}

function byName(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const named = new Map<string, Change[]>()
  for (const change of changes) {
    for (const text of new Set(spellings(change.address))) {
      const list = named.get(text)
      if (list) list.push(change)
      else named.set(text, [change])
    }
  }
  return named
}

/** Whether the plan does what a consent is about; what is taken over unchanged is adopted by the ledger alone. */
function follows(change: Change, kind: ConsentKind): boolean {
  if (change.do === 'keep') return kind === 'adopt' && change.learn === true && change.consented === true
  return change.do !== 'leave' && consentKindOf(change) === kind
}

function whyNot(here: readonly Change[], name: string, kind: ConsentKind, changes: readonly Change[]): string {
  const [first] = here
  if (first === undefined) {
    const able = changes.filter((change) => change.do !== 'keep' && consentKindOf(change) === kind)
    const near = nearest(name, [...new Set(able.flatMap(({ address }) => spellings(address)))])
    if (near !== undefined) return `the plan has no such name; did you mean \`${near}\`?`
    return `the plan has no such name${name.includes('*') ? ', and wildcards are not expanded' : ''}`
  }
  const { do: does, why, note } = first
  if (does === 'keep') return 'it is already as it should be'
  if (does !== 'leave') return `the plan would ${does} it`
  if (why === 'foreign') return 'Sealpost did not write it'
  // whatever else is left has a note that says why
  return why === 'protected' ? `${note}, and no one-off consent overrides that` : `${note}`
}
