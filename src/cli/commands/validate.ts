import { resolve } from 'node:path'
import type { Config } from '../../core/config.js'
import { codes } from '../../core/errors.js'
import { configFaults } from '../../core/plan/config-faults.js'
import { placesOf } from '../../core/plan/places.js'
import { untakenSources } from '../../core/plan/unmatched-names.js'
import { tellCredentials } from '../../engine/redaction.js'
import { examineConfig } from '../../io/config/load.js'
import { storeKind, usualStore } from '../../io/ledger/stores/open.js'
import { exposedFiles } from '../../io/system/git/private-files.js'
import { pipelineOf } from '../../io/system/pipelines/index.js'
import { prettyJson } from '../../render/json.js'
import { type Validation, validationText } from '../../render/validation.js'
import type { Deps } from '../deps.js'

/**
 * `sealpost validate`: what can be told of a config without asking anybody: no request, no value, no key, no token.
 * @returns 0 where nothing is wrong, else what a run with this config ends with
 * @throws SealpostError of the codes 'config…' where there is no config to look at
 */
export async function validate(
  options: { readonly config: string; readonly json: boolean },
  deps: Deps,
): Promise<number> {
  const { output } = deps
  const found = await validationOf(resolve(deps.runtime.cwd, options.config), deps)
  output.print(options.json ? prettyJson(found) : validationText(found, output.style))
  return found.ok ? 0 : codes.config.exit
}

async function validationOf(path: string, deps: Deps): Promise<Validation> {
  const { runtime, targets, sources, stores } = deps
  const { files, cwd, env } = runtime
  const lists = { targets, sources, ...(stores === undefined ? {} : { stores }) }
  // settings that a variable may give: an editor and a hook have none of them
  const examined = await examineConfig({ path, files, ...lists, cwd, env, lenient: true })
  if (examined.config === undefined) {
    const { file, complaints, beyond } = examined
    const told = complaints.map(({ line, message }) => ({ at: `${file}:${line}`, because: message }))
    const more = beyond === 0 ? {} : { more: beyond }
    return { version: 1, config: file, ok: false, complaints: told, ...more, warnings: [] }
  }
  const { config } = examined
  await tellPublic(config, deps)
  const complaints = configFaults(config)
  const warnings = [...untakenSources(config), ...(await exposedFiles(config, new Map(), runtime))]
  return { version: 1, config: config.file, ok: complaints.length === 0, complaints, warnings }
}

/** Tells what is no secret because the config says it, names that it spells out among it. */
async function tellPublic(config: Config, { runtime, guard, stores }: Deps): Promise<void> {
  const store = await storeKind(config, await usualStore(config.path, runtime, stores), stores)
  const places = placesOf(config, { targets: [], environments: [] })
  tellCredentials(guard.redact, { config, places, store, runtime, pipeline: await pipelineOf(runtime.env) })
  const names = config.targets.flatMap(({ secrets, rename, prefix = '' }) => [
    ...secrets,
    ...Object.entries(rename).flat(),
    prefix,
  ])
  guard.redact([], names)
}
