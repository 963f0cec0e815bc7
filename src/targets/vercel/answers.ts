import { SealpostError } from '../../core/errors.js'
import { type Failure, refusal, refusedBy } from './refusals.js'
import { isObject, type Row, readRow, strings } from './rows.js'

/** Whether a 4xx is about what was asked, so that asking for less may help. */
export function isRefusal(status: number, what: string, body: unknown): boolean {
  return status < 500 && (hasFailures(body) || refusedBy(status, what, body).concerns !== 'all')
}

/** A batch that failed as a whole comes as a 4xx with the same `failed[]` as a batch that failed in part. */
export function hasFailures(body: unknown): boolean {
  return isObject(body) && Array.isArray(body.failed) && body.failed.length > 0
}

/** The entries of `failed[]`. */
export function failuresOf(raw: unknown): Failure[] {
  return (Array.isArray(raw) ? raw : []).flatMap((entry) => {
    const error = isObject(entry) && isObject(entry.error) ? entry.error : entry
    if (!isObject(error)) return []
    return [
      {
        key: strings([error.envVarKey, error.key])[0],
        targets: strings(error.target),
        branch: strings(error.gitBranch)[0],
        error: refusal(error),
      },
    ]
  })
}

/** An answer of another shape than the description has. */
export function unlike(what: string): SealpostError {
  return new SealpostError('bad-answer', `${what} is not as Vercel describes it`)
}
