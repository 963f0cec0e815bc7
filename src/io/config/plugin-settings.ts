import type { Schema } from '../../core/target.js'
import type { Block } from './blocks.js'
import type { Path } from './check-context.js'
import type { ConfigReport } from './complaints.js'

/**
 * Passes a block without its common keys through a plug-in's schema.
 * @param about.at where the block stands
 * @param about.common keys that are not the plug-in's
 * @returns the settings, or undefined where there was something to complain about
 */
export async function checkSettings(
  schema: Schema<unknown>,
  block: Block,
  about: { readonly at: Path; readonly common: readonly string[]; readonly report: ConfigReport },
): Promise<unknown> {
  const { at, common, report } = about
  const own = Object.fromEntries(Object.entries(block).filter(([key]) => !common.includes(key)))
  const parsed = schema.safeParse(own)
  if (!parsed.success) {
    await report.addIssues(schema, parsed.error.issues, at, common)
    return undefined
  }
  // a schema that is not strict drops what it does not know, and a setting without effect is worse than an error
  const kept = typeof parsed.data === 'object' && parsed.data !== null ? Object.keys(parsed.data) : []
  const known = new Set(kept)
  const dropped = Object.keys(own).filter((key) => !known.has(key))
  for (const key of dropped) report.addUnknown([...at, key], [...kept, ...common])
  return dropped.length === 0 ? parsed.data : undefined
}
