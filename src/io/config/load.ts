import { createHash } from 'node:crypto'
import { dirname, relative } from 'node:path'

import { bounds } from '../../core/bounds.js'
import type { Config } from '../../core/config.js'
import { permissionsOf } from '../../core/config.js'
import { SealpostError, systemWord } from '../../core/errors.js'
import type { Files } from '../../core/runtime.js'
import type { SourceList } from '../../core/source.js'
import { suggestion } from '../../core/suggest.js'
import type { TargetList } from '../../core/target.js'
import { ledgers } from '../ledger/settings.js'
import { baseSchema } from './base-schema.js'
import { type Block, blockOf, checkGlobs, wordsOf } from './blocks.js'
import { type ConfigReport, configReport } from './complaints.js'
import { configAbove } from './find-above.js'
import type { Complaint } from './messages.js'
import { findPlugin, isPackage } from './plugins.js'
import { takesTimeout, timeoutOf } from './source-timeout.js'
import { type CheckedTarget, type Context, checkBlock, checkPlaces, checkSettings } from './target-block.js'
import { readYaml } from './yaml.js'

/**
 * Reads a config and checks everything that can be known without asking anybody.
 * @param call `path` absolute; `cwd` absolute, messages name the file as seen from there
 * @throws SealpostError('config-missing'), or SealpostError('config') with the complaints in its message, each on a line
 *   of its own that begins with `file:line:`; where there are very many, the last line counts the rest
 */
export async function loadConfig(call: {
  readonly path: string
  readonly files: Pick<Files, 'read'>
  readonly targets: TargetList
  readonly sources: SourceList
  readonly cwd?: string
  /** For settings that the environment may give. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Whether installed packages may be loaded; default true. Where not, targets that are packages are left out. */
  readonly packages?: boolean
}): Promise<Config> {
  const { path, targets, sources, packages = true } = call
  const folder = dirname(path)
  const seen = relative(call.cwd ?? folder, path)
  const file = seen.startsWith('..') ? path : seen || '.'
  const bytes = await bytesOf(path, file, call.files)
  if (bytes === undefined) {
    const above = await configAbove(path, call.cwd ?? folder, call.files)
    const hint = above === undefined ? undefined : `There is one further up: --config ${above}.`
    throw new SealpostError('config-missing', 'there is no such file', { where: file, hint })
  }

  const yaml = readYaml(bytes)
  refuse(yaml.complaints, file)
  const where: Config['where'] = (at) => `${file}:${yaml.lineOf(at)}`
  const report = configReport(yaml)
  const raw = blockOf(yaml.data)
  const environments = wordsOf(raw.environments)
  const declared = new Set(environments)
  const context: Context = {
    targets,
    sources,
    folder: packages ? folder : undefined,
    where,
    report,
    environments,
    declared,
    env: call.env ?? {},
  }

  const base = baseSchema.safeParse(yaml.data)
  if (!base.success) await report.addIssues(baseSchema, base.error.issues, [])
  checkGlobs(raw, report)
  checkTwice(environments, report)
  const source = await checkSource(blockOf(raw.source), context)
  await checkLedger(blockOf(raw.ledger), context)
  const checked = new Map<string, CheckedTarget>()
  const leftOut = (use: unknown) => !packages && typeof use === 'string' && isPackage(use, targets)
  for (const [name, block] of Object.entries(blockOf(raw.targets))) {
    if (leftOut(blockOf(block).use)) continue
    const target = await checkBlock(name, blockOf(block), context)
    if (target !== undefined) checked.set(name, target)
  }
  checkPlaces(checked, raw, report)
  refuse(report.all(), file, report.beyond())
  if (!base.success || source === undefined) throw new SealpostError('internal', 'a config fell through its checks')

  const { targets: blocks, ...common } = base.data
  return {
    ...common,
    policy: { ...common.policy, allow: permissionsOf(common.policy.allow) },
    ledger: common.ledger,
    source,
    targets: Object.entries(blocks).flatMap(([name, block]) => {
      if (leftOut(block.use)) return []
      const { use, secrets, rename, prefix, public: open, token } = block
      const one = checked.get(name)
      if (one === undefined) throw new SealpostError('internal', 'a config fell through its checks')
      return {
        name,
        use,
        target: one.target,
        settings: one.settings,
        ...(token === undefined ? {} : { token }),
        secrets,
        rename,
        ...(prefix === undefined ? {} : { prefix }),
        public: open,
        places: one.places.map(({ environment, place, at }) => ({ environment, place, at })),
        at: where(['targets', name]),
      }
    }),
    digest: createHash('sha256').update(bytes).digest('hex'),
    path,
    folder,
    file,
    where,
  }
}

function checkTwice(environments: readonly string[], report: ConfigReport): void {
  const declared = new Set<string>()
  for (const [index, name] of environments.entries()) {
    if (declared.has(name)) report.add(['environments', index], 'this environment is declared twice')
    declared.add(name)
  }
}

async function bytesOf(path: string, file: string, files: Pick<Files, 'read'>): Promise<Uint8Array | undefined> {
  return files.read(path).catch((thrown: unknown) => {
    if (thrown instanceof SealpostError) throw thrown
    const hint = 'Name a file that this user may read.'
    throw new SealpostError('config', `the config cannot be read${systemWord(thrown)}`, { where: file, hint })
  })
}

async function checkSource(block: Block, context: Context): Promise<Config['source'] | undefined> {
  if (typeof block.use !== 'string') return undefined
  const plugin = await findPlugin('source', block.use, context.sources, context.folder)
  if ('wrong' in plugin) {
    context.report.add(['source', 'use'], plugin.wrong)
    return undefined
  }
  const timed = takesTimeout(plugin.found)
  const complain = (what: string) => context.report.add(['source', 'timeout'], what)
  const timeoutMs = timed ? timeoutOf(block.timeout, complain) : undefined
  const common = timed ? ['use', 'timeout'] : ['use']
  const settings = await checkSettings(plugin.found, block, common, ['source'], context.report)
  return { use: block.use, settings, source: plugin.found, ...(timeoutMs === undefined ? {} : { timeoutMs }) }
}

async function checkLedger(block: Block, { report }: Context): Promise<void> {
  const { use } = block
  if (typeof use !== 'string') return
  const found = Object.entries(ledgers).find(([name]) => name === use)
  if (found === undefined) {
    report.add(['ledger', 'use'], `no such ledger${suggestion(use, Object.keys(ledgers))}`)
    return
  }
  await checkSettings({ config: { settings: found[1] } }, block, ['use'], ['ledger'], report)
}

/** @param beyond complaints that were counted only */
function refuse(complaints: readonly Complaint[], file: string, beyond = 0): void {
  if (complaints.length === 0) return
  const lines = [...new Set(complaints.map(({ line, message }) => `${file}:${line}: ${message}`))]
  const hidden = lines.length - bounds.complaints + beyond
  const shown = hidden > 0 ? [...lines.slice(0, bounds.complaints), `and ${hidden} more`] : lines
  throw new SealpostError('config', shown.join('\n'))
}
