import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { notAsDescribed } from '../shared/json.js'
import { openRequests, pageOf, type Requests } from './requests.js'
import { isId, type Scope } from './scope.js'

/** A variable as a list shows it: no value, and of a project's no stamp. Times are texts of the vendor's own. */
export interface Row {
  readonly name: string
  readonly created: string | undefined
  readonly updated: string | undefined
}

const text = z.string().check(z.minLength(1))
const contextPage = pageOf(z.object({ id: text, name: z.string() }))
const variablePage = pageOf(z.object({ variable: text, created_at: text, updated_at: text }))
// the description spells the time of creation with a dash, CircleCI's command line with an underscore
const envvarPage = pageOf(
  z.object({ name: text, 'created-at': z.nullish(z.unknown()), created_at: z.nullish(z.unknown()) }),
)
const identified = z.object({ id: text })
const stored = z.union([z.object({ variable: text }), z.object({ name: text }), z.object({ message: z.string() })])
const message = z.object({ message: z.string() })

/**
 * The calls that this target needs, shaped as in CircleCI's own OpenAPI description of API v2 (read 2026-11). All throw a
 * SealpostError for a status that is not a success.
 */
export function openApi(io: TargetIo) {
  const requests = openRequests(io)
  const { address, ask, pages } = requests
  const projectAt = (slug: string, ...below: string[]) => address('project', ...slug.split('/'), ...below)
  const variableAt = (context: string, ...below: string[]) =>
    address('context', context, 'environment-variable', ...below)
  const [writing, deleting] = ['write a variable', 'delete a variable'] as const

  return {
    /** The id of a context, which an id is itself; by its name one GET. */
    contextId: (scope: Scope & { kind: 'context' }): Promise<string> => contextId(requests, scope),
    /** The id that CircleCI gives a context or project, from the vendor itself. */
    async id(scope: Scope): Promise<string> {
      if (scope.kind === 'context' && !isId(scope.context)) return contextId(requests, scope)
      const url = scope.kind === 'project' ? projectAt(scope.project) : address('context', scope.context)
      const { id } = await ask({ method: 'GET', url, what: `look up the ${scope.kind}` }, identified)
      return id.toLowerCase()
    },
    /** Every variable of a context. */
    async variables(context: string): Promise<Row[]> {
      const rows = await pages(variableAt(context), 'list the variables of the context', variablePage)
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
      const url = variableAt(context, name)
      expectName(await ask({ method: 'PUT', url, what: writing, body: { value } }, stored), name)
    },
    /** Makes or changes a variable of a project. */
    async putEnvvar(slug: string, name: string, value: string): Promise<void> {
      const url = projectAt(slug, 'envvar')
      expectName(await ask({ method: 'POST', url, what: writing, body: { name, value } }, stored), name)
    },
    /** Deletes a variable of a context. */
    async dropVariable(context: string, name: string): Promise<void> {
      await ask({ method: 'DELETE', url: variableAt(context, name), what: deleting }, message)
    },
    /** Deletes a variable of a project. */
    async dropEnvvar(slug: string, name: string): Promise<void> {
      await ask({ method: 'DELETE', url: projectAt(slug, 'envvar', name), what: deleting }, message)
    },
  }
}

/** The calls of this target. */
export type Api = ReturnType<typeof openApi>

async function contextId(
  { address, pages }: Requests,
  { context, organization = '' }: Scope & { kind: 'context' },
): Promise<string> {
  if (isId(context)) return context.toLowerCase()
  const owner = `${isId(organization) ? 'owner-id' : 'owner-slug'}=${encodeURIComponent(organization)}`
  // the filter is what CircleCI's command line sends since 2026; where it is passed over, all contexts come
  const url = `${address('context')}?${owner}&name=${encodeURIComponent(context)}`
  const found = (await pages(url, 'list contexts', contextPage)).filter(({ name }) => name === context)
  const [only] = found
  if (only === undefined)
    throw new SealpostError('place-missing', `${organization} has no context of this name`, {
      hint: 'Create it in the settings of the organisation, correct `context`, or use the token of a user with access to it.',
    })
  if (found.length > 1)
    throw new SealpostError('conflict', `${organization} has several contexts of this name`, {
      hint: 'Use the id of the right one.',
    })
  return only.id.toLowerCase()
}

/** A success that speaks of another variable is none; one that only has a message is left to the look that follows. */
function expectName(said: z.infer<typeof stored>, name: string): void {
  const told = 'variable' in said ? said.variable : 'name' in said ? said.name : name
  if (told !== name) throw notAsDescribed('write a variable')
}
