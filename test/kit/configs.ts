import type { Config } from '../../src/core/config.js'
import type { Source } from '../../src/core/source.js'
import { loadConfig } from '../../src/io/config/load.js'
import { fakeDrawer, fakeTarget } from './fake.js'
import type { Traits } from './fake-vendor.js'

/** Thousands of histories have a few hundred configs between them; here each has an empty source. */
const loaded = new Map<string, Config>()

/**
 * A config as it is loaded, with the target `fake` and the source `drawer`. One that was loaded before is not loaded again:
 * a fake target keeps nothing of a run. A source does, so it is always the one that is given.
 * @param path absolute
 */
export async function configOf(
  path: string,
  text: string,
  {
    traits,
    batch,
    source,
  }: { readonly traits: Partial<Traits>; readonly batch: number | undefined; readonly source: Source },
): Promise<Config> {
  const key = JSON.stringify([path, text, traits, batch])
  const config = loaded.get(key) ?? (await load())
  loaded.set(key, config)
  return { ...config, sources: config.sources.map((one) => ({ ...one, source })) }

  function load(): Promise<Config> {
    return loadConfig({
      path,
      files: { read: async () => new TextEncoder().encode(text) },
      targets: { fake: async () => ({ target: fakeTarget(traits, batch) }) },
      sources: { drawer: async () => ({ source: fakeDrawer(() => ({})).source }) },
    })
  }
}
