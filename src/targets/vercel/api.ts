import { bounds } from '../../core/bounds.js'
import { asSealpostError, type SealpostError, stopsScope } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { fieldsOf, isObject } from '../shared/json.js'
import { answerError, type Failure, type Refused, refusedBy } from './errors.js'
import { failuresOf, hasFailures, isRefusal, notAsDescribed, pageOf } from './responses.js'
import { type Row, readRows, strings } from './variable-rows.js'

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
  readonly name: string
  /** Id of the deployment that production is served by. */
  readonly production: string | undefined
}

/** The nine calls that this target needs. Each throws a `SealpostError`; none shows what an answer said. */
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
  /** Builds a deployment of production anew, with the variables as they are now. */
  redeploy(project: Project, deployment: string): Promise<void>
  /** Removes rows; gives the ids that are gone. */
  remove(ids: readonly string[]): Promise<ReadonlySet<string>>
}

/** One request to Vercel; throws a `SealpostError` for an answer that is no success. */
type Call = (
  method: string,
  path: string,
  what: string,
  more?: {
    readonly query?: readonly [string, string][]
    readonly body?: unknown
    readonly idempotent?: boolean
    /** A refusal of what was asked comes back as an answer. */
    readonly refusable?: boolean
  },
) => Promise<{ readonly status: number; readonly body: unknown }>

/** Which project of which account. */
interface ProjectAt {
  readonly project: string
  readonly team: string | undefined
}

/** The project's calls over our own `fetch` (REST description 2025-10, read 2026-11; why no @vercel/sdk: README). */
export function openApi(io: TargetIo, at: ProjectAt): Api {
  const call = openCall(io, at.team)
  const project = encodeURIComponent(at.project)
  let policy: Promise<boolean | undefined> | undefined
  return {
    list: () => listRows(call, project),
    environments: () => readEnvironments(call, project),
    project: () => readProject(call, project),
    forcesSensitive() {
      policy ??= at.team === undefined ? Promise.resolve(false) : readPolicy(call, at.team)
      return policy
    },
    post: (rows, { upsert }) => postRows(call, project, rows, upsert),
    async edit(id, fields) {
      const path = `/v9/projects/${project}/env/${encodeURIComponent(id)}`
      await call('PATCH', path, 'edit a variable', { body: fields })
    },
    async redeploy({ id, name }, deploymentId) {
      const body = { name, project: id, deploymentId, target: 'production' }
      await call('POST', '/v13/deployments', 'redeploy production', { query: [['forceNew', '1']], body })
    },
    async remove(ids) {
      const { body } = await call('DELETE', `/v1/projects/${project}/env`, 'remove variables', { body: { ids } })
      if (!isObject(body)) throw notAsDescribed('the answer to a removal')
      // `deleted` counts, `ids` names; either is enough where all of them went
      return new Set(body.deleted === ids.length && !Array.isArray(body.ids) ? ids : strings(body.ids))
    },
  }
}

/** After an error that would meet every further call too (a dead token, a stop signal) nothing more is sent. */
function openCall(io: TargetIo, team: string | undefined): Call {
  const account: [string, string][] = team === undefined ? [] : [[team.startsWith('team_') ? 'teamId' : 'slug', team]]
  let condemned: SealpostError | undefined
  return async (method, path, what, more = {}) => {
    if (condemned) throw condemned
    const query = new URLSearchParams([...(more.query ?? []), ...account]).toString()
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
}

async function listRows(call: Call, project: string): Promise<Listed> {
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
}

async function readEnvironments(call: Call, project: string): Promise<ReadonlyMap<string, string>> {
  const { body } = await call('GET', `/v9/projects/${project}/custom-environments`, 'list custom environments')
  const { environments } = fieldsOf(body)
  if (!Array.isArray(environments)) throw notAsDescribed('the list of custom environments')
  return new Map(
    environments
      .map(fieldsOf)
      .flatMap(({ slug, id }) => (typeof slug === 'string' && typeof id === 'string' ? [[slug, id]] : [])),
  )
}

async function readProject(call: Call, project: string): Promise<Project> {
  const { body } = await call('GET', `/v9/projects/${project}`, 'read the project')
  const { id, accountId, link, name, targets } = fieldsOf(body)
  if (typeof id !== 'string' || id === '' || typeof accountId !== 'string') throw notAsDescribed('the project')
  const { productionBranch: branch } = fieldsOf(link)
  const { id: production } = fieldsOf(fieldsOf(targets).production)
  return {
    id,
    account: accountId,
    productionBranch: textOf(branch),
    name: textOf(name) ?? id,
    production: textOf(production),
  }
}

function textOf(given: unknown): string | undefined {
  return typeof given === 'string' && given !== '' ? given : undefined
}

async function readPolicy(call: Call, team: string): Promise<boolean | undefined> {
  try {
    const { body } = await call('GET', `/v2/teams/${encodeURIComponent(team)}`, 'read the team')
    return fieldsOf(body).sensitiveEnvironmentVariablePolicy === 'on'
  } catch (thrown) {
    const { code } = asSealpostError(thrown)
    if (code === 'forbidden' || code === 'not-found') return undefined
    throw thrown
  }
}

async function postRows(call: Call, project: string, rows: readonly NewRow[], upsert: boolean): Promise<Posted> {
  // without upsert a repetition meets what its first try made, and our HTTP client then says that the first try is in doubt
  const { status, body } = await call('POST', `/v10/projects/${project}/env`, 'write variables', {
    ...(upsert ? { query: [['upsert', 'true']] } : {}),
    body: rows,
    idempotent: true,
    refusable: true,
  })
  if (status >= 400 && !hasFailures(body)) return { refused: refusedBy(status, 'write variables', body) }
  if (!isObject(body)) throw notAsDescribed('the answer to a write')
  return { created: readRows(body.created), failures: failuresOf(body.failed) }
}
