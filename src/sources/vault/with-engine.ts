import { SealpostError } from '../../core/errors.js'
import type { SourceCall, SourceIo } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import { requirePlaceholder } from '../shared/placeholder.js'
import { type Engine, headersFor } from './api.js'
import { openSession, type Session } from './login.js'
import type { Settings } from './settings.js'

/** What a config calls this source. */
export const id = 'vault'

/**
 * Work on the engine that a config names: logged in to with its first request, and out of whatever the work ends with.
 * @throws SealpostError('config') where environments share their paths by accident, and what the work and the server give
 */
export async function withEngine<T>(
  { environments, settings: given, folder, io }: SourceCall<Settings>,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const paths = [given.paths].flat()
  requirePlaceholder('paths', paths.join(' '), '{environment}', environments)
  const namespace = given.namespace ?? (io.variable('VAULT_NAMESPACE')?.trim() || undefined)
  const door = { io, login: given.login, namespace, folder, authorities: await authoritiesIn(io) }
  const session = openSession(door)
  const engine = { client: session.client, headers: headersFor(namespace), mount: given.mount, version: given.version }
  return andEnd(session, environments, () => work(engine))
}

/** What is told of a path says which environment it is about. */
export function placed<T>(environment: string, work: Promise<T>): Promise<T> {
  return work.catch((thrown: unknown) => {
    if (!(thrown instanceof SealpostError) || thrown.where === undefined) throw thrown
    const { code, message, where, hint } = thrown
    throw new SealpostError(code, message, { where: `${id}:${environment}, ${where}`, hint })
  })
}

/** Whatever the work ends with, the token of a login is given back. What the work threw goes before what that throws. */
async function andEnd<T>(session: Session, environments: readonly string[], work: () => Promise<T>): Promise<T> {
  let done: T
  try {
    done = await work()
  } catch (thrown) {
    await session.end().catch(() => undefined)
    throw thrown
  }
  await inEnvironment(id, environments.join(', '), () => session.end())
  return done
}

/** What VAULT_CACERT leads to, read from where the command runs, as Vault's own command does. */
async function authoritiesIn(io: SourceIo): Promise<string | undefined> {
  const file = io.variable('VAULT_CACERT')?.trim()
  if (!file) return undefined
  const bytes = await io.files.read(file)
  const text = Buffer.from(bytes ?? '').toString('utf8')
  if (/-----BEGIN CERTIFICATE-----/.test(text)) return text
  throw new SealpostError(
    'endpoint',
    `VAULT_CACERT is the path of ${bytes === undefined ? 'a file that does not exist' : 'a file without a certificate'}`,
    {
      hint: 'Nothing was sent. Set it to a file with PEM certificates; or unset it and use NODE_EXTRA_CA_CERTS.',
    },
  )
}
