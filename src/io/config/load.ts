import { createHash } from 'node:crypto'
import { dirname, relative } from 'node:path'
import { bounds } from '../../core/bounds.js'
import { type Config, permissionsOf } from '../../core/config.js'
import { SealpostError, systemWord } from '../../core/errors.js'
import type { Files } from '../../core/runtime.js'
import type { SourceList } from '../../core/source.js'
import type { TargetList } from '../../core/target.js'
import type { StoreList } from '../ledger/store-kind.js'
import { stores as builtIn } from '../ledger/stores/index.js'
import { blockOf, wordsOf } from './blocks.js'
import { type CheckedConfig, checkConfig, isLeftOut } from './check.js'
import type { CheckContext } from './check-context.js'
import { configReport } from './complaints.js'
import { configAbove } from './find-above.js'
import type { Complaint } from './messages.js'
import { layersOf, takenOf } from './sources.js'
import { readYaml } from './yaml.js'

/** Which config is loaded, and with what. */
export interface ConfigCall {
  readonly path: string
  readonly files: Pick<Files, 'read'>
  readonly targets: TargetList
  readonly sources: SourceList
  /** Kinds of ledger store; those that ship where it is left out. */
  readonly stores?: StoreList
  readonly cwd?: string
  /** For settings that the environment may give. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Whether such a setting may be missing, where nobody is going to be asked with it; default false. */
  readonly lenient?: boolean
  /** Whether installed packages may be loaded; default true. Where not, targets that are packages are left out. */
  readonly packages?: boolean
}

/** A config, or what is wrong with it. */
export type Examined =
  | { readonly config: Config }
  | {
      readonly config?: never
      /** As messages name it. */
      readonly file: string
      /** In the order of the lines. */
      readonly complaints: readonly Complaint[]
      /** How many more there are, which were counted only. */
      readonly beyond: number
    }

/**
 * Reads a config and checks everything that can be known without asking anybody.
 * @param call `path` absolute; `cwd` absolute, messages name the file as seen from there
 * @throws SealpostError('config-missing'), or SealpostError('config') with the complaints in its message, each on a line
 *   of its own that begins with `file:line:`; where there are very many, the last line counts the rest
 */
export async function loadConfig(call: ConfigCall): Promise<Config> {
  const examined = await examineConfig(call)
  if (examined.config !== undefined) return examined.config
  throw refused(examined)
}

/**
 * The same for a program that goes through the complaints one by one.
 * @throws SealpostError('config-missing'), and SealpostError('config') where the file cannot be read
 */
export async function examineConfig(call: ConfigCall): Promise<Examined> {
  const { path, targets, sources, env = {}, packages = true } = call
  const folder = dirname(path)
  const seen = relative(call.cwd ?? folder, path)
  const file = seen.startsWith('..') ? path : seen || '.'
  const bytes = await bytesOf(call, file)
  const yaml = readYaml(bytes)
  if (yaml.complaints.length > 0) return { file, complaints: yaml.complaints, beyond: 0 }
  const where: Config['where'] = (at) => `${file}:${yaml.lineOf(at)}`
  const report = configReport(yaml)
  const environments = wordsOf(blockOf(yaml.data).environments)
  const context: CheckContext = {
    targets,
    sources,
    folder: packages ? folder : undefined,
    where,
    report,
    environments,
    declared: new Set(environments),
    env,
    lenient: call.lenient ?? false,
    stores: call.stores ?? builtIn,
  }
  const checked = await checkConfig(yaml.data, context)
  const complaints = report.all()
  if (complaints.length > 0) return { file, complaints, beyond: report.beyond() }
  const digest = createHash('sha256').update(bytes).digest('hex')
  return { config: { ...configOf(checked, context), digest, path, folder, file, where } }
}

/** A config out of its parts, all of which were found to be right. */
function configOf(
  { base, policy, sources, targets }: CheckedConfig,
  context: CheckContext,
): Omit<Config, 'digest' | 'path' | 'folder' | 'file' | 'where'> {
  if (base === undefined || policy === undefined || sources.length === 0) throw fellThrough()
  const { targets: blocks, source: _one, sources: several, layers: _order, ...common } = base
  const layers = several === undefined ? sources.map(({ name }) => name) : layersOf(base)
  return {
    ...common,
    policy: { ...policy, allow: permissionsOf(policy.allow) },
    ledger: common.ledger,
    sources,
    targets: Object.entries(blocks).flatMap(([name, block]) => {
      if (isLeftOut(block.use, context)) return []
      const { use, from, secrets, rename, prefix, public: open, token, redeploy } = block
      const one = targets.get(name)
      if (one === undefined) throw fellThrough()
      return {
        name,
        use,
        target: one.target,
        settings: one.settings,
        ...(token === undefined ? {} : { token }),
        from: takenOf(from, layers),
        secrets,
        rename,
        ...(prefix === undefined ? {} : { prefix }),
        public: open,
        redeploy,
        places: one.places.map(({ environment, place, at }) => ({ environment, place, at })),
        at: context.where(['targets', name]),
      }
    }),
  }
}

function fellThrough(): SealpostError {
  return new SealpostError('internal', 'the config was rejected for an unknown reason')
}

async function bytesOf({ path, files, cwd }: ConfigCall, file: string): Promise<Uint8Array> {
  const bytes = await files.read(path).catch((thrown: unknown) => {
    if (thrown instanceof SealpostError) throw thrown
    const hint = 'Use a file that this user can read.'
    throw new SealpostError('config', `the config cannot be read${systemWord(thrown)}`, { where: file, hint })
  })
  if (bytes !== undefined) return bytes
  const above = await configAbove(path, cwd ?? dirname(path), files)
  const hint = above === undefined ? undefined : `A config exists in a parent folder: --config ${above}.`
  throw new SealpostError('config-missing', 'there is no such file', { where: file, hint })
}

function refused({ file, complaints, beyond }: Exclude<Examined, { readonly config: Config }>): SealpostError {
  const lines = [...new Set(complaints.map(({ line, message }) => `${file}:${line}: ${message}`))]
  const hidden = lines.length - bounds.complaints + beyond
  const shown = hidden > 0 ? [...lines.slice(0, bounds.complaints), `and ${hidden} more`] : lines
  return new SealpostError('config', shown.join('\n'))
}
