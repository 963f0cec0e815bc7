import type { Policy } from './types.js'

/** What a config says before anything is made of it: blocks and words, no plug-in, no value. */
export interface Outline {
  readonly owner: string
  readonly source: { readonly use: string; readonly settings: Settings }
  readonly environments: readonly string[]
  readonly ledger: Settings
  readonly policy: Policy
  readonly targets: Readonly<Record<string, OutlineTarget>>
}

/** One block of `targets`. */
export interface OutlineTarget {
  readonly use: string
  readonly settings: Settings
  /** The environment variable that holds the token. */
  readonly token: string | undefined
  readonly secrets: readonly string[]
  readonly rename: Readonly<Record<string, string>>
  readonly prefix: string | undefined
  readonly public: readonly string[]
  /** In the order of a loaded config's places. */
  readonly places: readonly OutlinePlace[]
}

export interface OutlinePlace {
  readonly environment: string
  /** As the config writes it, JSON where it is no word. */
  readonly place: string
}

/** Key → what stands there, JSON where it is no word. */
export type Settings = Readonly<Record<string, string>>

/** Which part of a config differs. */
export type Part =
  | 'config'
  | 'owner'
  | 'source'
  | 'environment'
  | 'ledger'
  | 'policy'
  | 'target'
  | 'use'
  | 'setting'
  | 'token'
  | 'mapping'
  | 'secrets'
  | 'rename'
  | 'prefix'
  | 'public'

/** What it means for what a run may do: more, less, the same elsewhere. */
export type Effect = 'widens' | 'narrows' | 'moves'

/** One difference between two configs, as data: whoever shows it makes the words. */
export interface StructureChange {
  readonly part: Part
  readonly how: 'added' | 'removed' | 'changed'
  readonly effect: Effect
  readonly target?: string
  /** The key, the environment, or the name at the source. */
  readonly name?: string
  readonly from?: string
  readonly to?: string
}

/** The wider word comes later. */
const widths: Readonly<Partial<Record<keyof Policy, readonly string[]>>> = {
  allow: ['create', 'update', 'adopt', 'remove'],
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
  return [
    ...whole,
    ...moved('owner', base.owner, after.owner),
    ...moved('source', base.source.use, after.source.use, { name: 'use' }),
    ...settings('source', base.source.settings, after.source.settings),
    ...listed('environment', base.environments, after.environments),
    ...settings('ledger', base.ledger, after.ledger),
    ...policies(base.policy, after.policy),
    ...union(base.targets, after.targets).flatMap((name) =>
      targetChanges(name, own(base.targets, name), own(after.targets, name)),
    ),
  ]
}

/** Whether a change of the config leaves a mapping and all that decides what reaches it as they were. */
export function isUntouched(
  target: string,
  at: OutlinePlace | undefined,
  before: Outline | undefined,
  after: Outline | undefined,
): boolean {
  const [was, is] = [before, after].map((outline) => outline && own(outline.targets, target))
  if (was === undefined || is === undefined) return was === is
  const { places: left, ...wasRest } = was
  const { places: right, ...isRest } = is
  if (canonical(wasRest) !== canonical(isRest)) return false
  if (at === undefined) return canonical(left) === canonical(right)
  return has(left, at) === has(right, at)
}

function targetChanges(
  target: string,
  before: OutlineTarget | undefined,
  after: OutlineTarget | undefined,
): StructureChange[] {
  const at = { target }
  if (after === undefined)
    return before === undefined ? [] : [{ part: 'target', how: 'removed', effect: 'narrows', ...at, from: before.use }]
  const edges = (places: readonly OutlinePlace[], how: 'added' | 'removed'): StructureChange[] =>
    places.map(({ environment, place }) => {
      const effect = how === 'added' ? 'widens' : 'narrows'
      return {
        part: 'mapping',
        how,
        effect,
        ...at,
        name: environment,
        ...(how === 'added' ? { to: place } : { from: place }),
      }
    })
  if (before === undefined) {
    return [
      { part: 'target', how: 'added', effect: 'widens', ...at, to: after.use },
      ...settings('setting', {}, after.settings, at),
      ...moved('token', undefined, after.token, at),
      ...edges(after.places, 'added'),
      ...(canonical(after.secrets) === '["*"]' ? [] : listed('secrets', [], after.secrets, at)),
      ...settings('rename', {}, after.rename, at),
      ...moved('prefix', undefined, after.prefix, at),
      ...listed('public', [], after.public, at),
    ]
  }
  return [
    ...moved('use', before.use, after.use, at),
    ...settings('setting', before.settings, after.settings, at),
    ...moved('token', before.token, after.token, at),
    ...edges(
      before.places.filter((place) => !has(after.places, place)),
      'removed',
    ),
    ...edges(
      after.places.filter((place) => !has(before.places, place)),
      'added',
    ),
    ...listed('secrets', before.secrets, after.secrets, at),
    ...settings('rename', before.rename, after.rename, at),
    ...moved('prefix', before.prefix, after.prefix, at),
    ...listed('public', before.public, after.public, at),
  ]
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

/** Items that came and went. One that begins with `!` takes away, so its coming narrows. */
function listed(
  part: Part,
  before: readonly string[],
  after: readonly string[],
  more: Pick<StructureChange, 'target' | 'name'> = {},
): StructureChange[] {
  const item = (text: string, how: 'added' | 'removed'): StructureChange => {
    const grows = (how === 'added') !== text.startsWith('!')
    return {
      part,
      how,
      effect: grows ? 'widens' : 'narrows',
      ...more,
      ...(how === 'added' ? { to: text } : { from: text }),
    }
  }
  return [
    ...before.filter((text) => !after.includes(text)).map((text) => item(text, 'removed')),
    ...after.filter((text) => !before.includes(text)).map((text) => item(text, 'added')),
  ]
}

function settings(
  part: Part,
  before: Settings,
  after: Settings,
  more: Pick<StructureChange, 'target'> = {},
): StructureChange[] {
  return union(before, after).flatMap((name) => moved(part, own(before, name), own(after, name), { ...more, name }))
}

function moved(
  part: Part,
  from: string | undefined,
  to: string | undefined,
  more: Pick<StructureChange, 'target' | 'name'> = {},
): StructureChange[] {
  if (from === to) return []
  const how = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'
  return [
    {
      part,
      how,
      effect: 'moves',
      ...more,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
  ]
}

function turned(effect: Effect): Effect {
  return effect === 'widens' ? 'narrows' : 'widens'
}

function has(places: readonly OutlinePlace[], { environment, place }: OutlinePlace): boolean {
  return places.some((one) => one.environment === environment && one.place === place)
}

/** A config may name anything, what every object inherits too. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

function union(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}

/** Data as text: equal data gives equal text, whatever the order of keys. */
export function canonical(data: unknown): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null'
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`
  const keys = Object.keys(data).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((data as Record<string, unknown>)[key])}`).join(',')}}`
}
