import type { Report } from '../core/report.js'
import type { Effect, Part, StructureChange } from '../core/review/structure-change.js'
import { counted } from './phrases.js'

/** Changes of a config that mean the same for what a run may do. */
export interface ProposalGroup {
  readonly effect: Effect
  readonly title: string
  /** Sentences without a full stop; pairs of backticks make code. */
  readonly items: readonly string[]
}

/** What is told of a pull request's config, in words. */
export interface ProposalWords {
  readonly title: string
  readonly note: string
  readonly groups: readonly ProposalGroup[]
}

/** Longest name that is shown, characters. */
const longest = 120

const titles: Readonly<Record<Effect, string>> = {
  moves: 'Destinations changed',
  widens: 'Permissions widened',
  narrows: 'Permissions narrowed',
}

const notes = {
  reviewed: 'Config changes take effect after merge; values this pull request changes were not compared.',
  untrusted: 'Only the config was compared with the default branch: no values were read and no targets were contacted.',
} as const

/** What a pull request does to the config; undefined where the report is not about one. */
export function proposalWords({ proposal }: Pick<Report, 'proposal'>): ProposalWords | undefined {
  if (proposal === undefined) return undefined
  const { changes, mode } = proposal
  const groups = (Object.keys(titles) as Effect[]).map((effect) => ({
    effect,
    title: titles[effect],
    items: changes.filter((change) => change.effect === effect).map(structureText),
  }))
  return {
    title: changes.length === 0 ? 'no config changes' : `${counted(changes.length, 'config change')}`,
    note: notes[mode],
    groups: groups.filter(({ items }) => items.length > 0),
  }
}

/** Whether two configs are all that a report is about. */
export function isStructural({ hash, proposal, error }: Pick<Report, 'hash' | 'proposal' | 'error'>): boolean {
  return hash === '' && proposal !== undefined && error === undefined
}

/** Places that would get values of an environment for the first time. */
export function newDestinationsOf({ proposal }: Pick<Report, 'proposal'>): NewDestination[] {
  return (proposal?.edges ?? []).map(({ environment, target, place, at }) => {
    return { environment, target, scope: placeWords(place), at: at.join(', ') }
  })
}

/** `{"environment":"production"}` → `environment production` */
function placeWords(place: string): string {
  try {
    const found: unknown = JSON.parse(place)
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return place
    return Object.entries(found)
      .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(', ')
  } catch {
    return place
  }
}

/** One change as a sentence. Whatever the config says stands in it as code. */
export function structureText(change: StructureChange): string {
  const { part, how } = change
  return sentences[part](change, how)
}

type How = StructureChange['how']

const sentences: Readonly<Record<Part, (change: StructureChange, how: How) => string>> = {
  config: (_, how) => (how === 'added' ? 'the config is new' : 'the config is removed'),
  owner: ({ from, to }) => `the owner is ${code(to)} (was ${code(from)})`,
  source: (change) => becomes(`source.${change.name ?? ''}`, change),
  layer: ({ name, from, to }, how) => `the source ${code(name)} (${code(to ?? from)}) is ${came(how)}`,
  'layer-setting': (change) => becomes(`sources.${change.name ?? ''}`, change),
  layers: (change) => becomes('layers', change),
  clash: (change) => becomes('clash', change),
  environment: (change, how) => `the environment ${code(change.to ?? change.from)} is ${came(how)}`,
  ledger: (change) => becomes(`ledger.${change.name ?? ''}`, change),
  policy: (change, how) =>
    how === 'changed'
      ? becomes(`policy.${change.name ?? ''}`, change)
      : holds(`policy.${change.name ?? ''}`, change, how),
  target: ({ target, from, to }, how) => `the target ${code(target)} (${code(to ?? from)}) is ${came(how)}`,
  use: (change) => `${becomes('use', change)}, for ${code(change.target)}`,
  setting: (change) => `${becomes(change.name ?? '', change)}, for ${code(change.target)}`,
  token: ({ target, to, from }) =>
    `${code(target)} reads its token from ${to === undefined ? 'the default variable' : code(to)} (was ${from === undefined ? 'the default variable' : code(from)})`,
  mapping: ({ target, name, from, to }, how) =>
    `${code(name)} ${how === 'added' ? 'goes' : 'no longer goes'} to ${code(to ?? from)} of ${code(target)}`,
  from: ({ target, from, to }, how) =>
    `${code(target)} ${how === 'added' ? 'takes' : 'no longer takes'} from the source ${code(to ?? from)}`,
  secrets: (change, how) => `${holds('secrets', change, how)}, for ${code(change.target)}`,
  rename: ({ target, name, from, to }) =>
    `${code(name)} is named ${code(to ?? name)} at ${code(target)} (was ${code(from ?? name)})`,
  prefix: (change) => `${becomes('prefix', change)}, for ${code(change.target)}`,
  public: (change, how) => `${holds('public', change, how)}, for ${code(change.target)}`,
  redeploy: (change) => `${becomes('redeploy', change)}, for ${code(change.target)}`,
}

function becomes(key: string, { from, to }: StructureChange): string {
  if (to === undefined) return `${code(key)} is removed (was ${code(from)})`
  return `${code(key)} is ${code(to)}${from === undefined ? '' : ` (was ${code(from)})`}`
}

function holds(key: string, { from, to }: StructureChange, how: How): string {
  return `${code(key)} ${how === 'added' ? 'now contains' : 'no longer contains'} ${code(to ?? from)}`
}

function came(how: How): string {
  return how === 'added' ? 'new' : 'removed'
}

/** A word of the config; a backtick in it would end the code. */
function code(text = ''): string {
  const cut = text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return `\`${cut.replaceAll('`', "'")}\``
}

/** A place that gets values of an environment for the first time. */
export interface NewDestination {
  readonly environment: string
  readonly target: string
  readonly scope: string
  /** Where the target is: its kind, and what its block says of it. */
  readonly at: string
}
