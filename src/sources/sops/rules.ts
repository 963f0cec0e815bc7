import { SealpostError } from '../../core/errors.js'
import type { TreeObject } from '../shared/tree.js'
import { textAt } from './members.js'

/** Whether what stands below these keys is encrypted. */
export type IsEncrypted = (path: readonly string[]) => boolean

const ofKeys = ['unencrypted_suffix', 'encrypted_suffix', 'unencrypted_regex', 'encrypted_regex'] as const
const ofComments = ['unencrypted_comment_regex', 'encrypted_comment_regex'] as const
/** Longer patterns are none that anybody wrote by hand, characters. */
const longestPattern = 1000

/**
 * What a file says of which of its values are encrypted; at most one rule, and the usual one where there is none
 * (`shouldBeEncrypted` in sops.go and `ToInternal` in stores/stores.go, read at getsops/sops 15e36f9, 2026-11). A rule
 * holds for all below a key that it names.
 * @throws SealpostError('source') for more than one rule, for rules about comments, and for a pattern that is none here
 */
export function rulesOf(metadata: TreeObject, shown: string): IsEncrypted {
  const refused = (message: string, hint: string) =>
    new SealpostError('source', message, { where: shown, hint: `Nothing was written. ${hint}` })
  const set = [...ofKeys, ...ofComments].filter((name) => textAt(metadata, name) !== '')
  const [name = 'unencrypted_suffix'] = set
  if (set.length > 1) throw refused(`the file has both ${set.join(' and ')}`, 'SOPS accepts only one of them.')
  if (name === 'unencrypted_comment_regex' || name === 'encrypted_comment_regex')
    throw refused(`${name} is not supported`, 'Use `encrypted_regex` to select what is encrypted.')
  const rule = textAt(metadata, name) || '_unencrypted'
  const pattern = name.endsWith('_regex') ? patternOf(rule) : undefined
  if (name.endsWith('_regex') && pattern === undefined)
    throw refused(
      `${name} uses unsupported regular expression syntax`,
      'Use only letters, ^, $, |, ( ), [ ], *, + and ?.',
    )
  const hits = (key: string) => (pattern === undefined ? key.endsWith(rule) : pattern.test(key))
  const whenHit = name.startsWith('encrypted')
  return (path) => path.some(hits) === whenHit
}

/** A pattern of Go's as one of JavaScript's. Where the two differ, what is opened does not fit the MAC. */
function patternOf(written: string): RegExp | undefined {
  const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(written) ?? []
  if (written.length > longestPattern) return undefined
  for (const more of ['u', '']) {
    try {
      return new RegExp(rest, flags + more)
    } catch {
      // escapes that only one of the two modes takes
    }
  }
  return undefined
}
