import { own, type Settings } from './config-outline.js'

/** Which part of a config differs. */
export type Part =
  | 'config'
  | 'owner'
  | 'source'
  | 'layer'
  | 'layer-setting'
  | 'layers'
  | 'clash'
  | 'environment'
  | 'ledger'
  | 'policy'
  | 'target'
  | 'use'
  | 'setting'
  | 'token'
  | 'mapping'
  | 'from'
  | 'secrets'
  | 'rename'
  | 'prefix'
  | 'public'
  | 'redeploy'

/** What it means for what a run may do: more, less, the same elsewhere. */
export type Effect = 'widens' | 'narrows' | 'moves'

/** One difference between two configs, as data: whoever shows it makes the words. */
export interface StructureChange {
  readonly part: Part
  readonly how: 'added' | 'removed' | 'changed'
  readonly effect: Effect
  readonly target?: string
  /** The key, the environment, the name of a source, or a name at the source. */
  readonly name?: string
  readonly from?: string
  readonly to?: string
}

/** What a change is about. */
export type About = Pick<StructureChange, 'target' | 'name'>

/** Items that came and went. */
export function listed(
  part: Part,
  before: readonly string[],
  after: readonly string[],
  more: About = {},
): StructureChange[] {
  return [
    ...without(before, after).map((text) => item(part, 'removed', text, more)),
    ...without(after, before).map((text) => item(part, 'added', text, more)),
  ]
}

function without(these: readonly string[], those: readonly string[]): string[] {
  const known = new Set(those)
  return these.filter((text) => !known.has(text))
}

/** One that begins with `!` takes away, so its coming narrows. */
export function item(part: Part, how: 'added' | 'removed', text: string, more: About): StructureChange {
  const widens = (how === 'added') !== text.startsWith('!')
  return { part, how, effect: widens ? 'widens' : 'narrows', ...more, [how === 'added' ? 'to' : 'from']: text }
}

/** Keys that came, went, or say something else. */
export function settings(part: Part, before: Settings, after: Settings, more: About = {}): StructureChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name) => moved(part, own(before, name), own(after, name), { ...more, name }))
}

/** What stands in one place, where it is another. */
export function moved(
  part: Part,
  from: string | undefined,
  to: string | undefined,
  more: About = {},
): StructureChange[] {
  if (from === to) return []
  const how = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'
  const sides = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return [{ part, how, effect: 'moves', ...more, ...sides }]
}

/** The opposite meaning, of a list that holds back. */
export function turned(effect: Effect): Effect {
  return effect === 'widens' ? 'narrows' : 'widens'
}
