import { canonical } from '../canonical-json.js'
import { type Outline, type OutlineTarget, own, takenBy } from './config-outline.js'
import { item, listed, moved, type StructureChange, settings } from './structure-change.js'

/** A config with one of its targets; undefined where the target is not in it. */
type Side<T = OutlineTarget | undefined> = readonly [Outline, T]

/** What changes in the sources of a config: blocks that came, went or are others, their order, and what a clash does. */
export function sourceChanges(before: Outline, after: Outline): StructureChange[] {
  const [was, is] = [before.layers?.sources ?? {}, after.layers?.sources ?? {}]
  const gone = Object.entries(was).filter(([name]) => own(is, name) === undefined)
  const [order, clash] = [[before, after].map((one) => one.layers?.order), [before.layers?.clash, after.layers?.clash]]
  return [
    ...moved('source', before.source?.use, after.source?.use, { name: 'use' }),
    ...settings('source', before.source?.settings ?? {}, after.source?.settings ?? {}),
    ...gone.map(([name, { use }]) => item('layer', 'removed', use, { name })),
    ...Object.entries(is).flatMap(([name, { use, settings: own_ }]) => {
      const known = own(was, name)
      if (known === undefined) return [item('layer', 'added', use, { name }), ...ofLayer(name, {}, own_)]
      return [
        ...moved('layer-setting', known.use, use, { name: `${name}.use` }),
        ...ofLayer(name, known.settings, own_),
      ]
    }),
    ...reordered(order[0], order[1]),
    ...clashes(clash[0], clash[1]),
  ]
}

/** Which sources a target takes, where its block says so on one of the two sides; else it is told by the sources. */
export function takenChanges(target: string, [before, was]: Side, [after, is]: Side<OutlineTarget>): StructureChange[] {
  if (was?.from === undefined && is.from === undefined) return []
  const names = (outline: Outline, of: OutlineTarget | undefined) =>
    outline.layers === undefined || of === undefined ? [] : [...takenBy(outline, of).keys()]
  return listed('from', names(before, was), names(after, is), { target })
}

/** Sources that a target takes and did not take before. One that only got another name is none. */
export function gainedNames([before, was]: Side<OutlineTarget>, [after, is]: Side<OutlineTarget>): string[] {
  const known = takenBy(before, was)
  const blocks = new Set([...known.values()].map(canonical))
  return [...takenBy(after, is)].flatMap(([name, block]) =>
    known.has(name) || blocks.has(canonical(block)) ? [] : [name],
  )
}

function ofLayer(name: string, before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return settings('layer-setting', before, after).map((change) => ({ ...change, name: `${name}.${change.name}` }))
}

function reordered(before: readonly string[] | undefined, after: readonly string[] | undefined): StructureChange[] {
  if (before === undefined || after === undefined) return []
  const both = new Set(before.filter((name) => after.includes(name)))
  const [was, is] = [before, after].map((names) => names.filter((name) => both.has(name)).join(', '))
  // what came and what went is told by itself
  return was === is ? [] : moved('layers', before.join(', '), after.join(', '))
}

/** To let the later one win lets a run do more than to refuse. */
function clashes(before: string | undefined, after: string | undefined): StructureChange[] {
  if (before === undefined || after === undefined || before === after) return []
  const effect = after === 'last' ? 'widens' : 'narrows'
  return [{ part: 'clash', how: 'changed', effect, from: before, to: after }]
}
