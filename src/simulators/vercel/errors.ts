import type { Answer } from '../server.js'

/** The vendor's form of an error. */
export function fail(status: number, code: string, message: string, more: Record<string, unknown> = {}): Answer {
  return { status, body: { error: { code, message, ...more } } }
}
