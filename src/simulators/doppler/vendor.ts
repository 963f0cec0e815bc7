import type { Answer, Ask } from '../server.js'
import { openAccess } from './access.js'
import { failure } from './failure.js'
import { openLog } from './log.js'
import type { DopplerOptions, DopplerSecret } from './options.js'
import { bodyOf } from './values.js'

export type { DopplerOptions } from './options.js'

type Asked = Omit<Ask, 'params'>

/**
 * The parts of Doppler's API that reading secrets needs, as doppler-openapi.json of @dopplerhq/mcp-server 1.0.5 and the
 * pages "Secret Visibility" and "Service Account Identities" have them (read 2026-11).
 */
export function openDoppler(options: DopplerOptions = {}) {
  const { kind = 'service', project = 'shop', now = Date.now } = options
  const token = options.token ?? 'dp.sa.simulated'
  const held = new Map((options.configs ?? ['dev', 'stg', 'prd']).map((one) => [one, empty()]))
  const access = openAccess(token, options, now)
  const log = openLog(options.diffs ?? true, now)
  const state = { leases: 0 }

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

  function list(query: URLSearchParams, config: string, secrets: ReadonlyMap<string, DopplerSecret>): Answer {
    if (query.get('include_dynamic_secrets') === 'true') state.leases += 1
    const own = ['PROJECT', 'ENVIRONMENT', 'CONFIG'].map((one): [string, DopplerSecret] => [
      `DOPPLER_${one}`,
      { raw: config, visibility: 'unmasked' },
    ])
    const all = [...secrets, ...(query.get('include_managed_secrets') === 'false' ? [] : own)]
    const rows = all.map(([name, one]) => [name, bodyOf(one, secrets, kind)])
    return { status: 200, body: { secrets: Object.fromEntries(rows) } }
  }

  return {
    token,
    project,
    held,
    issued: access.issued,
    revoked: access.revoked,
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
      const { method, path, query } = asked
      const early = access.refused(asked) ?? (method === 'POST' ? access.posted(asked) : undefined)
      if (early !== undefined) return early
      const found = configOf(asked)
      if (!Array.isArray(found)) return found
      const routes: Readonly<Record<string, () => Answer>> = {
        'GET /v3/configs/config/secrets': () => list(query, ...found),
        'GET /v3/configs/config/logs': () => log.list(found[0], project, query),
        'GET /v3/configs/config/logs/log': () => log.one(found[0], project, query.get('log')),
      }
      return routes[`${method} ${path}`]?.() ?? failure(404, 'Could not find requested route')
    },
  }
}

/** A simulated workplace, with controls that the API does not have. */
export type Doppler = ReturnType<typeof openDoppler>

function empty(): Map<string, DopplerSecret> {
  return new Map()
}
