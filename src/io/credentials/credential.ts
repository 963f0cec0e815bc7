import { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import { isSendable } from '../http/header-text.js'

/**
 * A token or key from a variable, without the blanks and line ends that come along where it is pasted or read from a
 * file. The one place where such a variable is read.
 * @returns undefined where the variable is not set, or holds nothing else than blanks
 * @throws SealpostError('token-missing') naming the variable, for quotes around it, and for what no header can carry: it
 * could not be sent, and the complaint of a library would quote it
 */
export function credential(env: Runtime['env'], name: string): string | undefined {
  const text = trimmed(env, name)
  if (text === undefined) return text
  if (/^(['"]).*\1$/s.test(text)) {
    throw new SealpostError('token-missing', `${name} is in quotes, which no token has`, {
      hint: `Nothing was sent. Take the quotes off ${name}: in a file for \`--env-file\` they become a part of the value.`,
    })
  }
  if (isSendable(text)) return text
  throw new SealpostError('token-missing', `${name} holds characters that no token has`, {
    hint: `Nothing was sent. Copy it anew, whole and alone: no blank, line end or letter beyond ASCII may stand inside. Then put it into ${name}.`,
  })
}

/** A variable without blanks and line ends around its text; undefined where nothing is left. */
export function trimmed(env: Runtime['env'], name: string): string | undefined {
  return env[name]?.trim() || undefined
}
