import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceClient } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { ask, type Refusal } from '../shared/ask.js'
import { addValue, nameOf, shownKey } from '../shared/names.js'
import { leftReferences } from '../shared/references.js'
import { timeOf } from '../shared/time.js'
import { treeOf } from '../shared/tree.js'
import { secretOf } from '../shared/values.js'

/** Which secrets of an app are read for one environment of the config. */
export interface Wanted {
  /** As the config calls it. */
  readonly environment: string
  readonly app: string
  /** The environment's name at Phase. */
  readonly name: string
  readonly path: string
  readonly tags: readonly string[]
  readonly references: 'refuse' | 'literal'
}

/** The secret model ("Secrets API", docs.phase.dev, read 2026-11). A personal override is for users' tokens alone. */
const row = z.object({
  id: z.string(),
  key: z.string(),
  value: z.optional(z.nullable(z.string())),
  type: z.optional(z.string()),
  path: z.optional(z.string()),
  version: z.optional(z.number()),
  updatedAt: z.optional(z.nullable(z.string())),
})
const rows = z.array(row)

type Row = z.output<typeof row>

/**
 * All secrets of a path, in one answer: the list has no pages.
 * @param client its endpoint is what the API's own paths stand below
 * @throws SealpostError for what cannot be read in full, and what `ask` throws
 */
export async function readSecrets(client: SourceClient, wanted: Wanted): Promise<Map<string, SourceValue>> {
  const query = new URLSearchParams({ app_id: wanted.app, env: wanted.name, path: wanted.path })
  if (wanted.tags.length > 0) query.set('tags', wanted.tags.join(','))
  // without the slash a Django server redirects, and no redirect is followed
  const list = await ask(client, { path: `/v1/secrets/?${query}`, what: 'list secrets', shape: rows, refused: refusal })
  // one that has several of the tags comes once for each of them
  const found = new Map(list.map((one) => [one.id, one]))
  if (found.size === 0) checkEmpty(wanted)
  const values = new Map<string, SourceValue>()
  for (const one of [...found.values()].sort(byKey)) {
    const at = `phase:${wanted.environment}${normal(wanted.path)}#${shownKey([one.key])}`
    addValue(values, nameOf([one.key], {}, at), readValue(one, at, wanted))
  }
  return values
}

function readValue({ id, key, value, type, path, version, updatedAt }: Row, at: string, wanted: Wanted): SourceValue {
  if (path !== undefined && normal(path) !== normal(wanted.path)) {
    throw new SealpostError('bad-answer', 'list secrets: the response contains a secret of another path', { where: at })
  }
  if (type === 'sealed' && !value) throw sealed(key, at)
  const secret = secretOf(treeOf(value), [key], at)
  const doubts = leftReferences(value ?? '')
  if (wanted.references === 'refuse' && isUnresolved(value ?? '')) throw unresolved(key, at)
  const time = timeOf(updatedAt)
  return {
    secret,
    at,
    ...(version === undefined ? {} : { version: `v${version}-${id.slice(0, 8)}` }),
    ...(time === undefined ? {} : { updatedAt: time }),
    ...(doubts.length === 0 ? {} : { doubts }),
  }
}

/**
 * Phase keeps a reference to another environment or app as it stands where it finds nothing there, or where the account
 * may not look (`decrypt_secret_value` of phasehq/console, read 2026-11): a value that was read in part.
 */
function isUnresolved(value: string): boolean {
  return /\$\{(?!\{)[^{}.]+\.[^{}]+\}/.test(value)
}

function unresolved(key: string, at: string): SealpostError {
  return new SealpostError('source', `${shownKey([key])} contains a reference that Phase did not resolve`, {
    where: at,
    hint:
      'Nothing was written. Give the service account access to the referenced environment, correct the reference, or ' +
      'set `source.references: literal` if it is not a reference.',
  })
}

function sealed(key: string, at: string): SealpostError {
  return new SealpostError('source', `${shownKey([key])} is sealed, and its value was not returned`, {
    where: at,
    hint: 'Nothing was written. Delete it in Phase and recreate it as a secret, or exclude it with `source.path` or `source.tags`.',
  })
}

/** A folder that is not there reads as one without secrets, and so does a tag; the root is there wherever the environment is. */
function checkEmpty({ path, tags }: Wanted): void {
  if (normal(path) === '/' && tags.length === 0) return
  const which = tags.length > 0 ? 'path and tags match' : 'path contains'
  throw new SealpostError('source-missing', `list secrets: the ${which} no secret`, {
    hint: 'Nothing was written. Correct `source.path` or `source.tags`, or add a secret there.',
  })
}

function refusal({ status, body }: Refusal): SealpostError | undefined {
  const said = (body as { readonly error?: unknown } | null | undefined)?.error
  if (status === 400 && typeof said === 'string' && /\bSSE\b/.test(said)) {
    return new SealpostError('invalid', 'list secrets: 400, server-side encryption (SSE) is not enabled for this app', {
      hint: 'Nothing was written. Enable server-side encryption in the settings of the app in the Phase console.',
    })
  }
  // an account without access to the environment is answered 401, as one that is not known
  if (status === 401) {
    return new SealpostError('unauthorized', 'list secrets: 401, the token was not accepted for this environment', {
      hint:
        'Nothing was written. The token expired or was deleted, or its service account has no access to this environment of ' +
        'the app: give it access, or create a new token.',
    })
  }
  if (status === 403) {
    return new SealpostError('forbidden', 'list secrets: 403, not permitted', {
      hint:
        'Nothing was written. Give the service account a role that reads secrets, access to the app and the environment, ' +
        'and a network access policy that allows this address.',
    })
  }
  return undefined
}

function byKey(one: Row, other: Row): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0
}

/** Paths as the server makes them: one slash at a time, none at the end. */
function normal(path: string): string {
  return `/${path}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
}
