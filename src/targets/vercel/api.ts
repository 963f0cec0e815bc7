import { bounds } from '../../core/bounds.js'
import { asSealpostError, type SealpostError, stopsScope } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { answerError, type Failure, type Refused, refusedBy } from './errors.js'
import { failuresOf, hasFailures, isRefusal, pageOf, unlike } from './responses.js'
import { isObject, type Row, readRows, strings } from './variable-rows.js'

/** What the project's list said. `hidden` > 0: there are rows that this token may not even see. */
export interface Listed {
  readonly rows: readonly Row[]
  readonly hidden: number
  /** Set where the pages did not come to an end. */
  readonly cut: boolean
}

/** One element of the array that is posted. Field names are the vendor's. */
export interface NewRow {
  readonly key: string
  readonly value: string
  readonly type: string
  readonly target?: readonly string[]
  readonly gitBranch?: string
  readonly customEnvironmentIds?: readonly string[]
  readonly comment?: string
}

/** What became of the rows of one array: they fail one by one, unless all of them are refused as one. */
export type Posted =
  | { readonly created: readonly Row[]; readonly failures: readonly Failure[]; readonly refused?: never }
  | { readonly refused: Refused }

/** What a project says of itself. */
export interface Project {
  /** Stays through renamings and transfers; a project that is made anew has another. */
  readonly id: string
  /** The team or the person that it belongs to. */
  readonly account: string
  /** Only where a Git repository is connected. */
  readonly productionBranch: string | undefined
}

/** The eight calls that this target needs. Each throws a `SealpostError`; none shows what an answer said. */
export interface Api {
  /** The whole list with whatever can be decrypted, to the last page. */
  list(): Promise<Listed>
  /** Custom environments: slug → id. */
  environments(): Promise<ReadonlyMap<string, string>>
  /** Who the project is. */
  project(): Promise<Project>
  /** Whether the team makes every new variable sensitive; undefined where this token may not see that. Asked once. */
  forcesSensitive(): Promise<boolean | undefined>
  /** Creates rows, and with `upsert` overwrites those that match exactly. Without it those count as taken. */
  post(rows: readonly NewRow[], how: { readonly upsert: boolean }): Promise<Posted>
  /** Changes the given fields of one row. */
  edit(id: string, fields: Readonly<Record<string, unknown>>): Promise<void>
  /** Removes rows; gives the ids that are gone. */
  remove(ids: readonly string[]): Promise<ReadonlySet<string>>
}

/**
 * The project's calls over our own `fetch` (REST description 2025-10, read 2026-11; why no @vercel/sdk: README).
 * After an error that would meet every further call too (a dead token, a stop signal) nothing more is sent.
 */
export function openApi(io: TargetIo, at: { readonly project: string; readonly team: string | undefined }): Api {
  const project = encodeURIComponent(at.project)
  const scope: [string, string][] =
    at.team === undefined ? [] : [[at.team.startsWith('team_') ? 'teamId' : 'slug', at.team]]
  let condemned: SealpostError | undefined
  let policy: Promise<boolean | undefined> | undefined

  async function call(
    method: string,
    path: string,
    what: string,
    more: { query?: [string, string][]; body?: unknown; idempotent?: boolean; refusable?: boolean } = {},
  ): Promise<{ status: number; body: unknown }> {
    if (condemned) throw condemned
    const query = new URLSearchParams([...(more.query ?? []), ...scope]).toString()
    try {
      const response = await io.fetch(`${io.endpoint}${path}${query === '' ? '' : `?${query}`}`, {
        method,
        ...(more.body === undefined
          ? {}
          : { body: JSON.stringify(more.body), headers: { 'content-type': 'application/json' } }),
        ...(more.idempotent === undefined ? {} : { idempotent: more.idempotent }),
      })
      const body: unknown = await response.json().catch(() => undefined)
      const passed = response.ok || (more.refusable === true && isRefusal(response.status, what, body))
      if (!passed) throw answerError(response.status, what, body)
      return { status: response.status, body }
    } catch (thrown) {
      const error = asSealpostError(thrown)
      // a 403 may be about production alone, so it does not condemn the rest of the project
      if (stopsScope(error) && error.code !== 'forbidden') condemned = error
      throw error
    }
  }

  async function askPolicy(team: string): Promise<boolean | undefined> {
    try {
      const { body } = await call('GET', `/v2/teams/${encodeURIComponent(team)}`, 'read the team')
      return isObject(body) && body.sensitiveEnvironmentVariablePolicy === 'on'
    } catch (thrown) {
      const { code } = asSealpostError(thrown)
      if (code === 'forbidden' || code === 'not-found') return undefined
      throw thrown
    }
  }

  return {
    async list() {
      const rows: Row[] = []
      let hidden = 0
      const asked = new Set<string>()
      for (let until: string | undefined; ; ) {
        const query: [string, string][] = [['decrypt', 'true']]
        if (until !== undefined) query.push(['until', until])
        const { body } = await call('GET', `/v10/projects/${project}/env`, 'list variables', { query })
        const page = pageOf(body)
        rows.push(...page.rows)
        hidden = Math.max(hidden, page.hidden)
        if (page.next === undefined) return { rows, hidden, cut: false }
        // a server that takes no notice of `until`, or always has more, would be asked for ever
        if (asked.has(page.next) || asked.size + 1 >= bounds.pages) return { rows, hidden, cut: true }
        asked.add(page.next)
        until = page.next
      }
    },
    async environments() {
      const path = `/v9/projects/${project}/custom-environments`
      const { body } = await call('GET', path, 'list custom environments')
      const list = isObject(body) && Array.isArray(body.environments) ? body.environments : undefined
      if (list === undefined) throw unlike('the list of custom environments')
      return new Map(
        list.flatMap((one) =>
          isObject(one) && typeof one.slug === 'string' && typeof one.id === 'string' ? [[one.slug, one.id]] : [],
        ),
      )
    },
    async project() {
      const { body } = await call('GET', `/v9/projects/${project}`, 'read the project')
      const { id, accountId, link } = isObject(body) ? body : {}
      if (typeof id !== 'string' || id === '' || typeof accountId !== 'string') throw unlike('the project')
      const branch = isObject(link) && typeof link.productionBranch === 'string' ? link.productionBranch : ''
      return { id, account: accountId, productionBranch: branch === '' ? undefined : branch }
    },
    forcesSensitive() {
      policy ??= at.team === undefined ? Promise.resolve(false) : askPolicy(at.team)
      return policy
    },
    async post(rows, { upsert }) {
      const path = `/v10/projects/${project}/env`
      // without upsert a repetition meets what its first try made, and the wire then says that the first try is in doubt
      const { status, body } = await call('POST', path, 'write variables', {
        ...(upsert ? { query: [['upsert', 'true']] } : {}),
        body: rows,
        idempotent: true,
        refusable: true,
      })
      if (status >= 400 && !hasFailures(body)) return { refused: refusedBy(status, 'write variables', body) }
      if (!isObject(body)) throw unlike('the answer to a write')
      return { created: readRows(body.created), failures: failuresOf(body.failed) }
    },
    async edit(id, fields) {
      const path = `/v9/projects/${project}/env/${encodeURIComponent(id)}`
      await call('PATCH', path, 'edit a variable', { body: fields })
    },
    async remove(ids) {
      const { body } = await call('DELETE', `/v1/projects/${project}/env`, 'remove variables', { body: { ids } })
      if (!isObject(body)) throw unlike('the answer to a removal')
      // `deleted` counts, `ids` names; either is enough where all of them went
      return new Set(body.deleted === ids.length && !Array.isArray(body.ids) ? ids : strings(body.ids))
    },
  }
}
