import type { Answer, Ask, Route } from '../server.js'
import { repositoryBody } from './response-bodies.js'
import {
  type Box,
  boxAt,
  capacity,
  change,
  notFound,
  origin,
  pageOf,
  type Row,
  refuse,
  type Store,
  shown,
  stamp,
  tick,
  type Visibility,
} from './store.js'
import { ids, readBody, visibility } from './validation.js'

/** The largest value, bytes of UTF-8 (docs: 48 KB; a KB of 1024 bytes is assumed). */
const maxBytes = 48 * 1024

/** Handlers that get the box instead of the path's pieces. */
export type OnBox = (box: Box, ask: Ask) => Answer | Promise<Answer>

/** Makes routes below a list; they answer 404 where the list's holder does not exist. */
export function routesOf(store: Store, list: string): (method: string, rest: string, handle: OnBox) => Route {
  return (method, rest, handle) => ({
    method,
    pattern: `${list}${rest}`,
    handle: (ask) => {
      const path = list.replace(/:(\w+)/g, (_, key: string) => ask.params[key] ?? '')
      const box = boxAt(store, path)
      return box ? handle(box, ask) : notFound
    },
  })
}

/** What lists of secrets and of variables have in common: list, get, delete, and the selected repositories. */
export function commonRoutes(store: Store, list: string, sizes: { usual: number; most: number }): Route[] {
  const on = routesOf(store, list)
  return [
    on('GET', '', (box, ask) => {
      const all = shown(store, box)
      const seen = all.filter((row) => !box.hidden.has(row.name))
      const { rows, headers } = pageOf(store, ask, seen, sizes)
      const bare = new Set(box.unstamped.keys())
      for (const [name, left] of box.unstamped) {
        if (left > 1) box.unstamped.set(name, left - 1)
        else box.unstamped.delete(name)
      }
      const base = origin(store, ask)
      const bodies = rows.map((row) => rowBody(box, row, base, bare.has(row.name)))
      return { status: 200, headers, body: { total_count: all.length, [box.kind]: bodies } }
    }),
    on('GET', '/:name', (box, ask) => {
      const row = rowOf(box, ask)
      return row ? { status: 200, body: rowBody(box, row, origin(store, ask), false) } : notFound
    }),
    on('DELETE', '/:name', (box, ask) => {
      const row = rowOf(box, ask)
      if (!row) return notFound
      change(store, box, (rows) => rows.delete(row.name))
      return { status: 204 }
    }),
    ...(/^\/(orgs|user)\//.test(list) ? selectionRoutes(store, list) : []),
  ]
}

function selectionRoutes(store: Store, list: string): Route[] {
  const on = routesOf(store, list)
  const refused = refuse(
    409,
    "You cannot update selected repositories for a secret when the visibility is not set to 'selected'",
  )
  const onSelected = (method: string, rest: string, select: (box: Box, row: Row, ask: Ask) => number[] | Answer) =>
    on(method, `/:name/repositories${rest}`, (box, ask) => {
      const row = rowOf(box, ask)
      if (!row) return notFound
      if (row.visibility !== 'selected') return refused
      const chosen = select(box, row, ask)
      if (!Array.isArray(chosen)) return chosen
      if (!known(store, box, chosen)) return notFound
      change(store, box, (rows) => rows.set(row.name, { ...row, selected: chosen }))
      return { status: 204 }
    })
  return [
    on('GET', '/:name/repositories', (box, ask) => {
      const row = rowOf(box, ask)
      if (!row) return notFound
      const all = [...store.repositories.values()].filter((one) => row.selected.includes(one.id))
      const { rows, headers } = pageOf(store, ask, all, { usual: 30, most: 100 })
      const repositories = rows.map((one) => repositoryBody(one, origin(store, ask)))
      return { status: 200, headers, body: { total_count: row.selected.length, repositories } }
    }),
    onSelected('PUT', '', (_box, _row, ask) => {
      const read = readBody(ask.body, { selected_repository_ids: ids('numbers') }, ['selected_repository_ids'])
      return read.ok ? (read.body.selected_repository_ids as number[]) : read.answer
    }),
    onSelected('PUT', '/:repository', (_box, row, ask) => [
      ...new Set([...row.selected, Number(ask.params.repository)]),
    ]),
    onSelected('DELETE', '/:repository', (_box, row, ask) =>
      row.selected.filter((id) => id !== Number(ask.params.repository)),
    ),
  ]
}

/** The row that a path names, in any case; undefined where there is none. */
export function rowOf(box: Box, ask: Ask): Row | undefined {
  return box.rows.get((ask.params.name ?? '').toUpperCase())
}

/** Whether all ids are repositories that the box's owner could select. */
function known(store: Store, box: Box, chosen: readonly number[]): boolean {
  const there = [...store.repositories.values()].filter(
    (one) => box.holder === 'user' || one.owner.toLowerCase() === box.owner,
  )
  return chosen.every((id) => there.some((one) => one.id === id))
}

function rowBody(box: Box, row: Row, origin: string, bare: boolean): object {
  const path = `${origin}${box.path}/${row.name}/repositories`
  const shared = box.holder === 'organization' || box.holder === 'user'
  return {
    name: row.name,
    ...(box.kind === 'variables' ? { value: row.value } : {}),
    ...(bare ? {} : { created_at: stamp(row.createdAt), updated_at: stamp(row.updatedAt) }),
    ...(shared ? { visibility: row.visibility } : {}),
    ...(shared && row.visibility === 'selected' ? { selected_repositories_url: path } : {}),
  }
}

/** GitHub's answer to a name that it does not take, if it does not. */
export function badName(name: string, kind: string): Answer | undefined {
  const what = kind === 'secrets' ? 'Secret' : 'Variable'
  if (/^GITHUB_/i.test(name)) return refuse(422, `${what} names must not start with GITHUB_.`)
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return undefined
  return refuse(
    422,
    `${what} names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).`,
  )
}

/** The rules of the members that say who may use a value. */
export function visibilityRules(box: Box): Parameters<typeof readBody>[1] {
  if (box.holder === 'repository' || box.holder === 'environment') return {}
  const as = box.holder === 'user' ? 'both' : box.family === 'dependabot' ? 'texts' : 'numbers'
  return { ...(box.holder === 'user' ? {} : { visibility }), selected_repository_ids: ids(as) }
}

/** A value as a request brings it. */
export interface GivenValue {
  readonly name: string
  readonly value: string
  /** The request's checked body. */
  readonly body: Readonly<Record<string, unknown>>
  /** Whether repositories that the body does not name stay selected: a PATCH leaves them, a PUT clears them. */
  readonly isPatch: boolean
}

/** Stores a value. @returns GitHub's refusal, if it refuses */
export function keep(store: Store, box: Box, { name, value, body, isPatch }: GivenValue): Answer | undefined {
  const before = box.rows.get(name)
  if (Buffer.byteLength(value) > maxBytes) return refuse(422, 'Value is too large.')
  if (!before && box.rows.size >= capacity(box)) return refuse(422, `The limit of ${capacity(box)} is reached.`)
  const sharing =
    box.holder === 'user' ? 'selected' : ((body.visibility as Visibility | undefined) ?? before?.visibility)
  const listed = (body.selected_repository_ids as (number | string)[] | undefined)?.map(Number)
  if (listed !== undefined && sharing !== 'selected') {
    return refuse(422, "Repositories can be selected only when the visibility is 'selected'.")
  }
  if (listed && !known(store, box, listed)) return refuse(422, 'A selected repository does not belong to the owner.')
  const at = tick(store)
  change(store, box, (rows) =>
    rows.set(name, {
      name,
      value,
      createdAt: before?.createdAt ?? at,
      updatedAt: at,
      visibility: sharing ?? 'private',
      selected: sharing === 'selected' ? (listed ?? (isPatch ? (before?.selected ?? []) : [])) : [],
    }),
  )
  return undefined
}
