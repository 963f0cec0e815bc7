import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { Step } from '../../core/target.js'
import { objectionError } from '../shared/objection.js'
import { type Call, readList } from './api.js'
import { idAt } from './identify.js'
import { type Handle, unknownAccess } from './observe.js'
import { permissionHint } from './permissions.js'
import { type Scope, valuePath } from './scope.js'

/** Which repositories may use a value, as a request says it; empty outside organisations. */
type Visibility = { readonly visibility?: string; readonly selected_repository_ids?: readonly (number | string)[] }

/** Tells who may use the values of one `write` call. Repository names are looked up once, and only where needed. */
export interface RepositoryAccess {
  /** As the settings say. */
  readonly ofNew: () => Promise<Visibility>
  /** As it was seen; one more request where repositories were selected by hand. */
  readonly asBefore: (step: Step<Scope>) => Promise<Visibility>
}

const repository = z.object({ id: z.int().check(z.positive()) })

/**
 * Tells who may use the values of one scope; nothing is asked before that is.
 * @throws SealpostError, by what it gives: the status of a repository that cannot be looked up, 'forbidden' where the
 * token does not see all that may use a value, 'bad-answer' where GitHub does not say who may
 */
export function openRepositoryAccess(call: Call, scope: Scope): RepositoryAccess {
  const { holder } = scope
  if (holder.kind === 'repository') return { ofNew: async () => ({}), asBefore: async () => ({}) }
  let configured: Promise<number[]> | undefined

  const configuredIds = async () => {
    const ids: number[] = []
    for (const given of holder.repositories) {
      ids.push(typeof given === 'number' ? given : await lookUp(call, `${holder.name}/${given}`))
    }
    return ids
  }

  return {
    async ofNew() {
      if (holder.visibility !== 'selected') return { visibility: holder.visibility }
      configured ??= configuredIds()
      return selected(await configured, scope)
    },
    async asBefore(step) {
      const { visibility } = (step.sighting?.handle ?? {}) as Handle
      if (visibility === 'all' || visibility === 'private') return { visibility }
      // GitHub takes a PUT that leaves the repositories out as an order to clear them.
      if (visibility === 'selected') return selected(await selectedIds(call, step), scope)
      throw objectionError(unknownAccess, 'bad-answer')
    },
  }
}

async function lookUp(call: Call, fullName: string): Promise<number> {
  const hint = 'Correct `repositories` in this target, or give the token access to that repository.'
  return idAt(call, `/repos/${fullName}`, { what: `look up the repository ${fullName}`, hint })
}

async function selectedIds(call: Call, step: Step<Scope>): Promise<number[]> {
  const seen = new Map<string | number, z.infer<typeof repository>>()
  const list = {
    path: `${valuePath(step)}/repositories`,
    field: 'repositories',
    pageSize: 100,
    row: repository,
    idOf: (row: z.infer<typeof repository>) => row.id,
    what: 'list the repositories with access to a value',
    hint: permissionHint(step.scope),
  } as const
  const total = await readList(call, list, seen)
  if (seen.size < total) {
    throw new SealpostError('forbidden', 'the token cannot see all repositories with access to this value', {
      hint: 'It was not changed, so that none of them loses access. Use a token that can see all of them.',
    })
  }
  return [...seen.values()].map((row) => row.id)
}

/** Dependabot refused numbers for years, and Actions refuses text (cli/cli#6934, github/rest-api-description#275). */
function selected(ids: readonly number[], scope: Scope): Visibility {
  return { visibility: 'selected', selected_repository_ids: scope.family === 'dependabot' ? ids.map(String) : ids }
}
