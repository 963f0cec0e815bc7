import * as z from 'zod/mini'
import { bounds } from '../../core/bounds.js'
import { SealpostError, statusError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { notAsDescribed } from '../shared/json.js'
import { isId, type Scope } from './scope.js'

/** A variable as a list shows it: no value, and of a project's no stamp. Times are texts of the vendor's own. */
export interface Row {
  readonly name: string
  readonly created: string | undefined
  readonly updated: string | undefined
}

const text = z.string().check(z.minLength(1))
const paged = <T>(row: z.ZodMiniType<T>) => z.object({ items: z.array(row), next_page_token: z.nullish(z.string()) })
const contextPage = paged(z.object({ id: text, name: z.string() }))
const variablePage = paged(z.object({ variable: text, created_at: text, updated_at: text }))
const envvarPage = paged(
  z.object({ name: text, 'created-at': z.nullish(z.unknown()), created_at: z.nullish(z.unknown()) }),
)
const identified = z.object({ id: text })
const stored = z.union([z.object({ variable: text }), z.object({ name: text }), z.object({ message: z.string() })])
const message = z.object({ message: z.string() })

/**
 * The calls that this target needs, over the engine's fetch, shaped as in CircleCI's own OpenAPI description of API v2 (read
 * 2026-11). All throw a SealpostError for a status that is not a success, which shows nothing of an answer.
 */
export function openApi(io: TargetIo) {
  const address = (...parts: string[]) => [io.endpoint, ...parts.map(encodeURIComponent)].join('/')
  const projectAt = (slug: string, ...below: string[]) => address('project', ...slug.split('/'), ...below)

  async function ask<T>(
    { method, url, what, body }: { method: string; url: string; what: string; body?: object },
    shape: z.ZodMiniType<T>,
  ): Promise<T> {
    const headers = {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    // a POST of a variable is an upsert, as the other writes are
    const init = { method, headers, idempotent: true, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const answer = await io.fetch(url, init)
    if (!answer.ok) throw refusal(answer.status, what)
    const read = shape.safeParse(await answer.json().catch(() => undefined))
    if (!read.success) throw notAsDescribed(what)
    return read.data
  }

  /** Reads a list to its end. @throws SealpostError('bad-answer') for one that never ends */
  async function pages<T>(
    url: string,
    what: string,
    shape: z.ZodMiniType<{ items: T[]; next_page_token?: string | null | undefined }>,
  ): Promise<T[]> {
    const rows: T[] = []
    let token = ''
    for (let page = 1; page <= bounds.pages; page += 1) {
      const more = token === '' ? '' : `${url.includes('?') ? '&' : '?'}page-token=${encodeURIComponent(token)}`
      const answer = await ask({ method: 'GET', url: url + more, what }, shape)
      rows.push(...answer.items)
      if (!answer.next_page_token) return rows
      token = answer.next_page_token
    }
    throw new SealpostError('bad-answer', `${what}: the list has more than ${bounds.pages} pages`)
  }

  async function contextId({ context, organization = '' }: Scope & { kind: 'context' }): Promise<string> {
    if (isId(context)) return context.toLowerCase()
    const owner = `${isId(organization) ? 'owner-id' : 'owner-slug'}=${encodeURIComponent(organization)}`
    // the filter is what CircleCI's command line sends since 2026; where it is passed over, all contexts come
    const url = `${address('context')}?${owner}&name=${encodeURIComponent(context)}`
    const found = (await pages(url, 'list contexts', contextPage)).filter(({ name }) => name === context)
    const [only] = found
    if (only !== undefined && found.length === 1) return only.id.toLowerCase()
    if (only !== undefined)
      throw new SealpostError('conflict', `${organization} has several contexts of that name`, {
        hint: 'Give the id of the one that is meant.',
      })
    throw new SealpostError('place-missing', `${organization} shows no context of that name`, {
      hint: 'Create it in the settings of the organisation, correct `context`, or use a token of somebody who may see it.',
    })
  }

  return {
    /** The id of a context, which an id is itself; by its name one GET. */
    contextId,
    /** The id that CircleCI gives a context or project, from the vendor itself. */
    async id(scope: Scope): Promise<string> {
      if (scope.kind === 'project')
        return (await ask({ method: 'GET', url: projectAt(scope.project), what: 'look up the project' }, identified)).id
      if (!isId(scope.context)) return contextId(scope)
      const url = address('context', scope.context)
      return (await ask({ method: 'GET', url, what: 'look up the context' }, identified)).id.toLowerCase()
    },
    /** Every variable of a context. */
    async variables(context: string): Promise<Row[]> {
      const url = address('context', context, 'environment-variable')
      const rows = await pages(url, 'list the variables of the context', variablePage)
      return rows.map((row) => ({ name: row.variable, created: row.created_at, updated: row.updated_at }))
    },
    /** Every variable of a project. What stands for its value is not looked at: it is the same for many values. */
    async envvars(slug: string): Promise<Row[]> {
      const rows = await pages(projectAt(slug, 'envvar'), 'list the variables of the project', envvarPage)
      return rows.map((row) => {
        const created = row['created-at'] ?? row.created_at
        return { name: row.name, created: typeof created === 'string' ? created : undefined, updated: undefined }
      })
    },
    /** Makes or changes a variable of a context. */
    async putVariable(context: string, name: string, value: string): Promise<void> {
      const url = address('context', context, 'environment-variable', name)
      expectName(await ask({ method: 'PUT', url, what: 'write a variable', body: { value } }, stored), name)
    },
    /** Makes or changes a variable of a project. */
    async putEnvvar(slug: string, name: string, value: string): Promise<void> {
      const url = projectAt(slug, 'envvar')
      expectName(await ask({ method: 'POST', url, what: 'write a variable', body: { name, value } }, stored), name)
    },
    /** Deletes a variable of a context. */
    async dropVariable(context: string, name: string): Promise<void> {
      const url = address('context', context, 'environment-variable', name)
      await ask({ method: 'DELETE', url, what: 'delete a variable' }, message)
    },
    /** Deletes a variable of a project. */
    async dropEnvvar(slug: string, name: string): Promise<void> {
      await ask({ method: 'DELETE', url: projectAt(slug, 'envvar', name), what: 'delete a variable' }, message)
    },
  }
}

/** The calls of this target. */
export type Api = ReturnType<typeof openApi>

/** A success that speaks of another variable is none; one that only has a message is left to the look that follows. */
function expectName(said: z.infer<typeof stored>, name: string): void {
  const told = 'variable' in said ? said.variable : 'name' in said ? said.name : name
  if (told !== name) throw notAsDescribed('write a variable')
}

const may =
  'The token has to be a personal one, of a member of the organisation; variables of a restricted context are changed only by members of its groups and by administrators.'

function refusal(status: number, what: string): SealpostError {
  if (status === 404)
    return statusError(404, what, `Check \`context\`, \`organization\` and \`project\` in the config. ${may}`)
  return statusError(status, what, status === 403 ? may : undefined)
}
