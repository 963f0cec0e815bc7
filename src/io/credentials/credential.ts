import { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { TokenScheme } from '../../core/token-header.js'
import { isSendable } from '../http/header-text.js'

/**
 * A token or key from a variable, without the blanks and line ends that come along where it is pasted or read from a
 * file, and without a scheme of its vendor's before it. The one place where such a variable is read.
 * @returns undefined where the variable is not set, or holds nothing else than blanks
 * @throws SealpostError('token-missing') naming the variable, for quotes around it, and for what no header can carry: it
 * could not be sent, and the complaint of a library would quote it
 */
export function credential(env: Runtime['env'], name: string, scheme?: TokenScheme): string | undefined {
  const text = withoutScheme(trimmed(env, name), scheme)
  if (text === undefined) return text
  if (/^(['"]).*\1$/s.test(text)) {
    throw new SealpostError('token-missing', `${name} has quotes around it, which tokens do not have`, {
      hint: `Nothing was sent. Remove the quotes from ${name}: in an \`--env-file\` they become part of the value.`,
    })
  }
  if (isSendable(text)) return text
  throw new SealpostError('token-missing', `${name} contains characters that are not valid in a token`, {
    hint: `Nothing was sent. Copy the complete token again, without spaces, line breaks or non-ASCII characters, then put it into ${name}.`,
  })
}

/** A variable without blanks and line ends around its text; undefined where nothing is left. */
export function trimmed(env: Runtime['env'], name: string): string | undefined {
  return env[name]?.trim() || undefined
}

/**
 * A token without the scheme that its vendor's tools print before it, `FlyV1 fm2_…`.
 * @param scheme one that the vendor knows beside `Bearer`; nothing is taken off where there is none
 */
export function withoutScheme<T extends string | undefined>(text: T, scheme: TokenScheme | undefined): T | string {
  if (scheme === undefined || text === undefined) return text
  const [first = '', ...rest] = text.split(/\s+/)
  const isScheme = [scheme.name, 'Bearer'].some((one) => one.toLowerCase() === first.toLowerCase())
  return isScheme && rest.length > 0 ? withoutScheme(rest.join(' '), scheme) : text
}
