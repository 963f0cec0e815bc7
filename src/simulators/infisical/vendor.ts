import { randomBytes, randomUUID } from 'node:crypto'
import type { Answer, Ask } from '../server.js'
import { listed } from './list.js'

/** One secret of a folder. */
export interface InfisicalSecret {
  readonly id: string
  readonly key: string
  readonly value: string
  readonly type: 'shared' | 'personal'
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly skipMultilineEncoding: boolean
  /** `yes`, or `name` where the identity may know of it and not read it. */
  readonly readable: 'yes' | 'name'
}

/** What of a secret may be chosen. */
export type InfisicalSecretOptions = Partial<Pick<InfisicalSecret, 'type' | 'skipMultilineEncoding' | 'readable'>>

/** A folder of an environment. */
export interface InfisicalFolder {
  readonly secrets: InfisicalSecret[]
  /** In the order in which the project has them. */
  readonly imports: { readonly environment: string; readonly path: string }[]
}

/** How a simulated project begins, and how it behaves. */
export interface InfisicalOptions {
  /** A token made by hand. */
  readonly token?: string
  readonly project?: string
  /** Slugs; default `dev`, `staging` and `prod`. */
  readonly environments?: readonly string[]
  readonly universal?: { readonly clientId: string; readonly clientSecret: string }
  /** A machine identity, and the pipeline's token that it takes. */
  readonly oidc?: { readonly identity: string; readonly jwt: string }
  /** What an old service token gives, whatever is asked for. */
  readonly scope?: { readonly environment: string; readonly path: string }
  /** Whether values of the asked folder that may not be read are shown as hidden; else the list is refused. Default yes. */
  readonly masks?: boolean
  /** Requests in a minute; none are refused where absent. */
  readonly budget?: number
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
}

type Asked = Omit<Ask, 'params'>

/**
 * The parts of Infisical's API that reading secrets needs, as backend/src of Infisical/infisical has them (secret-router.ts
 * of v4, secret-v2-bridge-service.ts, secret-folder-service.ts, secret-import-fns.ts, read 2026-11).
 */
export function openInfisical(options: InfisicalOptions = {}) {
  const { now = Date.now } = options
  const token = options.token ?? 'infisical-simulator-token'
  const project = options.project ?? '6f1b1f1e-0000-4000-8000-000000000001'
  const environments = new Set(options.environments ?? ['dev', 'staging', 'prod'])
  const folders = new Map([...environments].map((one) => [`${one}:/`, emptyFolder()]))
  const issued: string[] = []
  const revoked = new Set<string>()
  const state = { used: 0 }

  function refused({ headers, path }: Asked): Answer | undefined {
    state.used += 1
    if (options.budget !== undefined && state.used > options.budget) {
      state.used = 0
      const message = 'Rate limit exceeded. Please try again in 3 seconds'
      return { ...failure(429, message), headers: { 'retry-after': '3' } }
    }
    if (path.startsWith('/api/v1/auth/')) return undefined
    const given = headers.authorization?.replace(/^Bearer /, '') ?? ''
    if (given === token || (issued.includes(given) && !revoked.has(given))) return undefined
    return failure(401, 'You are not allowed to access this resource')
  }

  function logIn(isKnown: boolean): Answer {
    if (!isKnown) return failure(401, 'Invalid credentials')
    issued.push(`eyJ.${randomBytes(24).toString('hex')}.sig`)
    const pass = { accessToken: issued.at(-1), expiresIn: 7200, accessTokenMaxTTL: 7200, tokenType: 'Bearer' }
    return { status: 200, body: pass }
  }

  function posted({ path, body }: Asked): Answer {
    const given = JSON.parse(body) as Readonly<Record<string, string>>
    const { universal, oidc } = options
    if (path === '/api/v1/auth/universal-auth/login') {
      return logIn(given.clientId === universal?.clientId && given.clientSecret === universal?.clientSecret)
    }
    if (path === '/api/v1/auth/oidc-auth/login')
      return logIn(given.identityId === oidc?.identity && given.jwt === oidc?.jwt)
    if (path !== '/api/v1/auth/token/revoke') return noRoute('POST', path)
    revoked.add(given.accessToken ?? '')
    return { status: 200, body: { message: 'Successfully revoked access token' } }
  }

  /** The folders in one; of an environment that is there one that is not reads as empty. */
  function folderList(query: URLSearchParams): Answer {
    const environment = query.get('environment') ?? ''
    if (!environments.has(environment)) return failure(404, `Environment with slug '${environment}' not found`)
    const base = `${environment}:${normal(query.get('path') ?? '/')}`.replace(/\/$/, '')
    const names = [...folders.keys()]
      .filter((key) => key.startsWith(`${base}/`) && key.length > base.length + 1)
      .map((key) => key.slice(base.length + 1))
      .filter((rest) => !rest.includes('/'))
    return { status: 200, body: { folders: names.map((name) => ({ id: randomUUID(), name })) } }
  }

  function secretList(query: URLSearchParams, named: string): Answer {
    if ((query.get(named) ?? '') !== project) return failure(404, 'Project not found')
    const [environment, path] = [query.get('environment') ?? '', normal(query.get('secretPath') ?? '/')]
    const { scope = { environment, path }, masks = true } = options
    return listed({ folders, project, masks }, { query, ...scope })
  }

  return {
    token,
    project,
    folders,
    issued,
    revoked,
    /** A folder, made where it is not there. */
    folder(environment: string, path = '/'): InfisicalFolder {
      if (!environments.has(environment)) throw new Error(`no such environment: ${environment}`)
      const parts = normal(path).split('/').filter(Boolean)
      for (let depth = 1; depth <= parts.length; depth += 1) {
        const key = `${environment}:/${parts.slice(0, depth).join('/')}`
        if (!folders.has(key)) folders.set(key, emptyFolder())
      }
      return folders.get(`${environment}:${normal(path)}`) ?? emptyFolder()
    },
    /** Sets a secret; one that stays the same is left as it is. */
    set(folder: InfisicalFolder, key: string, value: string, more: InfisicalSecretOptions = {}): void {
      const { type = 'shared' } = more
      const index = folder.secrets.findIndex((one) => one.key === key && one.type === type)
      const before = folder.secrets[index]
      if (before?.value === value && Object.keys(more).length === 0) return
      const time = new Date(now()).toISOString()
      const { id = randomUUID(), version = 0, createdAt = time } = before ?? {}
      const rest = { skipMultilineEncoding: false, readable: 'yes', ...more } as const
      const next = { ...rest, id, key, value, type, version: version + 1, createdAt, updatedAt: time }
      folder.secrets.splice(index === -1 ? folder.secrets.length : index, 1, next)
    },
    answer(asked: Asked): Answer {
      const over = refused(asked)
      if (over !== undefined) return over
      const { method, path, query } = asked
      if (method === 'POST') return posted(asked)
      if (path === '/api/v4/secrets') return secretList(query, 'projectId')
      if (path === '/api/v3/secrets/raw') return secretList(query, 'workspaceId')
      if (path === '/api/v2/folders') return folderList(query)
      return noRoute(method, path)
    },
  }
}

/** A simulated project, with controls that the API does not have. */
export type Infisical = ReturnType<typeof openInfisical>

function emptyFolder(): InfisicalFolder {
  return { secrets: [], imports: [] }
}

function noRoute(method: string, path: string): Answer {
  return failure(404, `Route ${method}:${path} not found`)
}

function failure(statusCode: number, message: string): Answer {
  return { status: statusCode, body: { reqId: 'req-simulated', statusCode, message, error: 'Error' } }
}

function normal(path: string): string {
  return `/${path}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
}
