import { basename, dirname, resolve } from 'node:path'
import { SealpostError } from '../../../core/errors.js'
import type { Files } from '../../../core/runtime.js'
import { unlessStopped } from '../../../engine/stop.js'
import { loadConfig } from '../../../io/config/load.js'
import { schemaAddress } from '../../../io/system/schema-address.js'
import type { Deps } from '../../deps.js'
import { openProject } from '../../project/files.js'
import { closing } from './closing.js'
import { gathered } from './gather.js'
import { keepOutOfGit } from './gitignore.js'
import type { InitOptions } from './options.js'
import { proposed } from './propose.js'
import { checkUnused, writeUnused } from './unused-file.js'
import { type FirstConfig, firstConfigYaml } from './yaml.js'

/**
 * `sealpost init`: writes a first config. What the options leave open is asked at a terminal, and missed elsewhere; with
 * `--from` it is proposed from what the files of the project say.
 * @returns the exit code
 * @throws SealpostError('usage') where a config is there already, an option is missing, or what was said is no config
 * that could be used
 */
export async function init(options: InitOptions, deps: Deps): Promise<number> {
  const { runtime, output, targets, sources, stores } = deps
  const path = resolve(runtime.cwd, options.config)
  const folder = dirname(path)
  if (!options.dryRun) await checkUnused(path, runtime)
  const found = await unlessStopped(configOf(options, folder, deps), runtime.stop)
  const { config, plainFiles, isPresent } = found
  const text = firstConfigYaml({ ...config, schema: await schemaAddress(runtime.files, folder) })
  const bytes = Buffer.from(text)
  const lists = { targets, sources, ...(stores === undefined ? {} : { stores }) }
  const files = withFile(runtime.files, path, bytes)
  const loaded = await loadConfig({ path, files, ...lists, cwd: runtime.cwd, env: runtime.env }).catch(unusable)
  if (options.dryRun) {
    output.print(text)
    return 0
  }
  if (options.from.length > 0 && !(await isWanted(text, basename(path), deps))) {
    output.note('Nothing was written.')
    return 3
  }
  await writeUnused(path, bytes, runtime)
  const plain = plainFiles.map((one) => one.path)
  const ignored = await keepOutOfGit(loaded, { path: config.source.path, plain, also: config.ledger.ignores }, runtime)
  output.print(closing(config, { options, file: basename(path), ignored, plainFiles, isPresent, deps }))
  return 0
}

/** A first config, and what of its source there is already. */
interface Found {
  readonly config: Omit<FirstConfig, 'schema'>
  /** Plain files whose values the source could take in: pattern, and environments. */
  readonly plainFiles: readonly { readonly path: string; readonly environment: string }[]
  /** The files of the source are there. */
  readonly isPresent: boolean
}

async function configOf(options: InitOptions, folder: string, deps: Deps): Promise<Found> {
  if (options.from.length > 0) return proposed(options, folder, deps)
  const project = openProject(folder, deps.runtime).files
  const config = await gathered(options, { folder, project, deps })
  for (const { name, places } of config.targets) {
    if (places.some(({ place }) => place !== undefined)) continue
    const choices = places[0]?.choices.map(({ place }) => place).join(', ')
    throw new SealpostError('usage', `no environment has the name of a place of ${name}`, {
      hint: `Name at least one environment after a place there (${choices}), or run init at a terminal and choose.`,
    })
  }
  return { config, plainFiles: [], isPresent: false }
}

/** A proposal is shown to whoever can be asked; elsewhere it is what was asked for. */
async function isWanted(text: string, file: string, { output }: Deps): Promise<boolean> {
  const prompts = await output.ask?.()
  if (prompts === undefined) return true
  output.note(`\n${text}`)
  return prompts.confirm(`Write this to ${file}?`)
}

/** A complaint about a config that was never written: its lines would lead nobody anywhere. */
function unusable(thrown: unknown): never {
  if (!(thrown instanceof SealpostError) || thrown.code !== 'config') throw thrown
  const complaints = thrown.message.split('\n').map((line) => line.replace(/^.*?:\d+: /, ''))
  throw new SealpostError('usage', ['this would not be a valid config:', ...complaints].join('\n'), {
    hint: 'Nothing was written. Correct the options or answers, and run again.',
  })
}

/** The same files, but with one more that is not written yet. */
function withFile(files: Files, path: string, bytes: Uint8Array): Files {
  return { ...files, read: async (asked) => (asked === path ? bytes : files.read(asked)) }
}
