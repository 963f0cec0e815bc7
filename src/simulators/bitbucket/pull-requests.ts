import { type Board, jsonOf, openBoard, type Post, pageOf } from '../forges/board.js'
import { type Answer, type Ask, type Route, type Simulator, serve } from '../server.js'

/** How Bitbucket's pull requests begin. */
export interface BitbucketOptions {
  readonly token?: string
  /** Whom the token speaks for. */
  readonly uuid?: string
  /** Whether the token may ask whom it speaks for: one without the account's scope may not. */
  readonly nameless?: true
}

/** What Bitbucket shows of a commit: reports by their ids, each with its annotations. */
export interface BitbucketSimulator extends Simulator, Board {
  readonly reports: ReadonlyMap<string, { readonly report: object; readonly annotations: readonly object[] }>
}

/** Longest comment, characters, and most annotations of one request (read 2026-11-30). */
const [longest, mostAtOnce] = [32_768, 100]
const refused = (status: number, message: string): Answer => ({ status, body: { type: 'error', error: { message } } })
const notFound = refused(404, 'Resource not found')

type Reports = Map<string, { report: object; annotations: object[] }>
type Posts = ReturnType<typeof openBoard>

/**
 * Starts a local stand-in for the comments on pull requests and the Code Insights reports of Bitbucket Cloud's API. A
 * comment that is removed stays as a mark.
 */
export async function startBitbucket(options: BitbucketOptions = {}): Promise<BitbucketSimulator> {
  const { token = 'bitbucket-simulator-token', uuid = '{ab12}', nameless } = options
  const board = openBoard()
  const gone = new Set<number>()
  const reports: Reports = new Map()
  const user: Route = { method: 'GET', pattern: '/2.0/user', handle: () => ({ status: 200, body: { uuid } }) }
  const server = await serve({
    token,
    notFound,
    refuse: ({ headers, path }) => {
      if (headers.authorization !== `Bearer ${token}`) return refused(401, 'Token is invalid or not supported')
      return nameless === true && path === '/2.0/user' ? refused(403, 'required scopes: account') : undefined
    },
    routes: [user, ...commentRoutes(board, gone, uuid), ...reportRoutes(reports)],
  })
  const controls = board.controls()
  const shown = (number: number) => controls.comments(number).filter(({ id }) => !gone.has(id))
  return { ...server, ...controls, comments: shown, reports }
}

function commentRoutes(board: Posts, gone: Set<number>, uuid: string): Route[] {
  const comments = '/2.0/repositories/:workspace/:repo/pullrequests/:number/comments'
  const comment = ({ id, author, body }: Post) => ({
    id,
    content: { raw: gone.has(id) ? '' : body },
    user: { uuid: author },
    deleted: gone.has(id),
    links: { html: { href: `https://bitbucket.org/acme/shop/pull-requests/1#comment-${id}` } },
  })
  const rawOf = (ask: Ask) => String((jsonOf(ask.body).content as { raw?: unknown } | undefined)?.raw ?? '')
  const one = (method: string, handle: (post: Post, ask: Ask) => Answer): Route => ({
    method,
    pattern: `${comments}/:id`,
    handle: (ask) => {
      const found = board.comments.get(Number(ask.params.id))
      return found === undefined || found.number !== Number(ask.params.number) ? notFound : handle(found, ask)
    },
  })
  return [
    {
      method: 'GET',
      pattern: comments,
      handle: ({ params, query }) => {
        const rows = board.on(Number(params.number)).map(comment)
        const { rows: values, more, page } = pageOf(rows, query, { size: 'pagelen', usual: 10, most: 100 })
        return { status: 200, body: { values, page, ...(more ? { next: `${page + 1}` } : {}) } }
      },
    },
    {
      method: 'POST',
      pattern: comments,
      handle: (ask) => {
        const raw = rawOf(ask)
        if (raw.length > longest) return refused(400, 'content.raw: too long')
        const post = { number: Number(ask.params.number), author: uuid, title: '', body: raw }
        return { status: 201, body: comment(board.add(board.comments, post)) }
      },
    },
    one('GET', (post) => ({ status: 200, body: comment(post) })),
    one('PUT', (post, ask) => {
      if (gone.has(post.id)) return refused(410, 'gone')
      const next = board.edit(board.comments, post.id, { body: rawOf(ask) })
      return next === undefined ? notFound : { status: 200, body: comment(next) }
    }),
    one('DELETE', ({ id }) => {
      gone.add(id)
      return { status: 204 }
    }),
  ]
}

function reportRoutes(reports: Reports): Route[] {
  const report = '/2.0/repositories/:workspace/:repo/commit/:commit/reports/:id'
  return [
    {
      method: 'PUT',
      pattern: report,
      handle: ({ params, body }) => {
        reports.set(params.id ?? '', { report: jsonOf(body), annotations: [] })
        return { status: 200, body: jsonOf(body) }
      },
    },
    {
      method: 'POST',
      pattern: `${report}/annotations`,
      handle: ({ params, body }) => {
        const [found, rows] = [reports.get(params.id ?? ''), JSON.parse(body) as object[]]
        if (found === undefined) return notFound
        if (!Array.isArray(rows) || rows.length > mostAtOnce) return refused(400, 'between 1 and 100')
        for (const row of rows) found.annotations.push(row)
        return { status: 200, body: rows }
      },
    },
  ]
}
