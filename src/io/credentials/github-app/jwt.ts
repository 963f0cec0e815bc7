import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import type { AppLogin } from '../../../core/access.js'
import { SealpostError } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import { trimmed } from '../credential.js'

/** A GitHub App that can speak for itself. A `KeyObject` prints nothing of the key. */
export interface GithubApp {
  /** App id or client id. */
  readonly id: string
  readonly key: KeyObject
}

/**
 * The App that the environment names, if it names one. The key is PEM, PKCS#1 as GitHub gives it or PKCS#8; line ends
 * may be written as `\n`, as variables often hold them, and lines may be indented, as in a YAML block.
 * @param variables by the target that it speaks for
 * @throws SealpostError('token-missing') where one of the two variables is missing or is not what it should be
 */
export function appFrom({ env }: Pick<Runtime, 'env'>, variables: AppLogin): GithubApp | undefined {
  const { id: idName, key: keyName } = variables
  const id = trimmed(env, idName)
  const pem = trimmed(env, keyName)
  if (!id && !pem) return undefined
  if (!id || !pem) {
    throw new SealpostError('token-missing', `${id ? keyName : idName} is not set`, {
      hint: `A GitHub App needs both ${idName} and ${keyName}.`,
    })
  }
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(id)) {
    throw new SealpostError('token-missing', `${idName} is not an App id`, {
      hint: "Use the App id or the client id from the App's settings.",
    })
  }
  return { id, key: parseAppKey(pem, keyName) }
}

function parseAppKey(pem: string, variable: string): KeyObject {
  const lines = pem.replaceAll('\\n', '\n').split(/[\r\n]+/)
  const text = lines.map((line) => line.trim()).join('\n')
  const key = /[^\n\x20-\x7e]/.test(text) ? undefined : readKey(text)
  if (key?.asymmetricKeyType === 'rsa') return key
  throw new SealpostError('token-missing', `${variable} is not an RSA private key in PEM format`, {
    hint: 'Use the complete file from GitHub, from BEGIN to END: App settings, Private keys, Generate a private key.',
  })
}

// the library's own error may quote the text
function readKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}

/**
 * What an App shows in place of a token: RS256, issued a minute ago against clocks that differ, good for eight minutes
 * from now where GitHub allows ten ("Generating a JSON Web Token (JWT) for a GitHub App", read 2026-11-23).
 * @param now GitHub's clock, ms since the epoch
 */
export function appJwt({ id, key }: GithubApp, now: number): string {
  const seconds = Math.floor(now / 1000)
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url')
  const body = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: seconds - 60, exp: seconds + 480, iss: id })}`
  return `${body}.${sign('RSA-SHA256', Buffer.from(body), key).toString('base64url')}`
}
