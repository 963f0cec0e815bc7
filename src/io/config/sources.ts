import { bounds } from '../../core/bounds.js'
import type { Config, ConfigSource } from '../../core/config.js'
import { nearest } from '../../core/suggest.js'
import { sourceKeys } from './base-schema.js'
import { type Block, blockOf, wordsOf } from './blocks.js'
import type { CheckContext, Path } from './check-context.js'
import { checkSettings } from './plugin-settings.js'
import { findPlugin } from './plugins.js'
import { takesTimeout, timeoutOf } from './source-timeout.js'
import { tellsVersions } from './source-versions.js'

/** Keys that say how several sources go together. */
const together = ['layers', 'clash'] as const

/**
 * Checks the source of a config, or all of its sources, and how targets take from them.
 * @param raw the config as it was written
 * @returns them in their order; fewer where there was something to complain about
 */
export async function checkSources(raw: Block, context: CheckContext): Promise<Config['sources']> {
  const { report } = context
  if (raw.sources === undefined) {
    for (const key of together) if (raw[key] !== undefined) report.add([key], 'is only allowed with several `sources`')
    checkFrom(raw, [], context)
    const block = blockOf(raw.source)
    const one = await checkSource(typeof block.use === 'string' ? block.use : '', block, ['source'], context)
    return one === undefined ? [] : [one]
  }
  if (raw.source !== undefined) report.add(['sources'], 'cannot be combined with `source`; keep one of the two')
  const blocks = Object.entries(blockOf(raw.sources))
  if (blocks.length === 0) report.add(['sources'], 'list at least one source')
  if (blocks.length > bounds.sources) {
    report.add(['sources'], `are more than ${bounds.sources}, the limit for a config`)
    return []
  }
  const order = layersOf(raw)
  checkNames(raw.layers, ['layers'], Object.keys(blockOf(raw.sources)), context)
  checkFrom(raw, order, context)
  const checked = new Map<string, ConfigSource>()
  for (const [name, block] of blocks) {
    const one = await checkSource(name, blockOf(block), ['sources', name], context)
    if (one !== undefined) checked.set(name, one)
  }
  return [...new Set([...order, ...checked.keys()])].flatMap((name) => checked.get(name) ?? [])
}

/** The names of a config's sources that targets can take, in their order. */
export function layersOf(raw: Block): string[] {
  const names = Object.keys(blockOf(raw.sources))
  const known = new Set(names)
  return raw.layers === undefined ? names : [...new Set(wordsOf(raw.layers))].filter((name) => known.has(name))
}

/** What a target takes, in the order of the sources. */
export function takenOf(from: readonly string[] | undefined, layers: readonly string[]): string[] {
  const asked = new Set(from ?? layers)
  return layers.filter((name) => asked.has(name))
}

/** Complains about what the targets take from. */
function checkFrom(raw: Block, layers: readonly string[], context: CheckContext): void {
  for (const [name, block] of Object.entries(blockOf(raw.targets))) {
    const { from } = blockOf(block)
    const path = ['targets', name, 'from']
    if (from === undefined) continue
    if (raw.sources === undefined) context.report.add(path, 'is only allowed with several `sources`')
    else checkNames(from, path, layers, context)
  }
}

/** Complains about names of a list that are no source there, or stand there twice. */
function checkNames(list: unknown, path: Path, known: readonly string[], { report }: CheckContext): void {
  const seen = new Set<string>()
  wordsOf(list).forEach((name, index) => {
    const here = [...path, index]
    if (!known.includes(name)) {
      report.add(here, () => {
        const near = nearest(name, known)
        return `not a source that can be used here${near === undefined ? '' : `; did you mean \`${near}\`?`}`
      })
    } else if (seen.has(name)) report.add(here, 'is listed twice')
    seen.add(name)
  })
}

async function checkSource(
  name: string,
  block: Block,
  at: Path,
  context: CheckContext,
): Promise<ConfigSource | undefined> {
  const { report, where } = context
  const { use, map, compare, optional } = block
  if (typeof use !== 'string') return undefined
  const plugin = await findPlugin('source', use, context.sources, context.folder)
  if ('wrong' in plugin) {
    report.add([...at, 'use'], plugin.wrong)
    return undefined
  }
  const source = plugin.found
  const timed = takesTimeout(source)
  const timeoutMs = timed ? timeoutOf(block.timeout, (what) => report.add([...at, 'timeout'], what)) : undefined
  const compares = tellsVersions(source)
  // one that tells no versions hears below why not, and otherwise nothing of the key
  const keys = Object.keys(sourceKeys).filter((key) => key !== 'compare' || compares || compare !== undefined)
  const common = [...keys, ...(timed ? ['timeout'] : [])]
  const settings = await checkSettings(source.config.settings, block, { at, common, report })
  const named = mapOf(map, [...at, 'map'], context)
  if (compare === 'version' && !compares)
    report.add([...at, 'compare'], 'must be `value`: this source cannot list versions without values')
  return {
    name,
    use,
    source,
    settings,
    compare: compare === 'version' ? compare : 'value',
    map: named,
    optional: optional === true,
    at: where(at),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  }
}

/** Environment → its name at the source; the schema has seen to the names. */
function mapOf(given: unknown, at: Path, { report, environments, declared }: CheckContext): ConfigSource['map'] {
  const entries = Object.entries(blockOf(given))
  for (const [environment] of entries) {
    if (environments.length === 0 || declared.has(environment)) continue
    report.add([...at, environment], () => {
      const near = nearest(environment, environments)
      return `not declared in \`environments\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`
    })
  }
  return Object.fromEntries(entries.map(([environment, name]) => [environment, String(name)]))
}
