import { isAbsolute, resolve } from 'node:path'
import { SealpostError } from '../../../../core/errors.js'

/** Where a remote leads. */
export interface RemoteAddress {
  /** Without a password; whole, for git. */
  readonly address: string
  /** The header that logs in, where the address held a password or a token is given. Never to be shown. */
  readonly login: string | undefined
  /** It is a folder that this machine reaches. */
  readonly isPath: boolean
}

/** Hosts of this machine, which may be asked over plain http. */
const loopback = ['127.0.0.1', '[::1]', 'localhost']

/**
 * Takes an address of a remote apart: git shows addresses to everybody on the machine, so that a password in one goes
 * another way.
 * @param given as git says it, short forms written out
 * @param call.folder where relative paths begin
 * @param call.token sent in place of whatever the address holds
 * @throws SealpostError 'config' for what is no address of a kind that is used, 'endpoint' for plain http elsewhere
 */
export function remoteAddress(
  given: string,
  call: { readonly folder: string; readonly where: string; readonly token: string | undefined; readonly user: string },
): RemoteAddress {
  const { folder, where, token, user } = call
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(given)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') {
    if (!URL.canParse(given)) throw unfit(where)
    const url = new URL(given)
    if (scheme === 'http' && !loopback.includes(url.hostname)) {
      throw new SealpostError('endpoint', 'the remote of the ledger is neither https, nor ssh, nor a local path', {
        where,
        hint: 'Nothing was sent. Change its address with `git remote set-url`.',
      })
    }
    // an empty password says that the name before it is what logs in
    const logsIn = /^[^/]*\/\/[^/?#]*:[^/?#]*@/.test(given)
    const inside = logsIn ? [url.username, url.password].map((part) => unescaped(part, where)) : undefined
    const [name = '', secret] = token === undefined ? (inside ?? []) : [user, token]
    if (secret === undefined) return { address: given, login: undefined, isPath: false }
    url.username = ''
    url.password = ''
    const login = `Authorization: Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`
    return { address: url.href, login, isPath: false }
  }
  if (given === '' || given.startsWith('-') || /^[\w+.-]*::|\p{Cc}/u.test(given)) throw unfit(where)
  if (scheme !== undefined) {
    if (scheme !== 'ssh' && scheme !== 'file') throw unfit(where)
    return { address: given, login: undefined, isPath: scheme === 'file' }
  }
  // git takes what has a colon before its first slash for a host, but for a drive of Windows
  const isHost = /^[^/\\]{2,}:/.test(given)
  const address = isHost || isAbsolute(given) ? given : resolve(folder, given)
  return { address, login: undefined, isPath: !isHost }
}

function unescaped(part: string, where: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw unfit(where)
  }
}

function unfit(where: string): SealpostError {
  return new SealpostError('config', "the address of the ledger's remote has an unsupported scheme", {
    where,
    hint: 'Nothing was sent. Use https, ssh or a path; change it with `git remote set-url`.',
  })
}
