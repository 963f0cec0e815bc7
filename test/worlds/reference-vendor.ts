import { type Answer, type Ask, type Simulator, serve } from '../../src/simulators/server.js'

/** How the cupboard of this test differs from the next one. */
export interface CupboardOptions {
  readonly shelves: readonly string[]
  readonly fold: 'upper' | 'exact'
  readonly stamps: 'per-value' | 'per-name' | 'none'
  /** Whether a value that is no open one is shown all the same. */
  readonly shows: boolean
  readonly now: () => number
}

interface Row {
  value: string
  form: 'secret' | 'public'
  stamp: number
  /** When the name was made. */
  made: number
  note: string
  /** Nobody may put anything in its place. */
  fixed: boolean
}

/** A vendor that nobody has: values lie on shelves, each with a note that outsiders write on it. */
export interface Cupboard extends Simulator {
  readonly peek: (shelf: string, name: string) => Row | undefined
  readonly plant: (shelf: string, name: string, value: string, form: Row['form']) => void
  readonly uproot: (shelf: string, name: string) => void
  /** The owner of the cupboard fixes something to a shelf under that name. */
  readonly fix: (shelf: string, name: string) => void
  /** From now on the list of every shelf leaves this many rows out of what it counts. */
  readonly hide: (rows: number) => void
  /** From now on the value of this name is refused. */
  readonly refuse: (name: string | undefined) => void
}

const pageSize = 100

/** The cupboards of the house, by the number on their back; people call them as they like. */
const cupboards: Readonly<Record<string, number>> = { kitchen: 1, galley: 1, cellar: 2 }

/** Starts the reference vendor on loopback. */
export async function startCupboard(options: CupboardOptions): Promise<Cupboard> {
  const shelves = new Map(options.shelves.map((shelf) => [shelf, new Map<string, Row>()]))
  const stampsOfNames = new Map<string, number>()
  let edits = 0
  let hidden = 0
  let refused: string | undefined

  const foldOf = (name: string) => (options.fold === 'upper' ? name.toUpperCase() : name)

  function store(shelf: string, name: string, value: string, form: Row['form'], note?: string | null): boolean {
    const rows = shelves.get(shelf) as Map<string, Row>
    const old = rows.get(foldOf(name))
    const stamp = options.now() * 1000 + (edits++ % 1000)
    stampsOfNames.set(foldOf(name), stamp)
    const kept = { made: old?.made ?? stamp, fixed: false, note: note === undefined ? (old?.note ?? '') : (note ?? '') }
    rows.set(foldOf(name), { value, form, stamp, ...kept })
    return old === undefined
  }

  /** Other shelves whose values of that name have the same stamp. */
  function sharing(shelf: string, name: string): string[] {
    return [...shelves].flatMap(([other, rows]) => (other !== shelf && rows.has(name) ? [other] : []))
  }

  function list(ask: Ask): Answer {
    const rows = [...(shelves.get(ask.params.shelf ?? '') ?? [])]
    const from = Number(ask.query.get('from') ?? 0)
    const values = rows.slice(0, rows.length - hidden).slice(from, from + pageSize)
    return {
      status: 200,
      body: {
        total: rows.length,
        next: from + pageSize < rows.length ? from + pageSize : null,
        values: values.map(([name, { value, form, stamp, made, fixed }]) => ({
          name,
          form,
          ...(fixed ? { fixed } : {}),
          ...(form === 'public' || options.shows ? { value } : {}),
          ...(options.stamps === 'none'
            ? {}
            : { stamp: options.stamps === 'per-name' ? stampsOfNames.get(name) : stamp, made }),
          ...(options.stamps === 'per-name' ? { shared: sharing(ask.params.shelf ?? '', name) } : {}),
        })),
      },
    }
  }

  const route = (method: string, act: (ask: Ask, body: Record<string, unknown>) => Answer) => ({
    method,
    pattern: '/shelves/:shelf/values',
    handle: (ask: Ask): Answer => {
      if (!shelves.has(ask.params.shelf ?? '')) return { status: 404, body: { error: 'no such shelf' } }
      return act(ask, ask.body === '' ? {} : JSON.parse(ask.body))
    },
  })

  const server = await serve({
    token: 'cupboard-token',
    refuse: ({ headers }) =>
      headers.authorization === 'Bearer cupboard-token' ? undefined : { status: 401, body: {} },
    notFound: { status: 404, body: { error: 'no such route' } },
    routes: [
      {
        method: 'GET',
        pattern: '/cupboards/:name',
        handle: ({ params }) => {
          const number = cupboards[params.name?.toLowerCase() ?? '']
          return number === undefined ? { status: 404, body: {} } : { status: 200, body: { number } }
        },
      },
      route('GET', list),
      route('PUT', (ask, { values }) => ({
        status: 200,
        body: {
          results: (values as { name: string; value: string; form: Row['form']; note?: null }[]).map((one) => {
            const shelf = ask.params.shelf ?? ''
            const isFixed = shelves.get(shelf)?.get(foldOf(one.name))?.fixed === true
            if (one.name === refused || isFixed || one.value.length > 4000)
              return { name: one.name, ok: false, echo: one.value }
            const created = store(shelf, one.name, one.value, one.form, one.note)
            return { name: one.name, ok: true, ...(options.stamps === 'none' ? {} : { created }) }
          }),
        },
      })),
      route('DELETE', (ask, { names }) => {
        const removed = (names as string[]).filter((name) => shelves.get(ask.params.shelf ?? '')?.delete(foldOf(name)))
        return { status: 200, body: { removed } }
      }),
    ],
  })

  return {
    ...server,
    peek: (shelf, name) => shelves.get(shelf)?.get(foldOf(name)),
    plant: (shelf, name, value, form) => void store(shelf, name, value, form, `note on ${name}`),
    fix: (shelf, name) => {
      store(shelf, name, 'fixed', 'secret')
      const row = shelves.get(shelf)?.get(foldOf(name))
      if (row) row.fixed = true
    },
    uproot: (shelf, name) => void shelves.get(shelf)?.delete(foldOf(name)),
    hide: (rows) => {
      hidden = rows
    },
    refuse: (name) => {
      refused = name
    },
  }
}
