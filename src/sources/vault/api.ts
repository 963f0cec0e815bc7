import type * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceClient } from '../../core/source.js'
import { type Asked, refusalOf } from './refusals.js'

/** A server that is logged in to, and the KV engine on it that is read. */
export interface Engine {
  readonly client: SourceClient
  readonly headers: Readonly<Record<string, string>>
  readonly mount: string
  readonly version: 1 | 2
}

/** An answer: its text, for whatever has to stay as it was written, and its JSON. */
export interface Answer {
  readonly text: string
  readonly json: unknown
}

/** What every request says: where a proxy of Vault's asks for it, a request that a page made does not pass. */
export function headersFor(namespace: string | undefined): Readonly<Record<string, string>> {
  return { 'x-vault-request': 'true', ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }) }
}

/**
 * A GET below the mount.
 * @param path below the mount, as it goes into an address
 * @returns undefined for a 404, where the caller knows what that means
 * @throws SealpostError, by its code what the client throws or the refusal says
 */
export async function get(
  { client, headers }: Engine,
  path: string,
  asked: Asked,
  may: { readonly miss?: boolean } = {},
): Promise<Answer | undefined> {
  const response = await client.fetch(`${client.endpoint}/v1/${path}`, { headers })
  if (response.status === 404 && may.miss) return undefined
  if (!response.ok) throw await refusalOf(response, asked)
  const text = await response.text()
  return { text, json: JSON.parse(text) }
}

/** @throws SealpostError('bad-answer') where an answer is not what the API describes */
export function shaped<T>(shape: z.ZodMiniType<T>, json: unknown, { what }: Pick<Asked, 'what'>): T {
  const { success, data } = shape.safeParse(json)
  if (success) return data
  throw new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
}

/**
 * A path as it goes into an address, part by part.
 * @throws SealpostError('source') for a part that an address would leave out, or lead upwards with
 */
export function encoded(path: string): string {
  const parts = path.split('/')
  if (parts.some((part) => /^\.{1,2}$/.test(part)))
    throw new SealpostError('source', 'a path at the source contains . or ..', {
      hint: 'Nothing was written. Rename the secret.',
    })
  return parts.map(encodeURIComponent).join('/')
}

/** A path that the server told, as a message may show it. */
export function shownPath(path: string): string {
  return /^[\w./ @:+-]{1,300}$/.test(path) ? path : 'a secret with an unusual name'
}
