/** One comment or issue of a simulated forge. Replaced as a whole on each edit. */
export interface Post {
  readonly id: number
  /** Number of the pull or merge request; for an issue its own. */
  readonly number: number
  readonly author: string
  readonly title: string
  readonly body: string
  readonly open: boolean
}

/** What the people of a forge have written, by its controls: what stands there, and what somebody else writes. */
export interface Board {
  readonly comments: (number: number) => readonly Post[]
  readonly issues: () => readonly Post[]
  /** Somebody else comments. Gives the comment's number. */
  readonly plant: (number: number, author: string, body: string) => number
}

/** Posts that live as long as the process. */
export function openBoard() {
  const [comments, issues] = [new Map<number, Post>(), new Map<number, Post>()]
  let last = 1000
  const on = (number: number) => [...comments.values()].filter((one) => one.number === number)
  return {
    comments,
    issues,
    on,
    /** Writes one anew. */
    add(into: Map<number, Post>, post: Omit<Post, 'id' | 'open'>): Post {
      last += 1
      const made = { ...post, id: last, open: true }
      into.set(made.id, made)
      return made
    },
    /** Writes over one; undefined where there is none. */
    edit(into: Map<number, Post>, id: number, change: Partial<Post>): Post | undefined {
      const found = into.get(id)
      if (found === undefined) return undefined
      const next = { ...found, ...change }
      into.set(id, next)
      return next
    },
    controls(): Board {
      return {
        comments: on,
        issues: () => [...issues.values()],
        plant: (number, author, body) => this.add(comments, { number, author, title: '', body }).id,
      }
    },
  }
}

/** The part of a list that a page has, and whether there is more. */
export function pageOf<T>(
  rows: readonly T[],
  query: URLSearchParams,
  names: { size: string; usual: number; most: number },
) {
  const asked = Number(query.get(names.size) ?? names.usual)
  const size = Math.min(Math.max(1, Number.isNaN(asked) ? names.usual : asked), names.most)
  const page = Math.max(1, Number(query.get('page') ?? 1))
  return { page, rows: rows.slice((page - 1) * size, page * size), more: rows.length > page * size }
}

/** The JSON of a request; nothing where there is none. */
export function jsonOf(body: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(body)
    return typeof read === 'object' && read !== null ? (read as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}
