import { type Code, SealpostError, statusError } from '../../core/errors.js'
import { isObject } from '../shared/json.js'
import type { RowPlace } from './variable-rows.js'

/**
 * The error codes that may be named, with what each means. Source: known-error list of the Vercel CLI 64.0.2, read
 * 2026-11. A code that is not here is not shown, and no text of an error ever is: it may quote the value.
 */
const meanings: Readonly<Record<string, readonly [Code, string]>> = {
  BAD_REQUEST: ['invalid', 'it does not accept this variable'],
  ENV_ALREADY_EXISTS: ['conflict', 'another row already has this name in this place'],
  ENV_CONFLICT: ['conflict', 'another row already has this name in this place'],
  EXISTING_KEY_AND_TARGET: ['conflict', 'another row already has this name in this place'],
  FORBIDDEN: ['forbidden', 'the token has no write access there'],
  ID_NOT_FOUND: ['not-found', 'the row or the environment no longer exists'],
  INVALID_KEY: ['invalid', 'it does not accept this name'],
  INVALID_VALUE: ['invalid', 'it does not accept this value'],
  KEY_INVALID_CHARACTERS: ['invalid', 'the name contains characters that it does not accept'],
  KEY_INVALID_LENGTH: ['invalid', 'the name is too long'],
  KEY_RESERVED: ['invalid', 'the name is reserved'],
  RESERVED_ENV_VARIABLE: ['invalid', 'the name is reserved'],
  MAX_ENVS_EXCEEDED: ['invalid', 'the environment is full'],
  MISSING_ID: ['invalid', 'the request has no id'],
  MISSING_KEY: ['invalid', 'the request has no name'],
  MISSING_TARGET: ['invalid', 'the request has no environment'],
  MISSING_VALUE: ['invalid', 'the request has no value'],
  NOT_AUTHORIZED: ['forbidden', 'the token has no write access there'],
  NOT_DECRYPTABLE: ['forbidden', 'the value cannot be decrypted for this token'],
  SYSTEM_ENV_WITH_VALUE: ['invalid', 'a system variable does not accept a value'],
  TEAM_NOT_FOUND: ['not-found', 'the team does not exist, or the token has no access to it'],
  TOO_MANY_IDS: ['invalid', 'too many at once'],
  TOO_MANY_KEYS: ['invalid', 'too many at once'],
  UNKNOWN_ERROR: ['unavailable', 'an internal error at Vercel'],
  VALUE_INVALID_LENGTH: ['invalid', 'the value is too long'],
  VALUE_INVALID_TYPE: ['invalid', 'it does not accept this value'],
}

/** Codes of a step-up login, which only a person at a browser can pass (CLI 64.0.2, read 2026-11). */
const challenges = ['challenge_required', 'challenge_required_email_otp', 'user_auth_required']

const permission =
  "Use an access token that is scoped to this project (or its team), of a user who can edit the project's variables: role Developer for preview and development, Member, Owner or Project Administrator for production."
const whereabouts = "Check `project` and `team` in the config: a team's project is found only with `team` set."

/** Codes that say: a row with this name reaches this place already. */
const taken = ['ENV_ALREADY_EXISTS', 'ENV_CONFLICT', 'EXISTING_KEY_AND_TARGET']

/**
 * What a refusal is about: single rows of what was asked, one of the places that it reaches, or all of it. It says
 * whether asking for less can help, and for which part.
 */
export type Concern = 'rows' | 'place' | 'all'

/** Something that Vercel refused as a whole. */
export interface Refused {
  readonly error: SealpostError
  readonly concerns: Concern
}

/** One entry of `failed[]`, without its text. `target` and `branch` say whom it is about, where it says so. */
export interface Failure {
  readonly key: string | undefined
  readonly targets: readonly string[]
  readonly branch: string | undefined
  readonly error: SealpostError
}

/** The error that one entry in `failed[]` stands for; unknown codes stay unnamed. */
export function refusal({ code, message }: { readonly code?: unknown; readonly message?: unknown }): SealpostError {
  return branchTrouble(code, message) ?? named(code)
}

function named(code: unknown): SealpostError {
  const name = typeof code === 'string' ? code.toUpperCase() : ''
  const meaning = Object.hasOwn(meanings, name) ? meanings[name] : undefined
  if (meaning === undefined) return new SealpostError('invalid', 'Vercel refused it for an unknown reason')
  const hint = meaning[0] === 'forbidden' ? permission : undefined
  return new SealpostError(meaning[0], `Vercel refused it (${name}): ${meaning[1]}`, { hint })
}

/**
 * What is wrong with the branch of a place, where that is what is said. Told by the sentence, which the vendor's own client
 * goes by too (CLI 64.0.2, read 2026-11; word for word in public reports of 2025 and 2026). The code is known from another
 * call only (`git_branch_not_found`, PATCH …/branch), and which one comes here is assumed.
 */
function branchTrouble(code: unknown, message: unknown): SealpostError | undefined {
  const said = typeof message === 'string' ? message : ''
  if (/^cannot set production branch /i.test(said)) {
    return new SealpostError('place-missing', `Vercel refused it: ${isProduction}`, { hint: otherBranch })
  }
  const isGone = typeof code === 'string' && /branch_not_found$/i.test(code)
  if (!isGone && !/ not found in the connected git repository\.?$/i.test(said)) return undefined
  return new SealpostError('place-missing', 'Vercel refused it: the connected Git repository has no such branch', {
    hint: 'Push the branch, or remove its place from the config.',
  })
}

/** Why a place of the production branch takes no value. */
export const isProduction = 'the branch is the production branch, which has no preview deployments'
/** What to do about a place of the production branch. */
export const otherBranch = 'Map `production` instead, or use another branch.'

/**
 * An answer that is no success, as an error and with what it is about.
 * @param what the call in a few words
 * @param body the parsed answer; only its closed codes, its flags and a few fixed sentences are looked at
 */
export function refusedBy(status: number, what: string, body: unknown): Refused {
  const error = answerError(status, what, body)
  const said = isObject(body) && isObject(body.error) ? body.error : {}
  if (branchTrouble(said.code, said.message) !== undefined) return { error, concerns: 'place' }
  if (typeof said.code === 'string' && said.code.toUpperCase() === 'ID_NOT_FOUND') return { error, concerns: 'place' }
  // a permission may be lacking for production alone
  if (status === 403 && error.code === 'forbidden') return { error, concerns: 'place' }
  if (error.code === 'invalid' || isTaken(said.code)) return { error, concerns: 'rows' }
  return { error, concerns: 'all' }
}

function isTaken(code: unknown): boolean {
  return typeof code === 'string' && taken.includes(code.toUpperCase())
}

/**
 * An answer that is no success, as an error.
 * @param what the call in a few words
 * @param body the parsed answer; only its closed codes, its flags and a few fixed sentences are looked at
 */
export function answerError(status: number, what: string, body: unknown): SealpostError {
  const error = isObject(body) && isObject(body.error) ? body.error : {}
  const code = typeof error.code === 'string' ? error.code : ''
  if (challenges.includes(code)) {
    return new SealpostError('forbidden', `${what}: ${status}, Vercel requires a new login`, {
      hint: 'A login session cannot do this. Use an access token from Account Settings → Tokens.',
    })
  }
  // the type `SAMLError` of its CLI (packages/cli/src/util/login/types.ts, read 2026-11-29)
  if ((status === 401 || status === 403) && error.saml === true) {
    return new SealpostError('sso-required', `${what}: ${status}, the team requires single sign-on`, {
      hint: 'Sign in to the team with single sign-on, then create a token with this team as its scope.',
    })
  }
  // the vendor answers a dead token with 403 as well
  if ((status === 401 || status === 403) && (error.invalidToken === true || error.missingToken === true)) {
    return new SealpostError('unauthorized', `${what}: ${status}, the token was not accepted`)
  }
  // no code of its own: told by its sentence only ("an ongoing … env update is already happening", REST description)
  if ((status === 400 || status === 409) && typeof error.message === 'string' && /ongoing/i.test(error.message)) {
    return new SealpostError('conflict', `${what}: ${status}, another write to this project was in progress`)
  }
  const branch = status < 500 ? branchTrouble(code, error.message) : undefined
  if (branch !== undefined) return branch
  const known = status < 500 && status !== 401 && Object.hasOwn(meanings, code.toUpperCase())
  // a name that is there already was answered with 400 and with 403 (REST description; public reports of 2025 and 2026)
  if (known && ((status !== 403 && status !== 404) || isTaken(code))) {
    const { code: kind, message, hint } = named(code)
    return new SealpostError(kind, `${what}: ${status}. ${message}`, { hint })
  }
  if (status === 409) {
    return new SealpostError('conflict', `${what}: 409, the project cannot be changed right now`, {
      hint: 'The project is being transferred, or another write is in progress. Run again later.',
    })
  }
  if (status === 402) {
    return new SealpostError('forbidden', `${what}: 402, Vercel has blocked the account`, {
      hint: 'Settle the billing of the Vercel account.',
    })
  }
  const hint = status === 403 ? permission : status === 404 ? whereabouts : undefined
  return statusError(status, what, hint)
}

/** Prefixes that build tools copy into the browser; Vercel keeps such names readable (CLI 64.0.2, read 2026-11). */
export const browserPrefix =
  /^(NEXT_PUBLIC_|VUE_APP_|REACT_APP_|GATSBY_|GRIDSOME_|NUXT_PUBLIC_|STORYBOOK_|VITE_|PUBLIC_|EXPO_PUBLIC_|NG_APP_|REDWOOD_ENV_)/i

/**
 * What to try where Vercel did not accept a variable, told from our own request alone.
 * @param type the row type that was asked for
 */
export function likelyCause(name: string, place: RowPlace, type: string): string {
  if (type === 'sensitive' && browserPrefix.test(name))
    return `Names with this prefix are exposed to the browser, so Vercel keeps them readable. Add "${name}" to \`public\`.`
  if (type === 'sensitive' && place === 'development')
    return `Vercel does not support sensitive values in development: set \`types: { ${name}: encrypted }\`, or remove the name from \`types\`.`
  if (place.startsWith('preview@'))
    return 'Check that the branch exists in the connected repository, and check the name and value of the variable.'
  return 'Check the name and the value. A team policy may also require different values in production.'
}
