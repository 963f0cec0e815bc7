import type { SourceValue } from '../../core/value.js'
import { envValues } from './env-values.js'
import { parseJson } from './json.js'
import { addValue, nameOf } from './names.js'
import { decoded } from './source-file.js'
import { lineOf, requireObject } from './tree-values.js'
import { secretOf } from './values.js'

/** How a text holds names and values. */
export type DocumentFormat = 'dotenv' | 'json'

/**
 * The values of a text that was no file by itself: what was decrypted, or what a program wrote. Of JSON each member is a
 * value, and what is no text is written as JSON writes it.
 * @param shown where it is from, as people write it; a line follows it in messages
 * @throws SealpostError('source…') as the parsers do
 */
export async function documentValues(
  bytes: Uint8Array,
  format: DocumentFormat,
  shown: string,
): Promise<Map<string, SourceValue>> {
  if (format === 'dotenv') return envValues({ shown, absolute: shown }, { read: async () => bytes }, 'warn')
  const values = new Map<string, SourceValue>()
  const tree = requireObject(parseJson(decoded(bytes, shown), lineOf(shown)), shown)
  for (const [name, one] of tree.members) {
    const at = lineOf(shown)(one.line)
    addValue(values, nameOf([name], {}, at), { secret: secretOf(one, [name], at), at })
  }
  return values
}
