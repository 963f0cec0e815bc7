import { canonical } from '../canonical-json.js'
import { type ConfigSource, nameAtSource } from '../config.js'
import type { Entries } from '../ledger-entry.js'
import { derive, type Key, Secret } from '../secret.js'
import type { Mapped } from '../value.js'

/**
 * Keyed fingerprint of what a value came from; undefined where only the value itself tells that it is as it was: the config
 * says so, or the source told no version of it.
 */
export type Provenance = (one: Mapped) => string | undefined

/**
 * Makes such fingerprints. Whatever could make another value of the same version is in them: all settings of the source, what
 * it calls the environment, the name and its place there, and the Sealpost that made a text of it.
 * @param call.key the current one: what an older key made is not recognised, and its value is read
 * @param call.tool version of Sealpost
 */
export function provenanceOf(
  sources: readonly ConfigSource[],
  { key, ledgerId, tool }: { readonly key: Key; readonly ledgerId: string; readonly tool: string },
): Provenance {
  const layers = new Map(
    sources
      .filter(({ compare }) => compare === 'version')
      .map((layer) => [layer.name, { layer, settings: canonical(layer.settings) }]),
  )
  const derived = new Map<string, Uint8Array>()
  return ({ uid, address, form, environment, sourceName, versionId, origin }) => {
    const found = layers.get(origin.name)
    if (found === undefined || versionId === undefined) return undefined
    const { layer, settings } = found
    const bytes = derived.get(uid) ?? derive(key, ledgerId, `from/v1|${uid}`)
    derived.set(uid, bytes)
    const told = [tool, layer.use, settings, nameAtSource(layer, environment), sourceName, origin.at, versionId]
    return new Secret(JSON.stringify(told)).fingerprint(bytes, address.name, form)
  }
}

/** Whether the ledger says that just this version was written there. */
export function isAsWritten(one: Mapped, provenance: Provenance, entries: Entries): boolean {
  const entry = entries.get(one.uid)?.get(one.address.name)
  const from = provenance(one)
  return entry?.state === 'written' && from !== undefined && entry.provenance === from
}
