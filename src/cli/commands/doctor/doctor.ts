import { resolve } from 'node:path'
import type { Place } from '../../../core/address.js'
import type { Config, ConfigTarget } from '../../../core/config.js'
import { asSealpostError, type SealpostError } from '../../../core/errors.js'
import { emptySources } from '../../../core/plan/layers.js'
import { placesOf } from '../../../core/plan/places.js'
import type { Runtime } from '../../../core/runtime.js'
import type { Reads } from '../../../core/value.js'
import { type Input, readSources } from '../../../engine/read-source.js'
import { tellCredentials, tellSecrets } from '../../../engine/redaction.js'
import { sourceContextOf } from '../../../engine/source-io.js'
import { unlessStopped } from '../../../engine/stop.js'
import { loadConfig } from '../../../io/config/load.js'
import { keysFrom } from '../../../io/credentials/ledger-keys.js'
import { checkSurroundings } from '../../../io/http/proxies.js'
import { openLedger } from '../../../io/ledger/ledger.js'
import type { Holder, Store } from '../../../io/ledger/store.js'
import type { StoreKind } from '../../../io/ledger/store-kind.js'
import { openStore, storeKind, usualStore } from '../../../io/ledger/stores/open.js'
import { exposedFix, exposedText, hiddenFiles, privateFiles } from '../../../io/system/git/private-files.js'
import { pipelineOf } from '../../../io/system/pipelines/index.js'
import { prettyJson } from '../../../render/json.js'
import { counted } from '../../../render/phrases.js'
import type { Deps } from '../../deps.js'
import { bad, type Check, checksText, good } from './checks.js'
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
  const words = options.json ? output.note : output.print
  words(checksText(checks, options.json ? output.noteStyle : output.style))
  if (options.json) output.print(prettyJson({ version: 1, checks }))
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
  checks.push(...(await checkSource(config, places, store, deps)), ...(await checkLedger(config, store, runtime)))
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

async function checkSource(
  config: Config,
  places: readonly Place[],
  store: StoreKind,
  { runtime, guard }: Deps,
): Promise<Check[]> {
  const checks: Check[] = []
  const files = new Map<string, readonly string[]>()
  const pipeline = await pipelineOf(runtime.env)
  tellCredentials(guard.redact, { config, places, store, runtime, pipeline })
  const context = { ...sourceContextOf(runtime, guard.redact), ledgerTokens: store.access.token }
  for (const environment of config.environments) {
    const here = places.filter((place) => place.environment === environment)
    if (here.length === 0) {
      const fix = `Map ${environment} at a target, or take it out of \`environments\`.`
      checks.push(bad('source', environment, 'no target maps it', fix))
      continue
    }
    try {
      const { reads, files: used } = await readSources(config, here, context)
      for (const [source, paths] of used) files.set(source, [...new Set([...(files.get(source) ?? []), ...paths])])
      tellSecrets(guard.redact, reads, { config, places: here, store, runtime, pipeline })
      for (const check of valueChecks(config, environment, reads)) checks.push(check)
    } catch (thrown) {
      checks.push(troubled('source', environment, asSealpostError(thrown)))
    }
  }
  return [...checks, ...(await checkFiles(config, files, runtime))]
}

/** How many values there are, source by source where there are several. */
function valueChecks(config: Config, environment: string, reads: Reads): Check[] {
  return [...reads].map(([source, read]) => {
    const count = read.get(environment)?.size ?? 0
    const of = reads.size > 1 ? ` of ${source}` : ''
    const isEmpty = emptySources(new Map([[source, read]]), config).length > 0
    const empty = 'Put at least one value there, or take it out of `environments`.'
    return isEmpty
      ? bad('source', environment, `no value${of}`, empty)
      : good('source', environment, `${counted(count, 'value')}${of}`)
  })
}

/** Whether keys and plain values stay out of git. */
async function checkFiles(config: Config, files: Input['files'], runtime: Runtime): Promise<Check[]> {
  const found = await privateFiles(config, files, runtime)
  const hidden = await hiddenFiles(config, files, runtime)
  return [
    ...found.map((file) =>
      file.state === 'out'
        ? good('source', file.shown, 'stays out of git')
        : bad('source', file.shown, exposedText(file), exposedFix(file)),
    ),
    ...hidden.map((file) =>
      bad(
        'source',
        file,
        'git ignores it, so that a pipeline will not find it',
        `Put \`!${file}\` into .gitignore, and commit the file.`,
      ),
    ),
  ]
}

async function checkLedger(config: Config, kind: StoreKind, runtime: Runtime): Promise<Check[]> {
  let keys: ReturnType<typeof keysFrom>
  try {
    keys = keysFrom(runtime)
  } catch (thrown) {
    return [troubled('ledger', 'key', asSealpostError(thrown))]
  }
  const key = good('ledger', 'key', `SEALPOST_KEY, key ${keys[0].id}`)
  let store: Store | undefined
  try {
    store = await openStore(kind, config, { runtime })
    const ledger = await openLedger({
      store,
      keys,
      owner: config.owner,
      run: 'doctor',
      runtime,
      recover: false,
      places: [],
    })
    const entries = [...ledger.entries.values()].flatMap((names) => [...names.values()])
    const pending = entries.filter(({ state }) => state === 'pending').length
    const checks = [key, good('ledger', 'entries', `${counted(entries.length, 'entry', 'entries')} in ${ledger.where}`)]
    checks.push(await checkWriting(store))
    if (pending > 0) {
      const says = `${counted(pending, 'write')} of an earlier run did not finish`
      checks.push(bad('ledger', 'pending', says, 'Run `sealpost apply`: it settles them.'))
    }
    for (const holder of await store.holders()) checks.push(good('ledger', 'lease', leaseText(holder)))
    for (const { name } of config.targets.filter((target) => ledger.isLost(target.name))) {
      const fix = `${store.mend} Or run \`sealpost apply --recover\`.`
      checks.push(bad('ledger', name, 'its part of the ledger is lost, or older than what was written', fix))
    }
    return checks
  } catch (thrown) {
    return [key, troubled('ledger', 'entries', asSealpostError(thrown))]
  } finally {
    await store?.close()
  }
}

async function checkWriting(store: Store): Promise<Check> {
  try {
    await store.prove()
    return good('ledger', 'writing', 'can be written to')
  } catch (thrown) {
    return troubled('ledger', 'writing', asSealpostError(thrown))
  }
}

function leaseText({ target = 'everything', run, at, until }: Holder): string {
  const who = at === undefined ? run : `${run} (${at})`
  return `the run ${who} is applying to ${target}, until ${new Date(until).toISOString()} unless it goes on`
}

function troubled(group: string, check: string, error: SealpostError): Check {
  const where = error.where === undefined ? '' : ` (${error.where})`
  return bad(group, check, `${error.message}${where}`, error.hint)
}

function placesOfTarget(places: readonly Place[], target: ConfigTarget): Place[] {
  return places.filter((place) => place.target === target.name)
}
