import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceClient } from '../../core/source.js'
import { ask, type Refusal } from '../shared/ask.js'

/** Which secrets are read for one environment of the config. */
export interface Wanted {
  /** As the config calls it. */
  readonly environment: string
  readonly project: string
  /** The environment's slug at Infisical. */
  readonly slug: string
  /** With one slash at the front and none at the end. */
  readonly path: string
  readonly recursive: boolean
  readonly expand: boolean
}

const secret = z.object({
  id: z.optional(z.string()),
  secretKey: z.string(),
  secretValue: z.optional(z.nullable(z.string())),
  secretValueHidden: z.optional(z.boolean()),
  secretPath: z.optional(z.string()),
  environment: z.optional(z.string()),
  type: z.optional(z.string()),
  version: z.optional(z.number()),
  updatedAt: z.optional(z.nullable(z.string())),
  skipMultilineEncoding: z.optional(z.nullable(z.boolean())),
})
const imported = z.object({ secretPath: z.string(), environment: z.string(), secrets: z.array(secret) })
/** Answer of "List secrets" (backend/src/server/routes/v4/secret-router.ts of Infisical/infisical, read 2026-11). */
const list = z.object({ secrets: z.array(secret), imports: z.optional(z.array(imported)) })
const folders = z.object({ folders: z.array(z.object({ name: z.string() })) })

/** A secret as Infisical gives it. */
export type Row = z.output<typeof secret>

/** A folder that another one imports, with its secrets. */
export type Import = z.output<typeof imported>

/** What a folder holds, and what it imports, in the order of its imports. */
export interface Listed {
  readonly secrets: readonly Row[]
  readonly imports: readonly Import[]
}

/**
 * The secrets of a folder, in one answer: the list has no pages. Overrides that a person made for themselves are left out.
 * @param values whether with their values; without, it shows also those that the identity may know of and not read
 * @throws what `ask` throws
 */
export async function listSecrets(client: SourceClient, wanted: Wanted, values: boolean): Promise<Listed> {
  const { project, slug, path, recursive, expand } = wanted
  const query = new URLSearchParams({
    projectId: project,
    environment: slug,
    secretPath: path,
    recursive: String(recursive),
    expandSecretReferences: String(expand && values),
    viewSecretValue: String(values),
    // the server has the first name, and pages of its own the second
    include_imports: 'true',
    includeImports: 'true',
  })
  const answer = await ask(client, {
    path: `/v4/secrets?${query}`,
    what: 'list secrets',
    shape: list,
    refused: refusal,
  })
  const shared = (rows: readonly Row[]) => rows.filter(({ type }) => type !== 'personal')
  return {
    secrets: shared(answer.secrets),
    imports: (answer.imports ?? []).map((one) => ({ ...one, secrets: [...shared(one.secrets)] })),
  }
}

/**
 * Makes sure that a folder is there: a list of one that is not is answered like that of one with nothing in it
 * (secret-v2-bridge-service.ts of Infisical/infisical, read 2026-11).
 * @throws SealpostError('source-missing')
 */
export async function checkFolder(client: SourceClient, { project, slug, path }: Wanted): Promise<void> {
  const parts = path.split('/').filter(Boolean)
  const name = parts.pop()
  const query = new URLSearchParams({ projectId: project, environment: slug, path: `/${parts.join('/')}` })
  const { folders: found } = await ask(client, {
    path: `/v2/folders?${query}`,
    what: 'list folders',
    shape: folders,
    refused: refusal,
  })
  if (name === undefined || found.some((one) => one.name === name)) return
  throw new SealpostError('source-missing', 'list secrets: the folder does not exist', {
    hint: 'Nothing was written. Create the folder in Infisical, or correct `source.path`.',
  })
}

function refusal({ status, body }: Refusal): SealpostError | undefined {
  const said = (body as { readonly message?: unknown } | null | undefined)?.message
  if (status === 404 && typeof said === 'string' && said.startsWith('Route ')) {
    return new SealpostError('not-found', 'list secrets: 404, this Infisical does not have the current API', {
      hint: 'Nothing was written. Update a self-hosted Infisical to one with /api/v4, or correct INFISICAL_API_URL.',
    })
  }
  if (status === 403) {
    return new SealpostError('forbidden', 'list secrets: 403, not permitted', {
      hint:
        'Nothing was written. Allow the identity to describe secrets and read their values in this environment and path, and ' +
        'in every place that these import or refer to.',
    })
  }
  return undefined
}
