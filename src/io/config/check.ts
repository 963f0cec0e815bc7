import type * as z from 'zod/mini'
import type { Config } from '../../core/config.js'
import { suggestion } from '../../core/suggest.js'
import { baseSchema } from './base-schema.js'
import { type Block, blockOf, checkGlobs } from './blocks.js'
import type { CheckContext, CheckedTarget } from './check-context.js'
import type { ConfigReport } from './complaints.js'
import { checkPlaces } from './places.js'
import { checkSettings } from './plugin-settings.js'
import { isPackage } from './plugins.js'
import type { policySchema } from './policy-schema.js'
import { checkSources } from './sources.js'
import { checkBlock } from './target-block.js'
import { usualPolicy } from './usual-policy.js'

/** A config, as far as it is what it should be; what is not was complained about. */
export interface CheckedConfig {
  readonly base: z.output<typeof baseSchema> | undefined
  readonly policy: z.output<typeof policySchema> | undefined
  readonly sources: Config['sources']
  /** Config target → its block. */
  readonly targets: ReadonlyMap<string, CheckedTarget>
}

const noSource = { path: ['source'], message: 'Invalid input', code: 'invalid_type' }

/** Checks everything about a config that can be known without asking anybody. Complaints go to the context's report. */
export async function checkConfig(data: unknown, context: CheckContext): Promise<CheckedConfig> {
  const { report, environments } = context
  const raw = blockOf(data)
  const base = baseSchema.safeParse(data)
  if (!base.success) await report.addIssues(baseSchema, base.error.issues, [])
  const policy = raw.policy === undefined ? usualPolicy : await checkPolicy(raw.policy, report)
  checkGlobs(raw, report)
  checkTwice(environments, report)
  if (raw.source === undefined && raw.sources === undefined) await report.addIssues(baseSchema, [noSource], [])
  const sources = await checkSources(raw, context)
  await checkLedger(blockOf(raw.ledger), context)
  const targets = new Map<string, CheckedTarget>()
  for (const [name, given] of Object.entries(blockOf(raw.targets))) {
    const block = blockOf(given)
    if (isLeftOut(block.use, context)) continue
    const target = await checkBlock(name, block, context)
    if (target !== undefined) targets.set(name, target)
  }
  checkPlaces(targets, raw, report)
  return { base: base.data, policy, sources, targets }
}

async function checkPolicy(given: unknown, report: ConfigReport): Promise<CheckedConfig['policy']> {
  // many configs have none, and a start makes no more schemas than it needs
  const { policySchema } = await import('./policy-schema.js')
  const policy = policySchema.safeParse(given)
  if (!policy.success) await report.addIssues(policySchema, policy.error.issues, ['policy'])
  return policy.data
}

/** Whether a target is a package where none may be loaded. */
export function isLeftOut(use: unknown, { folder, targets }: Pick<CheckContext, 'folder' | 'targets'>): boolean {
  return folder === undefined && typeof use === 'string' && isPackage(use, targets)
}

function checkTwice(environments: readonly string[], report: ConfigReport): void {
  const declared = new Set<string>()
  for (const [index, name] of environments.entries()) {
    if (declared.has(name)) report.add(['environments', index], 'this environment is declared twice')
    declared.add(name)
  }
}

async function checkLedger(block: Block, { report, stores }: CheckContext): Promise<void> {
  const { use } = block
  if (typeof use !== 'string') return
  const load = Object.hasOwn(stores, use) ? stores[use] : undefined
  if (load === undefined) {
    report.add(['ledger', 'use'], `unknown ledger store${suggestion(use, Object.keys(stores))}`)
    return
  }
  const { store } = await load()
  await checkSettings(store.config.settings, block, { at: ['ledger'], common: ['use'], report })
}
