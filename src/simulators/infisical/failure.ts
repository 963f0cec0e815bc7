import type { Answer } from '../server.js'

/** An error as Infisical words it. */
export function failure(statusCode: number, message: string): Answer {
  return { status: statusCode, body: { reqId: 'req-simulated', statusCode, message, error: 'Error' } }
}

/** What is answered where there is no such route. */
export function noRoute(method: string, path: string): Answer {
  return failure(404, `Route ${method}:${path} not found`)
}
