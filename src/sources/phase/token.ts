import { SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'

/** A service token, taken apart. */
export interface ServiceToken {
  /** What is sent: the part of the token that the server knows, and no key. */
  readonly bearer: string
  /** Whose it is, in the words of the header. */
  readonly kind: 'ServiceAccount' | 'Service'
}

/** Where the token is. */
export const tokenVariable = 'PHASE_SERVICE_TOKEN'

/** `pss_service`, its version, the bearer, and three keys that decrypt ("golang-sdk", phase/misc/const.go, read 2026-11). */
const whole = /^pss_service:v([12]):([^:]+):/
/** The bearer alone, as the pages of the API have it behind `ServiceAccount` ("Public API", read 2026-11). */
const alone = /^[A-Za-z0-9_-]{16,}$/

/** What stands in a token and is in no way secret. */
const words = ['pss_service', 'pss_user', 'v1', 'v2']

/**
 * The token of a service account, all of whose parts are told as something that must not be shown. Version 1 is that of
 * the service tokens that Phase had before.
 * @throws SealpostError('token-missing') where there is none, or something else
 */
export function serviceToken(io: Pick<SourceIo, 'credential' | 'redact'>): ServiceToken {
  const text = io.credential(tokenVariable)
  io.redact(text, tokenVariable)
  for (const part of text.split(':')) if (!words.includes(part)) io.redact(part, tokenVariable)
  const [, version, bearer = alone.exec(text)?.[0]] = whole.exec(text) ?? []
  if (bearer !== undefined) return { bearer, kind: version === '1' ? 'Service' : 'ServiceAccount' }
  const personal = /^pss_user:/.test(text)
  throw new SealpostError(
    'token-missing',
    personal ? `${tokenVariable} is a personal token` : `${tokenVariable} is not a service account token`,
    {
      hint:
        'Nothing was read. Create a token for a service account in the Phase console (Access Control, Service Accounts), and ' +
        'set it in full, as `pss_service:v2:…`.',
    },
  )
}
