import { bounds } from '../../core/bounds.js'
import type { ConfigReport } from './complaints.js'

/** A mapping of a config before its schema was asked. */
export type Block = Readonly<Record<string, unknown>>

/** The text items of a list; everything else is another check's business. */
export function wordsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : []
}

/** A mapping as it is, anything else as an empty one. */
export function blockOf(given: unknown): Block {
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Block) : {}
}

/** Complains about globs that say something else than their author thinks. */
export function checkGlobs(config: Block, report: ConfigReport): void {
  const policy = blockOf(config.policy)
  onlyExclusions(policy.allowEmpty, ['policy', 'allowEmpty'], report)
  fewGlobs(policy.allowEmpty, ['policy', 'allowEmpty'], report)
  fewGlobs(policy.protect, ['policy', 'protect'], report)
  wordsOf(policy.protect).forEach((glob, index) => {
    if (glob.startsWith('!'))
      report.add(['policy', 'protect', index], '`protect` does not accept exclusions; remove this entry')
  })
  for (const [name, block] of Object.entries(blockOf(config.targets))) {
    const at = ['targets', name]
    const { secrets, public: open, rename } = blockOf(block)
    onlyExclusions(secrets, [...at, 'secrets'], report)
    onlyExclusions(open, [...at, 'public'], report)
    fewGlobs(secrets, [...at, 'secrets'], report)
    fewGlobs(open, [...at, 'public'], report)
    for (const key of Object.keys(blockOf(rename))) {
      if (/[*?!]/.test(key)) report.add([...at, 'rename', key], 'accepts full names only, no globs')
    }
  }
}

function onlyExclusions(globs: unknown, at: readonly string[], report: ConfigReport): void {
  const words = wordsOf(globs)
  if (words.length > 0 && words.every((word) => word.startsWith('!'))) {
    report.add(at, 'contains only exclusions and so matches nothing; begin the list with `"*"`')
  }
}

function fewGlobs(globs: unknown, at: readonly string[], report: ConfigReport): void {
  const open = wordsOf(globs).filter((word) => /[*?]/.test(word)).length
  if (open > bounds.globs)
    report.add(at, `has more than ${bounds.globs} globs with \`*\` or \`?\`, the limit for one list`)
}
