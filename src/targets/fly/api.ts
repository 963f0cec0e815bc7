import * as z from 'zod/mini'
import { statusError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { notAsDescribed } from '../shared/json.js'
import type { Scope } from './scope.js'

/** One secret as the list shows it. */
export interface Row {
  readonly name: string
  /** A mark of the value; how it is made is not documented, so guesses may be held against it. */
  readonly digest: string | undefined
  /** When the name was made, as the vendor writes times. */
  readonly createdAt: string | undefined
}

const list = z.object({
  // Go may write a list of none as null, which the description does not say
  secrets: z.nullable(
    z.array(z.object({ name: z.string(), digest: z.nullish(z.string()), created_at: z.nullish(z.string()) })),
  ),
})
const updated = z.object({ version: z.number() })
const app = z.object({ id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)), name: z.string() })

/**
 * All secrets of an app, without their values. The list has no pages, and may lag behind a write: the version that a
 * write is answered with would hurry one list and no other, so the engine looks again instead.
 * @throws SealpostError
 */
export async function listSecrets(io: TargetIo, scope: Scope): Promise<Row[]> {
  const { secrets } = await ask(io, scope, '/secrets', { what: 'list secrets', shape: list })
  return (secrets ?? []).map(({ name, digest, created_at }) => ({
    name,
    digest: digest || undefined,
    createdAt: created_at || undefined,
  }))
}

/**
 * The vendor's own id of an app, which another app of the same name does not have.
 * @throws SealpostError
 */
export async function readApp(io: TargetIo, scope: Scope): Promise<z.infer<typeof app>> {
  return ask(io, scope, '', { what: 'get the app', shape: app })
}

/**
 * Stages secrets, all of them or none; null removes. An equal request may be sent twice.
 * @throws SealpostError
 */
export async function updateSecrets(
  io: TargetIo,
  scope: Scope,
  values: ReadonlyMap<string, string | null>,
): Promise<void> {
  await ask(io, scope, '/secrets', {
    what: 'stage secrets',
    shape: updated,
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ values: Object.fromEntries(values) }),
      idempotent: true,
    },
  })
}

interface Asking<T> {
  readonly what: string
  readonly shape: z.ZodMiniType<T>
  readonly init?: Parameters<TargetIo['fetch']>[1]
}

async function ask<T>(io: TargetIo, scope: Scope, path: string, { what, shape, init }: Asking<T>): Promise<T> {
  const answer = await io.fetch(`${io.endpoint}/v1/apps/${scope.app}${path}`, init)
  if (!answer.ok) throw statusError(answer.status, what, hintFor(answer.status))
  const body = shape.safeParse(await answer.json().catch(() => undefined))
  if (!body.success) throw notAsDescribed(what)
  return body.data
}

/** A name that nobody has is a 404, another organisation's app a 403 (fly-go, flaps/flaps_apps.go, read 2026-11-30). */
function hintFor(status: number): string | undefined {
  if (status === 404) return 'The app does not exist: correct `app`, or create it with `fly apps create`.'
  return status === 403
    ? 'The token is for another app or organisation. Create one for this app with `fly tokens create deploy --app NAME`.'
    : undefined
}
