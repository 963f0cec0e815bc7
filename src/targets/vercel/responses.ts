import { SealpostError } from '../../core/errors.js'
import { isObject } from '../shared/json.js'
import { type Failure, refusal, refusedBy } from './errors.js'
import { type Row, readRow, strings } from './variable-rows.js'

/** A page in any of the shapes that the list is described with: rows with or without paging, or a single row. */
export function pageOf(body: unknown): { rows: Row[]; hidden: number; next: string | undefined } {
  if (!isObject(body)) throw notAsDescribed('the list of variables')
  if (body.envs === undefined && typeof body.key === 'string')
    return { rows: [readRow(body)], hidden: 0, next: undefined }
  if (!Array.isArray(body.envs)) throw notAsDescribed('the list of variables')
  const next = isObject(body.pagination) ? body.pagination.next : undefined
  return {
    rows: body.envs.map(readRow),
    hidden: typeof body.hiddenProductionEnvCount === 'number' ? body.hiddenProductionEnvCount : 0,
    next: typeof next === 'number' || (typeof next === 'string' && next !== '') ? String(next) : undefined,
  }
}

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
export function notAsDescribed(what: string): SealpostError {
  return new SealpostError('bad-answer', `${what} does not match the API documentation`)
}
