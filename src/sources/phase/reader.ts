import { asSealpostError, type Code } from '../../core/errors.js'
import type { SourceClient, SourceIo } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { readSecrets, type Wanted } from './secrets.js'
import { serviceToken } from './token.js'

/** The host of Phase's own cloud, where the API is at the root. */
export const cloud = 'api.phase.dev'

/** Reads what is wanted for one environment; throws as {@link readSecrets} does. */
type Reader = (wanted: Wanted) => Promise<Map<string, SourceValue>>

/** What is answered where there is no API. */
const elsewhere: readonly Code[] = ['not-found', 'redirect', 'bad-answer']

/**
 * Reads from where the API is. A self-hosted Phase has it below /service/public, and at the root where a proxy brought that
 * about ("Public API", and backend/urls.py of phasehq/console, read 2026-11): where the first is not there, the second is
 * tried. An address that says which is asked only there.
 * @throws SealpostError('token-missing'), ('endpoint')
 */
export function openReader(io: SourceIo): Reader {
  const { bearer, kind } = serviceToken(io)
  const client = io.open({
    endpoint: 'api',
    token: async () => bearer,
    header: { name: 'authorization', before: `Bearer ${kind} ` },
  })
  let clients = clientsOf(client)
  return async (wanted) => {
    const [first, second] = clients
    try {
      return await readSecrets(first, wanted)
    } catch (thrown) {
      const error = asSealpostError(thrown)
      if (error.code !== 'not-found' || second === undefined) throw error
      const values = await readSecrets(second, wanted).catch((other: unknown) => {
        throw elsewhere.includes(asSealpostError(other).code) ? error : other
      })
      clients = [second]
      return values
    }
  }
}

function clientsOf(client: SourceClient): readonly [SourceClient, ...SourceClient[]] {
  const { hostname, pathname } = new URL(client.endpoint)
  const below = (path: string) => ({ ...client, endpoint: `${client.endpoint}${path}` })
  if (hostname === cloud || /\/public$/.test(pathname)) return [client]
  if (/\/service$/.test(pathname)) return [below('/public')]
  return [below('/service/public'), client]
}
