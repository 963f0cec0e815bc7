import { placeText } from '../address.js'
import type { Change, Refusal } from '../change.js'
import { allowText, type Config, type Policy } from '../config.js'
import type { Observed } from '../observation.js'
import type { Accepted } from './accepted.js'
import { aliasesIn } from './aliases.js'
import type { EmptySource } from './layers.js'
import { type HolderChange, holderRefusals, type PlaceIdentity } from './place-identity.js'

/** What a run read and saw, as far as it shows that something is missing. */
export interface CompletenessInput {
  readonly policy: Pick<Policy, 'allow'>
  /** Leads a refusal to its line. */
  readonly where: Config['where']
  readonly observed: readonly Observed[]
  /** By uid, what the vendors call the places themselves. */
  readonly identities: ReadonlyMap<string, PlaceIdentity>
  readonly holderChanges: readonly HolderChange[]
  readonly accepted: Pick<Accepted, 'place'>
  /** Sources that gave nothing where they may not; none for drift. */
  readonly empty: readonly EmptySource[]
  /** Environments that the config declares and that nothing maps. */
  readonly unmapped: readonly string[]
}

/**
 * Refusals for what was not read or seen whole, or cannot be told apart: nothing is concluded from it.
 * @param changes narrowed: a removal that a person consented to needs a whole list as any other does
 */
export function incomplete(input: CompletenessInput, changes: readonly Change[]): Refusal[] {
  const refusals: Refusal[] = []
  for (const { among, environment } of input.empty) {
    const several = among !== undefined
    refusals.push({
      rule: 'empty-source',
      because: `the source ${several ? `${among.name} ` : ''}returned no values for ${environment}`,
      unlock: several
        ? `add at least one value for ${environment} to ${among.name}, or set \`optional: true\` for this source`
        : `add at least one value for ${environment}, or remove it from \`environments\``,
      addresses: [],
      at: several ? among.at : input.where(['environments']),
    })
  }
  for (const environment of input.unmapped) {
    refusals.push({
      rule: 'unmapped-environment',
      because: `${environment} is declared, but no target maps it`,
      unlock: `map ${environment} in a target, or remove it from \`environments\``,
      addresses: [],
      at: input.where(['environments']),
    })
  }
  for (const one of [...doubles(input), ...holderRefusals(input.holderChanges, input.accepted)]) refusals.push(one)
  return [...refusals, ...unlisted(input, changes)]
}

/** Places that were not seen whole, and where something may be removed all the same. */
function unlisted({ policy, observed }: CompletenessInput, changes: readonly Change[]): Refusal[] {
  const always = policy.allow.includes('remove')
  const once = new Set(changes.flatMap(({ do: kind, consented, uid }) => (kind === 'remove' && consented ? uid : [])))
  return observed.flatMap(({ place, observation }): Refusal[] => {
    // of what the config no longer maps nothing is removed unseen
    if (observation.listed || place.index < 0 || !(always || once.has(place.key.uid))) return []
    const without = allowText(policy.allow.filter((one) => one !== 'remove'))
    return [
      {
        rule: 'unlisted',
        because: `${placeText(place)} could not be listed completely (${observation.because}), and removal is allowed`,
        unlock: always
          ? `\`policy.allow: ${without}\` continues without removals`
          : 'without `--allow-removal` the run continues without removals',
        addresses: [],
        ...(always ? { lift: { settings: { 'policy.allow': without } } } : {}),
        at: place.at,
      },
    ]
  })
}

/** Two names of one place: each run would write what the other wrote before. */
function doubles({ observed, identities }: Pick<CompletenessInput, 'observed' | 'identities'>): Refusal[] {
  const aliasOf = aliasesIn(observed, identities)
  const told = new Set<string>()
  const mapped = observed.filter(({ place }) => place.index >= 0)
  return mapped.flatMap((one): Refusal[] => {
    const alias = aliasOf(one)
    if (alias === undefined) return []
    const [first, second] = [alias, one.place].map(placeText)
    const pair = `${alias.key.lane} ${one.place.key.lane} ${alias.key.lane === one.place.key.lane ? one.place.key.uid : ''}`
    if (told.has(pair)) return []
    told.add(pair)
    const because = `${first} (${alias.at}) and ${second} are the same place under two names`
    return [
      {
        rule: 'same-place',
        because,
        unlock: 'use the same spelling everywhere in the config',
        addresses: [],
        at: one.place.at,
      },
    ]
  })
}
