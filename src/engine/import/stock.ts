import { SealpostError } from '../../core/errors.js'
import type { Stock } from '../../core/source-writer.js'
import type { SourceValue } from '../../core/value.js'
import { readLayer } from '../read-layer.js'
import { openSource } from '../source-io.js'
import { atSource, type ImportContext } from './setting.js'
import { tellValues } from './tell.js'

/** What the source has, environment by environment. */
export type Stocks = ReadonlyMap<string, Stock>

/**
 * Looks at the source that values are brought into, with doors that cannot write, and tells its values as something that
 * nobody may see.
 * @throws SealpostError as the writer does
 */
export async function look(context: ImportContext): Promise<Stocks> {
  const { layer, writer, config, environments, reading } = context
  const { io, unlessOver } = openSource(layer, { ...reading, ...timeOf(context) })
  const { settings } = layer
  const asked = [...new Set(environments.map((one) => atSource(context, one)))]
  const seen = await unlessOver(writer.look({ environments: asked, settings, folder: config.folder, io }))
  const stocks = new Map<string, Stock>()
  for (const environment of environments) {
    const stock = seen.get(atSource(context, environment))
    if (stock === undefined)
      throw new SealpostError('source', `the source ${writer.id} returned nothing for ${environment}`)
    stocks.set(environment, stock)
    tellValues(
      context,
      [...stock.values].map(([name, { secret }]) => ({ name, where: environment, secret })),
    )
  }
  return stocks
}

/** What the other sources of the config have: environment → name → value. */
export async function otherLayers(
  context: ImportContext,
): Promise<ReadonlyMap<string, ReadonlyMap<string, SourceValue>>> {
  const { config, layer, environments, reading } = context
  const all = new Map<string, Map<string, SourceValue>>(environments.map((one) => [one, new Map()]))
  for (const other of config.sources) {
    if (other.name === layer.name) continue
    for (const [environment, values] of await readLayer({ config, layer: other, environments, context: reading })) {
      tellValues(
        context,
        [...values].map(([name, { secret }]) => ({ name, where: other.name, secret })),
      )
      for (const [name, value] of values) all.get(environment)?.set(name, value)
    }
  }
  return all
}

/** How long the config lets the source take. */
export function timeOf({ layer: { timeoutMs } }: Pick<ImportContext, 'layer'>): { readonly timeoutMs?: number } {
  return timeoutMs === undefined ? {} : { timeoutMs }
}
