import type { Answer } from '../server.js'

/** An error as Doppler words it. */
export function failure(status: number, message: string): Answer {
  return { status, body: { messages: [message], success: false } }
}
