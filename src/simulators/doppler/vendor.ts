import { randomBytes } from 'node:crypto'
import type { Answer, Ask } from '../server.js'
import { openLog } from './log.js'

/** One secret of a config. */
export interface DopplerSecret {
  readonly raw: string
  readonly visibility: 'masked' | 'unmasked' | 'restricted'
}

/** How a simulated workplace begins, and how it behaves. */
export interface DopplerOptions {
  /** A token made by hand. */
  readonly token?: string
  /** Whose that is; a person is shown no value that is restricted. Default a service account. */
  readonly kind?: 'service' | 'person'
  /** The one config that the token reads, as with a service token; all where absent. */
  readonly only?: string
  readonly project?: string
  /** Default `dev`, `stg` and `prd`. */
  readonly configs?: readonly string[]
  /** An identity of a service account, and the pipeline's token that it takes. */
  readonly identity?: { readonly id: string; readonly jwt: string }
  /** Requests in a minute; none are refused where absent. */
  readonly budget?: number
  /** Whether lists of the log carry diffs. Documents differ; default yes. */
  readonly diffs?: boolean
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
}

type Asked = Omit<Ask, 'params'>

/**
 * The parts of Doppler's API that reading secrets needs, as doppler-openapi.json of @dopplerhq/mcp-server 1.0.5 and the
 * pages "Secret Visibility" and "Service Account Identities" have them (read 2026-11).
 */
export function openDoppler(options: DopplerOptions = {}) {
  const { kind = 'service', project = 'shop', now = Date.now } = options
  const token = options.token ?? 'dp.sa.simulated'
  const held = new Map((options.configs ?? ['dev', 'stg', 'prd']).map((one) => [one, empty()]))
  const issued: string[] = []
  const revoked = new Set<string>()
  const log = openLog(options.diffs ?? true, now)
  const state = { leases: 0, used: 0 }

  /** Refuses before anything is looked at. */
  function refused({ path, headers }: Asked): Answer | undefined {
    state.used += 1
    if (options.budget !== undefined && state.used > options.budget) {
      state.used = 0
      return { ...failure(429, 'Rate limit exceeded'), headers: { 'retry-after': '3' } }
    }
    if (path.startsWith('/v3/auth/')) return undefined
    const given = headers.authorization?.replace(/^Bearer /, '')
    const known = given === token || (issued.includes(given ?? '') && !revoked.has(given ?? ''))
    return known ? undefined : failure(401, 'Invalid Auth token')
  }

  function logIn({ body }: Asked): Answer {
    const { identity, token: jwt } = JSON.parse(body) as { identity?: string; token?: string }
    if (identity !== options.identity?.id || jwt !== options.identity?.jwt)
      return failure(401, 'Unable to authenticate')
    issued.push(`dp.said.${randomBytes(24).toString('hex')}`)
    return { status: 200, body: { token: issued.at(-1), expires_at: new Date(now() + 3_600_000).toISOString() } }
  }

  /** The config that a request names, or the refusal. */
  function configOf({ query, headers }: Asked): [string, Map<string, DopplerSecret>] | Answer {
    const [named, config] = [query.get('project'), query.get('config') ?? '']
    if (named !== project) return failure(404, `Could not find requested project '${named}'`)
    const secrets = held.get(config)
    if (secrets === undefined) return failure(404, `Could not find requested config '${config}'`)
    const bound = headers.authorization === `Bearer ${token}` ? options.only : undefined
    if (bound !== undefined && bound !== config)
      return failure(403, `This token does not have access to requested config '${config}'`)
    return [config, secrets]
  }

  function list(asked: Asked): Answer {
    const found = configOf(asked)
    if (!Array.isArray(found)) return found
    const [config, secrets] = found
    if (asked.query.get('include_dynamic_secrets') === 'true') state.leases += 1
    const own = Object.fromEntries(['PROJECT', 'ENVIRONMENT', 'CONFIG'].map((one) => [`DOPPLER_${one}`, config]))
    const more = asked.query.get('include_managed_secrets') === 'false' ? {} : own
    const rows = [...secrets].map(([name, one]) => [name, bodyOf(one, secrets, kind)])
    const extra = Object.entries(more).map(([name, raw]) => [
      name,
      bodyOf({ raw, visibility: 'unmasked' }, secrets, kind),
    ])
    return { status: 200, body: { secrets: Object.fromEntries([...rows, ...extra]) } }
  }

  return {
    token,
    project,
    held,
    issued,
    revoked,
    state,
    /** Sets a secret; one that stays the same is left as it is. */
    set(config: string, name: string, raw: string, visibility: DopplerSecret['visibility'] = 'masked'): void {
      const secrets = held.get(config)
      if (secrets === undefined) throw new Error(`no such config: ${config}`)
      const before = secrets.get(name)
      if (before?.raw === raw && before.visibility === visibility) return
      secrets.set(name, { raw, visibility })
      log.note(config, name, { added: raw, removed: before?.raw })
    },
    /** Takes away all secrets of a config but those of these names. */
    keep(config: string, names: readonly string[]): void {
      const secrets = held.get(config)
      for (const name of [...(secrets?.keys() ?? [])]) if (!names.includes(name)) secrets?.delete(name)
    },
    answer(asked: Asked): Answer {
      const over = refused(asked)
      if (over !== undefined) return over
      const { method, path, query, body } = asked
      if (method === 'POST' && path === '/v3/auth/oidc') return logIn(asked)
      if (method === 'POST' && path === '/v3/auth/revoke') {
        revoked.add((JSON.parse(body) as { token?: string }).token ?? '')
        return { status: 200 }
      }
      if (method !== 'GET') return failure(404, 'Could not find requested route')
      if (path === '/v3/configs/config/secrets') return list(asked)
      const found = configOf(asked)
      if (!Array.isArray(found)) return found
      if (path === '/v3/configs/config/logs') return log.list(found[0], project, query)
      if (path === '/v3/configs/config/logs/log') return log.one(found[0], project, query.get('log'))
      return failure(404, 'Could not find requested route')
    },
  }
}

/** A simulated workplace, with controls that the API does not have. */
export type Doppler = ReturnType<typeof openDoppler>

function bodyOf(one: DopplerSecret, secrets: ReadonlyMap<string, DopplerSecret>, kind: 'service' | 'person') {
  const shown = kind === 'service' || one.visibility !== 'restricted'
  return {
    raw: shown ? one.raw : null,
    computed: shown ? computed(one.raw, secrets, 0) : null,
    note: '',
    rawVisibility: one.visibility,
    computedVisibility: one.visibility,
  }
}

/** A value with what it refers to in its own config put in; what is not there stays as it stands. */
function computed(raw: string, secrets: ReadonlyMap<string, DopplerSecret>, depth: number): string {
  if (depth > 10) return raw
  return raw.replaceAll(/\$\{(\w+)\}/g, (all, name: string) => {
    const meant = secrets.get(name)
    return meant === undefined ? all : computed(meant.raw, secrets, depth + 1)
  })
}

function failure(status: number, message: string): Answer {
  return { status, body: { messages: [message], success: false } }
}

function empty(): Map<string, DopplerSecret> {
  return new Map()
}
