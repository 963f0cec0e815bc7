import { basename, dirname, resolve } from 'node:path'
import type { Access } from '../../../core/access.js'
import { SealpostError, systemWord } from '../../../core/errors.js'
import type { Files } from '../../../core/runtime.js'
import { unlessStopped } from '../../../engine/stop.js'
import { loadConfig } from '../../../io/config/load.js'
import { schemaAddress } from '../../../io/system/schema-address.js'
import { tryWriting } from '../../../io/system/writable.js'
import { credentialWords } from '../../../render/capabilities.js'
import type { Deps } from '../../deps.js'
import { simplestExample } from './address.js'
import { askEnvironments, askOwner, askPath, askSource, askTargets, environmentsComplaint } from './ask.js'
import { type Ignored, keepOutOfGit } from './gitignore.js'
import { ledgerWords } from './ledger.js'
import { sourceSetup, sourceSteps } from './source.js'
import { type NewTarget, newTarget } from './target.js'
import { type FirstConfig, firstConfigYaml } from './yaml.js'

/** What `sealpost init` takes. None of it is a value. */
export interface InitOptions {
  readonly config: string
  readonly owner?: string
  readonly source?: string
  readonly sourcePath?: string
  readonly environment: readonly string[]
  readonly target: readonly string[]
}

/**
 * `sealpost init`: writes a first config. What the options leave open is asked at a terminal, and missed elsewhere.
 * @returns the exit code
 * @throws SealpostError('usage') where a config is there already, an option is missing, or what was said makes no config
 * that could be used
 */
export async function init(options: InitOptions, deps: Deps): Promise<number> {
  const { runtime, output } = deps
  const path = resolve(runtime.cwd, options.config)
  await checkFree(path, runtime)
  const config = await unlessStopped(gathered(options, deps, dirname(path)), runtime.stop)
  for (const { name, places } of config.targets) {
    if (places.every(({ place }) => place === undefined)) {
      const choices = places[0]?.choices.join(', ')
      throw new SealpostError('usage', `no environment has a namesake among the places of ${name}`, {
        hint: `Name at least one environment as a place there (${choices}), or run init at a terminal and choose.`,
      })
    }
  }
  const bytes = Buffer.from(firstConfigYaml(config))
  const files = withFile(runtime.files, path, bytes)
  const { targets, sources } = deps
  const loaded = await loadConfig({ path, files, targets, sources, cwd: runtime.cwd, env: runtime.env }).catch(unusable)
  const created = await runtime.files.createNew(path, bytes).catch(cannot(path))
  if (!created) throw exists(path)
  // a config holds no value: whoever may read the folder may read it
  await runtime.files.replace(path, bytes, 0o644)
  output.print(nextSteps(basename(path), config, await keepOutOfGit(loaded, config.source.path, runtime)))
  return 0
}

async function gathered(options: InitOptions, deps: Deps, folder: string): Promise<FirstConfig> {
  const { output, runtime, targets, sources, stores } = deps
  const missing = [
    ...(options.owner === undefined ? ['--owner'] : []),
    ...(options.source === undefined ? ['--source'] : []),
    ...(options.environment.length === 0 ? ['--environment'] : []),
    ...(options.target.length === 0 ? ['--target'] : []),
  ]
  if (missing.length > 0 && output.ask === undefined) {
    throw new SealpostError('usage', `init needs ${missing.join(', ')}, and there is no terminal to ask at`, {
      hint: await exampleCommand(deps),
    })
  }
  const wrong = environmentsComplaint(options.environment)
  if (wrong !== undefined) {
    throw new SealpostError('usage', `--environment: ${wrong}`, {
      hint: 'Nothing was written. Name each environment once, as --environment preview,production.',
    })
  }
  const ask = missing.length > 0 ? await output.ask?.() : undefined
  const owner = options.owner ?? (ask && (await askOwner(ask, folder))) ?? ''
  const use = options.source
  const asked = ask && use === undefined ? await askSource(ask, sources) : undefined
  const setup = await sourceSetup(use ?? asked?.use ?? '', sources)
  const path = options.sourcePath ?? asked?.path ?? (ask && use && (await askPath(ask, use, sources)))
  const environments = options.environment.length > 0 || !ask ? options.environment : await askEnvironments(ask)
  const chosen: NewTarget[] = ask && options.target.length === 0 ? await askTargets(ask, environments, targets) : []
  for (const text of options.target) {
    chosen.push(
      await newTarget(
        text,
        environments,
        targets,
        chosen.map(({ name }) => name),
      ),
    )
  }
  return {
    owner,
    source: { use: use ?? asked?.use ?? '', path: path ?? setup.where.usual, setup },
    environments,
    targets: chosen,
    ledger: await ledgerWords(stores),
    schema: await schemaAddress(runtime.files, folder),
  }
}

/** The whole command, with the source that is offered first and the target that is shortest to name. */
async function exampleCommand({ sources, targets }: Pick<Deps, 'sources' | 'targets'>): Promise<string> {
  const [source = 'SOURCE'] = Object.keys(sources)
  const target = (await simplestExample(targets)) ?? 'KIND:ADDRESS'
  return `sealpost init --owner acme --source ${source} --environment preview,production --target ${target}`
}

/** A complaint about a config that was never written: its lines would lead nobody anywhere. */
function unusable(thrown: unknown): never {
  if (!(thrown instanceof SealpostError) || thrown.code !== 'config') throw thrown
  const complaints = thrown.message.split('\n').map((line) => line.replace(/^.*?:\d+: /, ''))
  throw new SealpostError('usage', ['what was said makes no config:', ...complaints].join('\n'), {
    hint: 'Nothing was written. Correct the options and run again.',
  })
}

/** The same files, but with one more that is not written yet. */
function withFile(files: Files, path: string, bytes: Uint8Array): Files {
  return { ...files, read: async (asked) => (asked === path ? bytes : files.read(asked)) }
}

/** Before a person is asked for anything: a config can be written there, and none is there yet. */
async function checkFree(path: string, { files, random }: Deps['runtime']): Promise<void> {
  if ((await files.read(path).catch(cannot(path))) !== undefined) throw exists(path)
  await tryWriting(path, files, 'createNew', random).catch(cannot(path))
}

function cannot(path: string): (thrown: unknown) => never {
  return (thrown) => {
    if (thrown instanceof SealpostError) throw thrown
    throw new SealpostError('usage', `${basename(path)} cannot be written${systemWord(thrown)}`, {
      where: path,
      hint: 'Nothing was written. Name a file in a folder that can be written to, with --config.',
    })
  }
}

function exists(path: string): SealpostError {
  return new SealpostError('usage', `${basename(path)} is there already`, {
    where: path,
    hint: 'Nothing was written. Change that file, or name another one with --config.',
  })
}

function credentialStep(access: Access): string {
  return access.login === undefined
    ? `Put a token into ${access.token[0]}; make one at ${access.portal}`
    : `Have ${credentialWords(access)} at hand: ${access.portal}`
}

function nextSteps(file: string, { source, environments, targets }: FirstConfig, ignored: Ignored): string {
  const credentials = new Set(targets.map(({ access }) => credentialStep(access)))
  const open = targets.some(({ places }) => places.some(({ place }) => place === undefined))
  const steps = [
    ...(open ? [`Open ${file} and choose a place where it says "choose from".`] : []),
    ...ignored.steps,
    ...sourceSteps(source.setup, source.path, environments),
    'Run `sealpost keygen` and keep what it prints as the secret SEALPOST_KEY, never beside the ledger.',
    ...credentials,
    'Run `sealpost doctor` to see whether all is in place.',
    'Run `sealpost plan` to see what would be done.',
  ]
  return [
    `Wrote ${file}${ignored.wrote ? ' and .gitignore' : ''}. Next:`,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')
}
