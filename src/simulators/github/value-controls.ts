import { missing } from './holder-controls.js'
import { keyOf, rotate } from './secrets.js'
import { type Box, boxAt, type Environment, type Row, type Store, tick, type Visibility } from './store.js'

/**
 * The controls of a test. `list` is a list's path without its base, decoded:
 * `/repos/acme/shop/actions/secrets`, `/orgs/acme/actions/variables`, `/repos/acme/shop/environments/production/secrets`.
 */
export interface ValueControls {
  /** The plain value that is stored. */
  readonly peek: (list: string, name: string) => string | undefined
  /** All that is stored of a name, and of all names. */
  readonly row: (list: string, name: string) => Row | undefined
  readonly names: (list: string) => string[]
  /** An outsider's edit: new value, new stamp, seen by lists at once. */
  readonly plant: (
    list: string,
    name: string,
    value: string,
    more?: { readonly visibility?: Visibility; readonly selected?: readonly number[] },
  ) => void
  /** An outsider deletes the name, if it is there, and makes it anew: nothing of the former row is left. */
  readonly remake: ValueControls['plant']
  /** An outsider's removal. */
  readonly uproot: (list: string, name: string) => void
  /** Lists leave the name out and still count it. */
  readonly hide: (list: string, name: string) => void
  /** Lists show the name again. */
  readonly show: (list: string, name: string) => void
  /** The next `reads` lists show the name without stamps. */
  readonly unstamp: (list: string, name: string, reads?: number) => void
  /** A new key pair at once, or right after the next read of the key. */
  readonly rotate: (list: string, when: 'now' | 'now, same id' | 'after the next read') => void
  readonly publicKey: (list: string) => string
  readonly repositoryId: (fullName: string) => number
  readonly environment: (fullName: string, name: string) => Environment | undefined
}

/** Opens the controls of values. They throw where the simulator has no such list. */
export function valueControls(store: Store): ValueControls {
  const box = (list: string): Box => boxAt(store, list) ?? missing(list)
  const repository = (fullName: string) => store.repositories.get(fullName.toLowerCase()) ?? missing(fullName)
  return {
    peek: (list, name) => box(list).rows.get(name.toUpperCase())?.value,
    row: (list, name) => box(list).rows.get(name.toUpperCase()),
    names: (list) => [...box(list).rows.keys()].sort(),
    plant(list, name, value, more = {}) {
      const { rows } = box(list)
      const key = name.toUpperCase()
      const before = rows.get(key)
      rows.set(key, {
        name: key,
        value,
        createdAt: before?.createdAt ?? tick(store),
        updatedAt: tick(store),
        visibility: more.visibility ?? before?.visibility ?? 'private',
        selected: more.selected ?? before?.selected ?? [],
      })
      box(list).stale = undefined
    },
    remake(list, name, value, more = {}) {
      const { rows } = box(list)
      const key = name.toUpperCase()
      const at = tick(store)
      const { visibility = 'private', selected = [] } = more
      rows.set(key, { name: key, value, createdAt: at, updatedAt: at, visibility, selected })
      box(list).stale = undefined
    },
    uproot(list, name) {
      box(list).rows.delete(name.toUpperCase())
      box(list).stale = undefined
    },
    hide: (list, name) => void box(list).hidden.add(name.toUpperCase()),
    show: (list, name) => void box(list).hidden.delete(name.toUpperCase()),
    unstamp: (list, name, reads = 1) => void box(list).unstamped.set(name.toUpperCase(), reads),
    rotate(list, when) {
      if (when === 'after the next read') box(list).rotateAfterRead = true
      else rotate(store, box(list), when === 'now, same id')
    },
    publicKey: (list) => Buffer.from(keyOf(store, box(list)).publicKey).toString('base64'),
    repositoryId: (fullName) => repository(fullName).id,
    environment: (fullName, name) => repository(fullName).environments.get(name.toLowerCase()),
  }
}
