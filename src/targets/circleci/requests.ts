import * as z from 'zod/mini'
import { bounds } from '../../core/bounds.js'
import { SealpostError, statusError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { notAsDescribed } from '../shared/json.js'

/** One request, and what it is in a few words. */
interface Asked {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  readonly url: string
  readonly what: string
  readonly body?: object
}

/** One page of a list. */
export interface Page<T> {
  readonly items: T[]
  readonly next_page_token?: string | null | undefined
}

/** The shape of a page of such rows. */
export function pageOf<T>(row: z.ZodMiniType<T>): z.ZodMiniType<Page<T>> {
  return z.object({ items: z.array(row), next_page_token: z.nullish(z.string()) })
}

/** Sends requests as API v2 wants them, over the engine's fetch. */
export interface Requests {
  /** An address below the endpoint, each part of it encoded. */
  readonly address: (...parts: string[]) => string
  /** @throws SealpostError that shows nothing of an answer; `bad-answer` for one of another shape */
  readonly ask: <T>(asked: Asked, shape: z.ZodMiniType<T>) => Promise<T>
  /** Reads a list to its end. @throws SealpostError('bad-answer') for one that never ends */
  readonly pages: <T>(url: string, what: string, shape: z.ZodMiniType<Page<T>>) => Promise<T[]>
}

/** Opens the requests of a target. */
export function openRequests(io: TargetIo): Requests {
  async function ask<T>({ method, url, what, body }: Asked, shape: z.ZodMiniType<T>): Promise<T> {
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

  async function pages<T>(url: string, what: string, shape: z.ZodMiniType<Page<T>>): Promise<T[]> {
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

  return { address: (...parts) => [io.endpoint, ...parts.map(encodeURIComponent)].join('/'), ask, pages }
}

const may =
  'The token has to be a personal token of a member of the organisation. Only members of its groups and administrators can change variables of a restricted context.'

function refusal(status: number, what: string): SealpostError {
  if (status === 404)
    return statusError(404, what, `Check \`context\`, \`organization\` and \`project\` in the config. ${may}`)
  return statusError(status, what, status === 403 ? may : undefined)
}
