import * as z from 'zod/mini'
import { SealpostError, statusError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { notAsDescribed } from '../shared/json.js'
import type { Scope } from './scope.js'

/** One secret as the list shows it. */
export interface Row {
  readonly name: string
  /** SHA-256 of the value, hex, by all that is known: whoever sees it can hold guesses against it. */
  readonly digest: string
}

const secrets = z.array(z.object({ name: z.string(), value: z.string() }))
const project = z.object({ ref: z.string().check(z.regex(/^[a-z]{20}$/)) })

const wrongProject = 'Check `project`, a ref of 20 letters, and that the owner of the token has access to the project.'

/**
 * All secrets of a project, without their values. The list has no pages.
 * @throws SealpostError
 */
export async function listSecrets(io: TargetIo, scope: Scope): Promise<Row[]> {
  const rows = await read(io, scope, '/secrets', {
    what: 'list secrets',
    shape: secrets,
    needs: 'edge_functions_secrets_read',
  })
  return rows.map(({ name, value }) => ({ name, digest: value }))
}

/**
 * The ref by which the vendor knows a project: random, and never another project's.
 * @throws SealpostError
 */
export async function readRef(io: TargetIo, scope: Scope): Promise<string> {
  const found = await read(io, scope, '', { what: 'get the project', shape: project, needs: 'project_admin_read' })
  return found.ref
}

/**
 * Makes or replaces secrets, all of them or none.
 * @throws SealpostError
 */
export async function putSecrets(
  io: TargetIo,
  scope: Scope,
  values: readonly { readonly name: string; readonly value: string }[],
): Promise<void> {
  await send(io, scope, { method: 'POST', body: values, expected: 201, what: 'store secrets' })
}

/**
 * Removes secrets; one that is not there is none the less removed.
 * @throws SealpostError
 */
export async function removeSecrets(io: TargetIo, scope: Scope, names: readonly string[]): Promise<void> {
  await send(io, scope, { method: 'DELETE', body: names, expected: 200, what: 'remove secrets' })
}

interface Reading<T> {
  readonly what: string
  readonly shape: z.ZodMiniType<T>
  /** The permission of a scoped token. */
  readonly needs: string
}

async function read<T>(io: TargetIo, scope: Scope, path: string, { what, shape, needs }: Reading<T>): Promise<T> {
  const answer = await io.fetch(addressOf(io, scope) + path)
  // a GET says nothing but the ref, which had the right form
  if (answer.status === 400) {
    throw new SealpostError('place-missing', `${what}: 400, the project was removed or is paused`, {
      hint: 'Check the project in the dashboard, and correct `project` or restore the project.',
    })
  }
  if (!answer.ok) throw statusError(answer.status, what, hintFor(answer.status, needs))
  const body = shape.safeParse(await answer.json())
  if (!body.success) throw notAsDescribed(what)
  return body.data
}

interface Sending {
  readonly method: 'POST' | 'DELETE'
  readonly body: unknown
  readonly expected: number
  readonly what: string
}

/** Both writes may be sent twice, and a success of theirs has no body. */
async function send(io: TargetIo, scope: Scope, { method, body, expected, what }: Sending): Promise<void> {
  const answer = await io.fetch(`${addressOf(io, scope)}/secrets`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    idempotent: true,
  })
  if (!answer.ok) throw statusError(answer.status, what, hintFor(answer.status, 'edge_functions_secrets_write'))
  if (answer.status !== expected || (await answer.text()) !== '') throw notAsDescribed(what)
}

function addressOf({ endpoint }: TargetIo, scope: Scope): string {
  return `${endpoint}/v1/projects/${scope.project}`
}

function hintFor(status: number, permission: string): string | undefined {
  if (status === 404) return wrongProject
  return status === 403 ? `The token needs ${permission} on this project.` : undefined
}
