import type { Answer } from '../server.js'

/** What is answered where all is well: the frame that every answer of the API has. */
export function ok(data: unknown, more: Readonly<Record<string, unknown>> = {}): Answer {
  return { status: 200, body: { ...frame, data, ...more } }
}

/** What is answered where something is not: 404 without a word is "nothing there". */
export function refused(status: number, ...errors: readonly string[]): Answer {
  return { status, body: { errors } }
}

/** 403 as the policy of a token brings it about. */
export const denied = refused(403, '1 error occurred:\n\t* permission denied\n\n')

/** 404 with a frame: what is deleted keeps its metadata, and a wrong path brings a warning. */
export function gone(data: unknown, warnings: readonly string[] | null = null): Answer {
  return { status: 404, body: { ...frame, data, warnings } }
}

const frame = {
  request_id: '00000000-0000-4000-8000-000000000000',
  lease_id: '',
  renewable: false,
  lease_duration: 0,
  wrap_info: null,
  warnings: null,
  auth: null,
}
