/**
 * A vendor that lives in memory: projects with places, each with names. It keeps what it is given, gives nothing back
 * but names and stamps unless told otherwise, and speaks a small HTTP that the fake target knows. It is written from the
 * outside, as a vendor is, and knows nothing of Sealpost but the form of its answers: Node's own takes a fifth of the time
 * of ten thousand histories.
 */

import { PlainHeaders, plainResponse } from '../../src/io/http/light-response.js'

export interface Traits {
  /** What a stamp hangs on. */
  readonly stamps: 'per-value' | 'per-name' | 'none'
  /** Resolution of the vendor's clock, ms. */
  readonly tickMs: number
  /** How old the list is that it shows, ms, a minute at most; may change where it was given. */
  lagMs: number
  /** Whether values are shown. */
  readonly readable: boolean
  /** Whether a row can span places; a value that is put gets a row of its own. */
  readonly rows: boolean
  /** Whether a name is told from one that was deleted and made anew. */
  readonly marks: boolean
}

export interface Kept {
  readonly value: string
  /** ms since the epoch, whole ticks. */
  readonly stamp: number
  readonly row: number
  /** Which of the things of that name it is: changes when the name is deleted and made anew. */
  readonly born: number
}

/** A request as the vendor saw it. */
export interface Asked {
  readonly method: string
  /** `GET shop`, `PUT shop/production/A`, `POST shop` */
  readonly what: string
  readonly status: number
}

/** project → place → name → what is kept. */
type State = Map<string, Map<string, Map<string, Kept>>>

export interface Vendor {
  readonly traits: Traits
  readonly asked: Asked[]
  readonly fetch: typeof globalThis.fetch
  /** What somebody else does with the vendor's own tools, or what was there before. */
  readonly put: (project: string, place: string, name: string, value: string) => void
  readonly drop: (project: string, place: string, name: string) => void
  /** One row for several places. */
  readonly span: (project: string, places: readonly string[], name: string, value: string) => void
  readonly peek: (project: string, place: string, name: string) => Kept | undefined
  readonly names: (project: string, place: string) => string[]
  /** Deletes a project with all that is in it, and makes another one of that name. */
  readonly remake: (project: string) => void
  /** Gives a project another name; whoever asks for the former name gets a new and empty one. */
  readonly rename: (project: string, to: string) => void
  /** The vendor's own id of a project. */
  readonly idOf: (project: string) => string
  /** Answers in place of the vendor where it gives something. */
  fault: ((asked: Omit<Asked, 'status'>) => number | undefined) | undefined
}

export const usual: Traits = { stamps: 'per-value', tickMs: 1000, lagMs: 0, readable: false, rows: false, marks: false }

/** @param now the vendor's clock, ms since the epoch */
export function vendor(now: () => number, traits: Partial<Traits> = {}): Vendor {
  const kept: Traits = { ...usual, ...traits }
  const state: State = new Map()
  /** What the list showed, by the time it came about; only as far back as a list may lag. */
  let past: { at: number; shown: Map<string, unknown[]> }[] = []
  const asked: Asked[] = []
  const ids = new Map<string, string>()
  let rows = 0
  let projects = 0

  function idOf(project: string): string {
    const id = ids.get(project) ?? `id-${++projects}`
    ids.set(project, id)
    return id
  }

  function place(project: string, name: string): Map<string, Kept> {
    const places = state.get(project) ?? new Map<string, Map<string, Kept>>()
    state.set(project, places)
    const names = places.get(name) ?? new Map<string, Kept>()
    places.set(name, names)
    return names
  }
  function remember(): void {
    if (traits.lagMs === undefined) return
    past = past.filter((_one, at) => (past[at + 1]?.at ?? now()) > now() - 60_000)
    past.push({ at: now(), shown: new Map([...state.keys()].map((project) => [project, listed(project)])) })
  }
  function put(project: string, where: string, name: string, value: string): boolean {
    const former = place(project, where).get(name)
    const stamp = Math.floor(now() / kept.tickMs) * kept.tickMs
    for (const names of state.get(project)?.values() ?? []) {
      const other = names.get(name)
      // a row that is split is stamped as a whole
      const moved = kept.stamps === 'per-name' || other?.row === former?.row
      if (other && moved) names.set(name, { ...other, stamp })
    }
    rows += 1
    place(project, where).set(name, { value, stamp, row: rows, born: former?.born ?? rows })
    remember()
    return former === undefined
  }
  function span(project: string, wheres: readonly string[], name: string, value: string): void {
    for (const where of wheres) put(project, where, name, value)
    for (const where of wheres) {
      const one = place(project, where).get(name)
      if (one) place(project, where).set(name, { ...one, row: rows })
    }
    remember()
  }
  function drop(project: string, where: string, name: string): boolean {
    const found = place(project, where).delete(name)
    remember()
    return found
  }
  function listed(project: string): unknown[] {
    return [...(state.get(project) ?? [])].flatMap(([where, names]) =>
      [...names].map(([name, { value, stamp, row, born }]) => ({
        place: where,
        name,
        ...(kept.stamps === 'none' ? {} : { stamp }),
        ...(kept.readable ? { value } : {}),
        ...(kept.rows ? { row: `row-${row}` } : {}),
        ...(kept.marks ? { born: `born-${born}` } : {}),
      })),
    )
  }
  function list(project: string): unknown[] {
    if (kept.lagMs === 0) return listed(project)
    const old = past.filter(({ at }) => at <= now() - kept.lagMs).at(-1)
    return old?.shown.get(project) ?? []
  }

  function answer(method: string, path: string[], body: string): [status: number, body?: unknown] {
    const [project = '', where = '', name = ''] = path
    if (method === 'GET' && project === '-id') return [200, { id: idOf(where) }]
    if (method === 'GET') return [200, list(project)]
    if (method === 'PUT') return put(project, where, name, body) ? [201, {}] : [204]
    if (method === 'DELETE') return drop(project, where, name) ? [204] : [404, {}]
    const items = JSON.parse(body) as { place: string; name: string; value?: string }[]
    return [200, items.map((item) => ({ status: one(project, item) }))]
  }
  /** One item of an array. It is logged as if it had come alone. */
  function one(
    project: string,
    { place: where, name, value }: { place: string; name: string; value?: string },
  ): number {
    const method = value === undefined ? 'DELETE' : 'PUT'
    const what = `${project}/${where}/${name}`
    const faulty = fake.fault?.({ method: 'ITEM', what: `ITEM ${what}` })
    const status = faulty ?? answer(method, [project, where, name], value ?? '')[0]
    asked.push({ method, what: `${method} ${what}`, status })
    return status
  }

  const fake: Vendor = {
    traits: kept,
    asked,
    fault: undefined,
    put,
    drop,
    span,
    peek: (project, where, name) => state.get(project)?.get(where)?.get(name),
    idOf,
    remake(project) {
      state.delete(project)
      ids.delete(project)
      remember()
    },
    rename(project, to) {
      const [places, id] = [state.get(project), idOf(project)]
      state.delete(project)
      ids.delete(project)
      if (places !== undefined) state.set(to, places)
      ids.set(to, id)
      remember()
    },
    names: (project, where) => [...(state.get(project)?.get(where)?.keys() ?? [])].sort(),
    async fetch(input, init) {
      const path = new URL(String(input)).pathname.slice(1).split('/').map(decodeURIComponent)
      const method = init?.method ?? 'GET'
      const what = `${method} ${path.join('/')}`
      const body = Buffer.from((init?.body ?? '') as string | Uint8Array).toString()
      const faulty = fake.fault?.({ method, what })
      const [status, said] = faulty === undefined ? answer(method, path, body) : [faulty, {}]
      // who asks what a project is called asks once for each, which is a test of its own
      if (path[0] !== '-id') asked.push({ method, what, status })
      const headers = new PlainHeaders({ date: new Date(now()).toUTCString() })
      return plainResponse(Buffer.from(said === undefined ? '' : JSON.stringify(said)), {
        status,
        statusText: '',
        headers,
      })
    },
  }
  return fake
}
