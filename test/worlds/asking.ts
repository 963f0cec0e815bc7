import type { Simulator } from '../../src/simulators/server.js'

/** What a vendor answered. */
export interface Said {
  readonly status: number
  readonly ok: boolean
  readonly text: string
}

/** Asks a simulator directly, as any other tool would. */
export function asking(simulator: Simulator): (method: string, path: string, body?: unknown) => Promise<Said> {
  return async (method, path, body) => {
    const response = await fetch(`${simulator.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${simulator.token}`,
        'user-agent': 'another-tool',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, ok: response.ok, text: await response.text() }
  }
}
