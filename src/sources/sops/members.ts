import type { TreeObject } from '../shared/tree.js'

/** A member that is a text, a number or a boolean; empty where there is none. */
export function textAt({ members }: TreeObject, name: string): string {
  const found = members.get(name)
  return found === undefined || found.is === 'list' || found.is === 'object' || found.is === 'null' ? '' : found.text
}

/** Whether a member is a list or an object with something in it. */
export function isThere({ members }: TreeObject, name: string): boolean {
  const found = members.get(name)
  return (found?.is === 'list' && found.items.length > 0) || (found?.is === 'object' && found.members.size > 0)
}
