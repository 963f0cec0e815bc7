import { SealpostError } from '../../core/errors.js'

/** The fields of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether something is an object, and no array. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {}
}

/**
 * The error for a success that is not what the vendor's API describes.
 * @param what the call in a few words
 */
export function notAsDescribed(what: string): SealpostError {
  return new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
}
