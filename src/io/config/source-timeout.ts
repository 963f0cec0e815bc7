import type { Source } from '../../core/source.js'

/** Most seconds that a source may be given: a job must not hang on it. */
const mostSeconds = 600

/** The key of a `source` block that every source knows that waits for servers or programs, as JSON schema. */
export const timeoutKey = {
  type: 'string',
  pattern: '^[1-9][0-9]{0,2}s$',
  description: 'How long reading may take in total, including retries, in seconds. Default: `40s`.',
} as const

/** Whether the block of a source may say how long reading may take: one that waits for nobody has no need. */
export function takesTimeout({ access }: Pick<Source, 'access'>): boolean {
  return access.endpoints !== undefined || access.starts === true
}

/**
 * How long reading may take, ms; undefined where the block does not say, or says something else than seconds.
 * @param complain told what is wrong, if anything is
 */
export function timeoutOf(given: unknown, complain: (what: string) => void): number | undefined {
  if (given === undefined) return undefined
  const seconds =
    typeof given === 'string' && new RegExp(timeoutKey.pattern).test(given) ? Number.parseInt(given, 10) : 0
  if (seconds > 0 && seconds <= mostSeconds) return seconds * 1000
  complain(`must be a number of seconds such as \`40s\`, at most ${mostSeconds}s`)
  return undefined
}
