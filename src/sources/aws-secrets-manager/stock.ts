import { SealpostError } from '../../core/errors.js'
import { matches } from '../../core/glob.js'
import type { SourceValue } from '../../core/value.js'
import { concurrently } from '../shared/concurrently.js'
import { parseJson } from '../shared/json.js'
import type { TreeObject } from '../shared/tree.js'
import type { SecretsManager, StoredSecret } from './client.js'
import { type Gathering, gather } from './gather.js'
import { exactNames, type Selection } from './selection.js'
import type { Settings } from './settings.js'
import { readable, valuesOf } from './values.js'

/** A secret as it was seen. */
export type Held = StoredSecret

/** Secrets that are asked for at the same time. */
const width = 5
const current = 'AWSCURRENT'

/**
 * What an environment has, where secrets and keys that the config names need not be there yet.
 * @throws SealpostError 'source…' for what is there and cannot be read
 */
export async function seenBy(
  gathering: Gathering,
  settings: Settings,
): Promise<{ readonly values: ReadonlyMap<string, SourceValue>; readonly held: ReadonlyMap<string, Held> }> {
  const { manager, selection } = gathering
  const single = { ...selection, json: new Map() }
  const exact = exactNames(single)
  const held =
    exact === undefined ? await gather({ ...gathering, selection: single, stage: current }) : new Map<string, Held>()
  for (const name of selection.json.keys()) held.delete(name)
  const named = [...(exact ?? []), ...selection.json.keys()]
  for (const one of await concurrently(named, width, (name) => ifThere(manager, name)))
    if (one !== undefined) held.set(one.Name, one)
  return { held, values: valuesOf(held, { ...selection, json: presentKeys(selection, held) }, settings) }
}

async function ifThere(manager: SecretsManager, name: string): Promise<Held | undefined> {
  return manager.version(name, current).catch((thrown: unknown) => {
    if (thrown instanceof SealpostError && thrown.code === 'source-missing') return undefined
    throw thrown
  })
}

/** The JSON object of a secret; undefined where there is no secret. Throws SealpostError('source') for anything else. */
export function jsonOf(held: Held | undefined, name: string): TreeObject | undefined {
  if (held === undefined) return undefined
  const tree = parseJson(readable(held, current).text, name)
  if (tree.is === 'object') return tree
  throw new SealpostError('source', 'the secret is not a JSON object', { where: name })
}

/** The keys of JSON secrets that the config takes, without those that are not there yet. */
function presentKeys({ json }: Selection, held: ReadonlyMap<string, Held>): Selection['json'] {
  return new Map(
    [...json].map(([name, keys]) => {
      const members = [...(jsonOf(held.get(name), name)?.members.keys() ?? [])]
      return [name, keys.filter((key) => key.startsWith('!') || members.some((one) => matches([key], one)))]
    }),
  )
}
