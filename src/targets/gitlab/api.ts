import * as z from 'zod/mini'
import { bounds } from '../../core/bounds.js'
import { SealpostError, statusError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { fieldsOf, notAsDescribed } from '../shared/json.js'
import type { Holder } from './scope.js'
import { type NewVariable, type Update, type Variable, variable } from './variable.js'

/** All variables of a project or group. `gap` says why there may be more. */
export interface Listing {
  readonly variables: readonly Variable[]
  readonly gap: string | undefined
}

/** GitLab's largest page ("REST API", pagination, read 2026-11). */
const pageSize = 100

const page = z.array(variable)
const numbered = z.object({ id: z.int().check(z.positive()) })
const namespace = z.object({ plan: z.nullish(z.string()) })

/**
 * The calls that this target needs, over the engine's fetch. All throw a SealpostError for a status that is not a success, which
 * shows nothing of an answer.
 */
export function openApi(io: TargetIo, holder: Holder) {
  const base = `${io.endpoint}/${holder.kind}s/${encodeURIComponent(holder.name)}`
  const at = (key: string, scope: string) =>
    `${base}/variables/${encodeURIComponent(key)}?${encodeURIComponent('filter[environment_scope]')}=${encodeURIComponent(scope)}`

  async function send(method: string, url: string, body?: NewVariable | Update): Promise<Response> {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    return io.fetch(url, body === undefined ? { method } : { method, body: JSON.stringify(body), headers })
  }

  async function expect<T>(answer: Response, shape: z.ZodMiniType<T>, what: string): Promise<T> {
    if (!answer.ok) throw refusal(answer.status, what, holder)
    const read = shape.safeParse(await answer.json().catch(() => undefined))
    if (!read.success) throw notAsDescribed(what)
    return read.data
  }

  return {
    /** Every variable of all environment scopes, page by page. */
    async list(): Promise<Listing> {
      const variables: Variable[] = []
      for (let number = 1; ; number += 1) {
        const answer = await send(
          'GET',
          `${base}/variables?per_page=${pageSize}${number === 1 ? '' : `&page=${number}`}`,
        )
        const rows = await expect(answer, page, 'list variables')
        variables.push(...rows)
        const next = answer.headers.get('x-next-page')
        // without the header, which a proxy may have dropped, a full page has another one behind it
        const isLast = next === null ? rows.length < pageSize : next.trim() === ''
        if (isLast) return { variables, gap: gapIn(variables, answer.headers.get('x-total')) }
        if (number === bounds.pages) return { variables, gap: `GitLab's list has more than ${number} pages` }
      }
    },
    /** Makes a variable; undefined where there is one of that name in that environment scope already. */
    async create(body: NewVariable): Promise<Variable | undefined> {
      const answer = await send('POST', `${base}/variables`, body)
      if (answer.status === 400 && isTaken(await answer.json().catch(() => undefined))) return undefined
      if (answer.ok && answer.status !== 201) throw notAsDescribed('create a variable')
      return expect(answer, variable, 'create a variable')
    },
    /** One variable; undefined where there is none of that name in that environment scope. */
    async read(key: string, scope: string): Promise<Variable | undefined> {
      const answer = await send('GET', at(key, scope))
      return (await isAbsent(answer)) ? undefined : expect(answer, variable, 'get a variable')
    },
    /** Changes what the body says and nothing else; undefined where the variable is gone. */
    async update(key: string, scope: string, body: Update): Promise<Variable | undefined> {
      const answer = await send('PUT', at(key, scope), body)
      return (await isAbsent(answer)) ? undefined : expect(answer, variable, 'change a variable')
    },
    /** Deletes a variable. */
    async drop(key: string, scope: string): Promise<'deleted' | 'gone'> {
      const answer = await send('DELETE', at(key, scope))
      if (await isAbsent(answer)) return 'gone'
      if (answer.status !== 204) throw refusal(answer.status, 'delete a variable', holder)
      return 'deleted'
    },
    /** GitLab's number of the project or group. */
    async id(): Promise<number> {
      const lean = holder.kind === 'group' ? '?with_projects=false' : ''
      return (await expect(await send('GET', `${base}${lean}`), numbered, `look up the ${holder.kind}`)).id
    },
    /** What the plan of a group is called, as far as GitLab.com tells its owners: `free`, `premium`. */
    async plan(): Promise<string | undefined> {
      const answer = await send('GET', `${io.endpoint}/namespaces/${encodeURIComponent(holder.name)}`)
      const read = answer.ok ? namespace.safeParse(await answer.json().catch(() => undefined)) : undefined
      return read?.success ? (read.data.plan ?? undefined) : undefined
    },
  }
}

/** The calls of one project or group. */
export type Api = ReturnType<typeof openApi>

/** GitLab counts its rows, unless they are more than 10,000 ("REST API", pagination, read 2026-11). */
function gapIn(variables: readonly Variable[], total: string | null): string | undefined {
  const count = /^\d+$/.test(total ?? '') ? Number(total) : 0
  return variables.length < count ? `GitLab counts ${count} variables and shows ${variables.length}` : undefined
}

/** `{"message":{"key":["(NAME) has already been taken"]}}`; what it says is read and never shown. */
function isTaken(body: unknown): boolean {
  const { key } = fieldsOf(fieldsOf(body).message)
  return Array.isArray(key) && key.some((text) => typeof text === 'string' && text.includes('has already been taken'))
}

/**
 * Whether the variable itself is what a 404 is about. The same status says that the project is out of sight, which must never
 * pass for "removed" (`not_found!('Variable')` against `not_found!('Project')` in GitLab's source, read 2026-11).
 */
async function isAbsent(answer: Response): Promise<boolean> {
  if (answer.status !== 404) return false
  const { message } = fieldsOf(await answer.json().catch(() => undefined))
  return typeof message === 'string' && /^404 (?:Group)?Variable Not Found$/i.test(message)
}

const roles = { project: 'at least the Maintainer role in the project', group: 'the Owner role in the group' } as const

function refusal(status: number, what: string, { kind, name }: Holder): SealpostError {
  const may = `The token needs the scope \`api\`, and its user ${roles[kind]}.`
  if (status === 404)
    return statusError(
      status,
      what,
      `Check that \`${name}\` matches the address of the ${kind}'s page. ${may} Old paths are not followed.`,
    )
  if (status === 400 || status === 422)
    return new SealpostError('invalid', `${what}: ${status}, not accepted`, {
      hint: 'GitLab accepts names of letters, digits and _, and masks single-line values of at least 8 characters without spaces. To write them unmasked, set `masked: false` in the target.',
    })
  return statusError(status, what, status === 403 ? may : undefined)
}
