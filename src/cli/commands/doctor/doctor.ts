import { resolve } from 'node:path'
import type { Place } from '../../../core/address.js'
import type { ConfigTarget } from '../../../core/config.js'
import { asSealpostError } from '../../../core/errors.js'
import { placesOf } from '../../../core/plan/places.js'
import type { Runtime } from '../../../core/runtime.js'
import { unlessStopped } from '../../../engine/stop.js'
import { loadConfig } from '../../../io/config/load.js'
import { checkSurroundings } from '../../../io/http/proxies.js'
import { storeKind, usualStore } from '../../../io/ledger/stores/open.js'
import { prettyJson } from '../../../render/json.js'
import { counted } from '../../../render/phrases.js'
import type { Deps } from '../../deps.js'
import { type Check, checksText, good, troubled } from './checks.js'
import { checkLedger } from './ledger.js'
import { checkSource } from './source.js'
import { checkTarget } from './target.js'

/**
 * `sealpost doctor`: tries everything that an apply needs, short of a write that anybody would see, and says for each
 * trouble what mends it.
 * @returns 0 where all is well, 1 where there is trouble
 * @throws SealpostError of the codes 'config…' where there is no config to go by
 */
export async function doctor(
  options: { readonly config: string; readonly json: boolean },
  deps: Deps,
): Promise<number> {
  const { runtime, output } = deps
  const checks = await unlessStopped(checkAll(resolve(runtime.cwd, options.config), deps), runtime.stop)
  output.live('')
  if (options.json) {
    output.note(checksText(checks, output.noteStyle, output.noteWidth))
    output.print(prettyJson({ version: 1, checks }))
  } else output.print(checksText(checks, output.style, output.width))
  return checks.every(({ ok }) => ok) ? 0 : 1
}

async function checkAll(path: string, deps: Deps): Promise<Check[]> {
  const { runtime, output, targets, sources, stores } = deps
  const { files, cwd, env } = runtime
  const lists = { targets, sources, ...(stores === undefined ? {} : { stores }) }
  const config = await loadConfig({ path, files, ...lists, cwd, env })
  const store = await storeKind(config, await usualStore(path, runtime, stores), stores)
  const places = placesOf(config, { targets: [], environments: [] })
  const checks: Check[] = [
    good('config', config.file, `${counted(config.targets.length, 'target')}, ${counted(places.length, 'place')}`),
  ]
  const network = checkNetwork(runtime)
  // nothing is sent while anybody could read it, a source's own requests least of all
  if (network !== undefined) return [...checks, network]
  checks.push(...(await checkSource(config, places, store, deps)), ...(await checkLedger(config, store, deps)))
  for (const [index, target] of config.targets.entries()) {
    output.live(`looking ${index + 1}/${config.targets.length} · ${target.name}`)
    const doors = { runtime, redact: deps.guard.redact }
    checks.push(...(await checkTarget(target, config, placesOfTarget(places, target), doors)))
  }
  return checks
}

function checkNetwork({ env }: Runtime): Check | undefined {
  try {
    checkSurroundings(env)
    return undefined
  } catch (thrown) {
    return troubled('network', 'hosts', asSealpostError(thrown))
  }
}

function placesOfTarget(places: readonly Place[], target: ConfigTarget): Place[] {
  return places.filter((place) => place.target === target.name)
}
