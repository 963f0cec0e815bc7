import type { Answer } from '../server.js'

/** An error as Google's APIs answer it (AIP-193, read 2026-11). */
export function googleError(code: number, status: string, message: string, reason?: string): Answer {
  const details =
    reason === undefined ? {} : { details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason }] }
  return { status: code, body: { error: { code, message, status, ...details } } }
}

/** Without a token, with one that ended, or with somebody else's. */
export const unauthenticated = googleError(
  401,
  'UNAUTHENTICATED',
  'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
)
