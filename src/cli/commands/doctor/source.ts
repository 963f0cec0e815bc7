import type { Place } from '../../../core/address.js'
import type { Config } from '../../../core/config.js'
import { asSealpostError } from '../../../core/errors.js'
import { emptySources } from '../../../core/plan/layers.js'
import type { Runtime } from '../../../core/runtime.js'
import type { Reads } from '../../../core/value.js'
import { type Input, readSources } from '../../../engine/read-source.js'
import { tellCredentials, tellSecrets } from '../../../engine/redaction.js'
import { sourceContextOf } from '../../../engine/source-io.js'
import type { StoreKind } from '../../../io/ledger/store-kind.js'
import { exposedFix, exposedText, hiddenFiles, privateFiles } from '../../../io/system/git/private-files.js'
import { pipelineOf } from '../../../io/system/pipelines/index.js'
import { counted } from '../../../render/phrases.js'
import type { Deps } from '../../deps.js'
import { bad, type Check, good, troubled } from './checks.js'
import { checkPlainFiles } from './plain-files.js'

/** Reads the source, environment by environment, and looks whether keys and plain values stay out of git. */
export async function checkSource(
  config: Config,
  places: readonly Place[],
  store: StoreKind,
  deps: Deps,
): Promise<Check[]> {
  const { runtime, guard } = deps
  const checks: Check[] = []
  const files = new Map<string, readonly string[]>()
  const names = new Set<string>()
  const pipeline = await pipelineOf(runtime.env)
  tellCredentials(guard.redact, { config, places, store, runtime, pipeline })
  for (const environment of config.environments) {
    const here = places.filter((place) => place.environment === environment)
    if (here.length === 0) {
      const fix = `Map ${environment} at a target, or remove it from \`environments\`.`
      checks.push(bad('source', environment, 'no target maps it', fix))
      continue
    }
    const touched = new Set<string>()
    const context = { ...sourceContextOf(watched(runtime, touched), guard.redact), ledgerTokens: store.access.token }
    try {
      const { reads, files: used } = await readSources(config, here, context)
      for (const [source, paths] of used) files.set(source, [...new Set([...(files.get(source) ?? []), ...paths])])
      tellSecrets(guard.redact, reads, { config, places: here, store, runtime, pipeline })
      for (const read of reads.values()) for (const name of read.get(environment)?.keys() ?? []) names.add(name)
      for (const check of valueChecks(config, environment, reads)) checks.push(check)
    } catch (thrown) {
      checks.push(troubled('source', environment, asSealpostError(thrown)))
      // what cannot be opened for want of a key may have that key lying beside it
      const [only, ...others] = config.sources
      if (only !== undefined && others.length === 0)
        files.set(only.name, [...new Set([...(files.get(only.name) ?? []), ...touched])])
    }
  }
  return [...checks, ...(await checkFiles(config, files, runtime)), ...(await checkPlainFiles(config, names, deps))]
}

/** The same, but it takes down which files are read. */
function watched(runtime: Runtime, touched: Set<string>): Runtime {
  const read: Runtime['files']['read'] = (path) => {
    touched.add(path)
    return runtime.files.read(path)
  }
  return { ...runtime, files: { ...runtime.files, read } }
}

/** How many values there are, source by source where there are several. */
function valueChecks(config: Config, environment: string, reads: Reads): Check[] {
  return [...reads].map(([source, read]) => {
    const count = read.get(environment)?.size ?? 0
    const of = reads.size > 1 ? ` of ${source}` : ''
    const isEmpty = emptySources(new Map([[source, read]]), config).length > 0
    const empty = 'Put at least one value there, or remove it from `environments`.'
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
        'git ignores it, so a pipeline will not find it',
        `Add \`!${file}\` to .gitignore, and commit the file.`,
      ),
    ),
  ]
}
