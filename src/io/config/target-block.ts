import { redeployOf } from '../../core/define.js'
import type { Target } from '../../core/target.js'
import { trimmed } from '../credentials/credential.js'
import { targetKeys } from './base-schema.js'
import type { Block } from './blocks.js'
import type { CheckContext, CheckedTarget } from './check-context.js'
import { placesOf } from './places.js'
import { checkSettings } from './plugin-settings.js'
import { findPlugin } from './plugins.js'

/** Checks the part of a target's block that its kind has a say in: its settings and its places. */
export async function checkBlock(
  name: string,
  block: Block,
  context: CheckContext,
): Promise<CheckedTarget | undefined> {
  const at = ['targets', name]
  if (typeof block.use !== 'string') return undefined
  const plugin = await findPlugin('target', block.use, context.targets, context.folder)
  if ('wrong' in plugin) {
    context.report.add([...at, 'use'], plugin.wrong)
    return undefined
  }
  const target = plugin.found
  const { login } = target.capabilities.access
  if (block.token !== undefined && login !== undefined) {
    context.report.add([...at, 'token'], `${block.use} does not use a token; it logs in with ${login.means}`)
  }
  const settings = await checkSettings(target.config.settings, filled(block, target, context), {
    at,
    common: Object.keys(targetKeys),
    report: context.report,
  })
  if (block.redeploy === 'changed' && redeployOf(target) === 'none') {
    context.report.add(
      [...at, 'redeploy'],
      `${target.capabilities.title} does not support new deployments; remove \`redeploy\``,
    )
  }
  return { target, settings, places: placesOf(target, block.environments, [...at, 'environments'], context) }
}

/** A block with what the environment gives in place of settings that it lacks. */
function filled(block: Block, target: Target, { env, lenient }: Pick<CheckContext, 'env' | 'lenient'>): Block {
  const elsewhere = Object.entries(target.capabilities.access.settings ?? {})
  const given = elsewhere.flatMap(([setting, { variable, fallbacks = [], example }]) => {
    const set = [variable, ...fallbacks].map((name) => trimmed(env, name)).find((text) => text !== undefined)
    const value = set ?? (lenient ? example : undefined)
    return value === undefined ? [] : [[setting, value]]
  })
  return { ...Object.fromEntries(given), ...block }
}
