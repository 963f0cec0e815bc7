import type { Leaf, Tree, TreeObject } from '../shared/tree.js'

/** What is being put together; lists as objects of their positions. */
type Building = Map<string, Building | Leaf>

const isList = '\0list'

/**
 * Puts together what SOPS has laid flat, where a format has no keys within keys: `age__list_0__map_enc` is the `enc` of
 * the first `age` (stores/flatten.go, read at getsops/sops 15e36f9, 2026-11).
 */
export function unflattened(flat: readonly (readonly [name: string, leaf: Leaf])[]): TreeObject {
  const root: Building = new Map()
  for (const [name, leaf] of flat) {
    const steps = name.split(/__(map|list)_/)
    let at = root
    for (let step = 0; step + 2 < steps.length; step += 2) {
      const found = at.get(steps[step] ?? '')
      const inside = found instanceof Map ? found : new Map()
      if (steps[step + 1] === 'list') inside.set(isList, { is: 'null', text: '' })
      at.set(steps[step] ?? '', inside)
      at = inside
    }
    at.set(steps.at(-1) ?? '', leaf)
  }
  return { is: 'object', members: membersOf(root) }
}

function membersOf(building: Building): Map<string, Tree> {
  return new Map([...building].filter(([name]) => name !== isList).map(([name, one]) => [name, treeOf(one)]))
}

function treeOf(one: Building | Leaf): Tree {
  if (!(one instanceof Map)) return one
  const members = membersOf(one)
  return one.has(isList) ? { is: 'list', items: [...members.values()] } : { is: 'object', members }
}
