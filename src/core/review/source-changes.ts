import { canonical } from '../canonical-json.js'
import {
  type Outline,
  type OutlineLayers,
  type OutlineSource,
  type OutlineTarget,
  own,
  takenBy,
} from './config-outline.js'
import { item, listed, moved, type StructureChange, settings } from './structure-change.js'

/** A config with one of its targets; undefined where the target is not in it. */
type Side<T = OutlineTarget | undefined> = readonly [Outline, T]

/** What changes in the sources of a config: blocks that came, went or are others, their order, and what a clash does. */
export function sourceChanges(before: Outline, after: Outline): StructureChange[] {
  const [was, is] = [before.layers?.sources ?? {}, after.layers?.sources ?? {}]
  const gone = Object.entries(was).filter(([name]) => own(is, name) === undefined)
  return [
    ...moved('source', before.source?.use, after.source?.use, { name: 'use' }),
    ...settings('source', before.source?.settings ?? {}, after.source?.settings ?? {}),
    ...gone.map(([name, { use }]) => item('layer', 'removed', use, { name })),
    ...Object.entries(is).flatMap(([name, block]) => {
      const known = own(was, name)
      if (known === undefined)
        return [item('layer', 'added', block.use, { name }), ...ofLayer(name, {}, block.settings)]
      return [
        ...moved('layer-setting', known.use, block.use, { name: `${name}.use` }),
        ...ofLayer(name, known.settings, block.settings),
      ]
    }),
    ...togetherChanges(before.layers, after.layers),
  ]
}

/** Which sources a target takes, where its block says so on one of the two sides; else it is told by the sources. */
export function takenChanges(target: string, [before, was]: Side, [after, is]: Side<OutlineTarget>): StructureChange[] {
  if (was?.from === undefined && is.from === undefined) return []
  const names = (outline: Outline, of: OutlineTarget | undefined) =>
    of === undefined ? [] : [...takenBy(outline, of).keys()].filter((name) => name !== '')
  return listed('from', names(before, was), names(after, is), { target })
}

/**
 * Tells which sources a target takes and did not take before. One that only got another name is none.
 * @param before undefined where there is none, and so no target to compare with
 */
export function gainedBetween(
  before: Outline | undefined,
  after: Outline | undefined,
): (was: OutlineTarget | undefined, is: OutlineTarget) => string[] {
  if (before === undefined || after === undefined) return () => []
  // many targets take the same
  const texts = new Map<OutlineSource, string>()
  const textOf = (block: OutlineSource) => {
    const text = texts.get(block) ?? canonical(block)
    texts.set(block, text)
    return text
  }
  return (was, is) => {
    if (was === undefined) return []
    const known = takenBy(before, was)
    const blocks = new Set([...known.values()].map(textOf))
    return [...takenBy(after, is)].flatMap(([name, block]) =>
      known.has(name) || blocks.has(textOf(block)) ? [] : [name],
    )
  }
}

function ofLayer(name: string, before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return settings('layer-setting', before, after).map((change) => ({ ...change, name: `${name}.${change.name}` }))
}

/** Order and clash of sources, where there are several on both sides. */
function togetherChanges(before: OutlineLayers | undefined, after: OutlineLayers | undefined): StructureChange[] {
  if (before === undefined || after === undefined) return []
  // a block that came or went is told by itself
  const stays = (name: string) => own(before.sources, name) !== undefined && own(after.sources, name) !== undefined
  const [was, is] = [before, after].map(({ order }) => order.filter(stays).join())
  // to let the later one win lets a run do more than to refuse
  const effect = after.clash === 'last' ? 'widens' : 'narrows'
  return [
    ...(was === is ? [] : moved('layers', before.order.join(', '), after.order.join(', '))),
    ...moved('clash', before.clash, after.clash).map((change) => ({ ...change, effect }) as const),
  ]
}
