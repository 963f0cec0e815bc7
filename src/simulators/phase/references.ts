import type { PhaseSecret } from './secret.js'

/** Where references are looked up. */
export interface Shelf {
  readonly held: ReadonlyMap<string, readonly PhaseSecret[]>
  /** Environments that the account may not read. */
  readonly unreachable: ReadonlySet<string>
}

const crossEnvironment = /\$\{(?!\{)([^{}.:]+?)\.([^{}]+?)\}/g
const local = /\$\{(?!\{)([^{}.]+?)\}/g

/**
 * A value with what it refers to put in, as the vendor does it: what is not there, or may not be read, stays as it stands,
 * and nothing tells of it. Of references to other apps none is found.
 */
export function resolved(secret: PhaseSecret, environment: string, shelf: Shelf, depth = 0): string {
  if (depth > 10) return secret.value
  const look = (name: string, key: string): string | undefined => {
    const [found, secrets = []] = [...shelf.held].find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? []
    const split = key.lastIndexOf('/')
    const path = split === -1 ? '/' : `/${key.slice(0, split)}`.replace(/\/{2,}/g, '/')
    const meant = secrets.find((one) => one.path === path && one.key === key.slice(split + 1))
    if (found === undefined || meant === undefined || shelf.unreachable.has(found)) return undefined
    return resolved(meant, found, shelf, depth + 1)
  }
  return secret.value
    .replaceAll(crossEnvironment, (all, name: string, key: string) => look(name, key) ?? all)
    .replaceAll(local, (all, key: string) => look(environment, key) ?? all)
}
