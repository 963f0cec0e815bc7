import { canonical } from '../canonical-json.js'
import type { Policy } from '../config.js'
import { type Outline, type OutlineTarget, own, placeTest } from './config-outline.js'
import { gainedBetween, sourceChanges, takenChanges } from './source-changes.js'
import { type About, item, listed, moved, type StructureChange, settings, turned } from './structure-change.js'

/** A place that would get the values of an environment for the first time. */
export interface Destination {
  readonly environment: string
  readonly target: string
  /** As the config writes it, JSON where it is no word. */
  readonly place: string
  /** What the target's block says of where the place is: its kind, and its settings in their order. */
  readonly at: readonly string[]
}

/** The wider word comes later. */
const widths: Readonly<Partial<Record<keyof Policy, readonly string[]>>> = {
  onDrift: ['report', 'restore'],
}

/**
 * What changes from one config to another, most general first. Nothing is read but the two of them.
 * @param before undefined where there is none
 */
export function structureChanges(before: Outline | undefined, after: Outline | undefined): StructureChange[] {
  if (after === undefined) return before === undefined ? [] : [{ part: 'config', how: 'removed', effect: 'narrows' }]
  const whole: StructureChange[] = before === undefined ? [{ part: 'config', how: 'added', effect: 'widens' }] : []
  const base = before ?? { ...after, targets: {} }
  const gone = Object.entries(base.targets).filter(([name]) => !Object.hasOwn(after.targets, name))
  return [
    ...whole,
    ...moved('owner', base.owner, after.owner),
    ...sourceChanges(base, after),
    ...listed('environment', base.environments, after.environments),
    ...settings('ledger', base.ledger, after.ledger),
    ...policies(base.policy, after.policy),
    ...gone.map(
      ([target, { use }]): StructureChange => ({
        part: 'target',
        how: 'removed',
        effect: 'narrows',
        target,
        from: use,
      }),
    ),
    ...Object.entries(after.targets).flatMap(([name, target]) => {
      const was = own(base.targets, name)
      return [...targetChanges(name, was, target), ...takenChanges(name, [base, was], [after, target])]
    }),
  ]
}

/**
 * Places that nothing led to before: those of a new mapping, all of a target that is somewhere else now, and all of one
 * that takes from a source which it did not take from.
 * @param before undefined where there is none
 */
export function newDestinations(before: Outline | undefined, after: Outline | undefined): Destination[] {
  const gainedBy = gainedBetween(before, after)
  return Object.entries(after?.targets ?? {}).flatMap(([target, is]) => {
    const { use, settings, places } = is
    const was = before && own(before.targets, target)
    const stays = was?.use === use && canonical(was.settings) === canonical(settings)
    const known = stays ? placeTest(was.places) : () => false
    const at = [use, ...Object.entries(settings).map(([key, value]) => `${key}: ${value}`)]
    const gained = gainedBy(was, is)
    const from = gained.length === 0 ? [] : [`from: ${gained.join(', ')}`]
    return places
      .filter((one) => gained.length > 0 || !known(one))
      .map(({ environment, place }) => ({ environment, target, place, at: [...at, ...from] }))
  })
}

function targetChanges(target: string, before: OutlineTarget | undefined, after: OutlineTarget): StructureChange[] {
  if (before !== undefined) return blockChanges(target, before, after)
  // everything is what a target takes in that does not say it, so only what it says otherwise is worth a word
  const secrets = after.secrets.filter((glob) => glob === '*')
  const blank = { ...nothing, use: after.use, secrets }
  return [
    { part: 'target', how: 'added', effect: 'widens', target, to: after.use },
    ...blockChanges(target, blank, after),
  ]
}

const nothing: OutlineTarget = {
  use: '',
  settings: {},
  token: undefined,
  secrets: [],
  rename: {},
  prefix: undefined,
  public: [],
  redeploy: 'never',
  places: [],
}

function blockChanges(target: string, before: OutlineTarget, after: OutlineTarget): StructureChange[] {
  const at = { target }
  const [isBefore, isAfter] = [placeTest(before.places), placeTest(after.places)]
  const lost = before.places.filter((place) => !isAfter(place))
  const fresh = after.places.filter((place) => !isBefore(place))
  return [
    ...moved('use', before.use, after.use, at),
    ...settings('setting', before.settings, after.settings, at),
    ...moved('token', before.token, after.token, at),
    ...lost.map(({ environment, place }) => item('mapping', 'removed', place, { ...at, name: environment })),
    ...fresh.map(({ environment, place }) => item('mapping', 'added', place, { ...at, name: environment })),
    ...listed('secrets', before.secrets, after.secrets, at),
    ...settings('rename', before.rename, after.rename, at),
    ...moved('prefix', before.prefix, after.prefix, at),
    ...listed('public', before.public, after.public, at),
    ...redeploys(before, after, at),
  ]
}

/** To ask for deployments is to do more. */
function redeploys({ redeploy: from }: OutlineTarget, { redeploy: to }: OutlineTarget, at: About): StructureChange[] {
  const effect = to === 'changed' ? 'widens' : 'narrows'
  return moved('redeploy', from, to, at).map((change) => ({ ...change, effect }))
}

function policies(before: Policy, after: Policy): StructureChange[] {
  return (Object.keys(after) as (keyof Policy)[]).flatMap((name): StructureChange[] => {
    const [from, to] = [before[name], after[name]]
    if (Array.isArray(from) && Array.isArray(to)) {
      const items = listed('policy', from as string[], to as string[], { name })
      // protection is the one list that holds back
      return name === 'protect' ? items.map((item) => ({ ...item, effect: turned(item.effect) })) : items
    }
    if (from === to) return []
    const words = widths[name]
    const wider =
      words === undefined ? Number(to) > Number(from) : words.indexOf(String(to)) > words.indexOf(String(from))
    return [
      {
        part: 'policy',
        how: 'changed',
        effect: wider ? 'widens' : 'narrows',
        name,
        from: String(from),
        to: String(to),
      },
    ]
  })
}
