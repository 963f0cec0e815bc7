import { type Config, type ConfigSource, nameAtSource } from '../../core/config.js'
import { SealpostError } from '../../core/errors.js'
import { placesOf } from '../../core/plan/places.js'
import { checkOnly } from '../../core/plan/selection.js'
import type { Runtime } from '../../core/runtime.js'
import type { SourceWriter } from '../../core/source-writer.js'
import { loadConfig } from '../../io/config/load.js'
import { type TokenLanes, tokenLanesOfRun } from '../../io/http/lanes.js'
import type { StoreKind } from '../../io/ledger/store-kind.js'
import { pipelineOf } from '../../io/system/pipelines/index.js'
import { tellCredentials } from '../redaction.js'
import type { SourceContext } from '../source-io.js'
import type { ImportCall } from './options.js'

/** What every step of an import has at hand. */
export interface ImportContext {
  readonly call: ImportCall
  readonly runtime: Runtime
  readonly config: Config
  /** The source that values are brought into, and what does it. */
  readonly layer: ConfigSource
  readonly writer: SourceWriter
  /** Environments that the import is about, in the config's order. */
  readonly environments: readonly string[]
  /** Targets that are looked at. */
  readonly targets: Config['targets']
  readonly store: StoreKind
  readonly tokenLanes: TokenLanes
  /** What sources are opened with. */
  readonly reading: SourceContext
}

/**
 * Reads the config, and finds out what the import is about. Nothing is looked at yet.
 * @throws SealpostError 'config…' and 'usage'
 */
export async function settingOf(call: ImportCall, runtime: Runtime): Promise<ImportContext> {
  const { files, cwd, env } = runtime
  const { targets: known, sources, writers, only } = call
  const config = await loadConfig({ path: call.config, files, targets: known, sources, cwd, env })
  checkOnly(only, config)
  const layer = layerOf(config, call.to)
  const load = Object.hasOwn(writers, layer.use) ? writers[layer.use] : undefined
  if (load === undefined) {
    throw new SealpostError('usage', `values cannot be imported into a ${layer.use} source`, {
      where: layer.at,
      hint: `Nothing was read or written. Import works with: ${Object.keys(writers).join(', ')}.`,
    })
  }
  const targets =
    call.files.length > 0 && only.targets.length === 0
      ? []
      : config.targets.filter(({ name }) => only.targets.length === 0 || only.targets.includes(name))
  const store = await call.store(config)
  const tokenLanes = tokenLanesOfRun()
  const places = placesOf(config, { targets: [], environments: [] })
  const pipeline = await pipelineOf(env)
  tellCredentials(call.redact, { config, places, store, runtime, pipeline })
  return {
    call,
    runtime,
    config,
    layer,
    writer: (await load()).writer,
    environments: environmentsOf(call, config),
    targets,
    store,
    tokenLanes,
    reading: {
      runtime,
      redact: call.redact,
      notice: (until, because, lane) => call.progress({ kind: 'waiting', lane, until, because }),
      tokenLanes,
      sourceRequests: new Map(),
      ledgerTokens: store.access.token,
    },
  }
}

function layerOf({ sources }: Config, to: string | undefined): ConfigSource {
  const named = sources.find(({ name }) => name === to)
  const [first] = sources
  const layer = named ?? (to === undefined && sources.length === 1 ? first : undefined)
  if (layer !== undefined) return layer
  const names = sources.map(({ name }) => name).join(', ')
  const message = to === undefined ? 'the config has several sources' : `the config has no source ${to}`
  throw new SealpostError('usage', message, {
    hint: `Nothing was read or written. Choose the source to import into with \`--to NAME\`: ${names}.`,
  })
}

function environmentsOf({ files, only }: ImportCall, config: Config): readonly string[] {
  const environments = config.environments.filter(
    (one) => only.environments.length === 0 || only.environments.includes(one),
  )
  if (files.length === 0 || environments.length === 1) return environments
  throw new SealpostError('usage', 'a file holds the values of one environment', {
    hint: `Nothing was read or written. Choose it with \`--environment NAME\`: ${config.environments.join(', ')}.`,
  })
}

/** What the source calls an environment. */
export function atSource({ layer }: Pick<ImportContext, 'layer'>, environment: string): string {
  return nameAtSource(layer, environment)
}
