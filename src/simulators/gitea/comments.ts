import { type Board, jsonOf, openBoard, type Post, pageOf } from '../forges/board.js'
import { type Answer, type Ask, type Route, type Simulator, serve } from '../server.js'

/** How Gitea's comments and issues begin. */
export interface GiteaOptions {
  readonly token?: string
  /** Whom the token speaks for. */
  readonly bot?: string
  /** Whether the token may ask whom it speaks for; that of a job may not everywhere. */
  readonly nameless?: true
  /** Rows of a page at most (`[api] MAX_RESPONSE_ITEMS`). */
  readonly mostRows?: number
}

const notFound: Answer = { status: 404, body: { message: 'The target could not be found.', errors: [] } }

/**
 * Starts a local stand-in for the comments and issues of Gitea's API, below `/api/v1`. Any repository and any number is
 * taken for one that exists.
 */
export async function startGitea(options: GiteaOptions = {}): Promise<Simulator & Board> {
  const { token = 'gitea-simulator-token', bot = 'gitea-actions', nameless, mostRows = 50 } = options
  const board = openBoard()
  const user: Route = { method: 'GET', pattern: '/user', handle: () => ({ status: 200, body: { login: bot } }) }
  const server = await serve({
    token,
    base: '/api/v1',
    notFound,
    refuse: ({ headers, path }) => {
      if (headers.authorization !== `token ${token}` && headers.authorization !== `Bearer ${token}`)
        return { status: 401, body: { message: 'user does not exist [uid: 0, name: ]' } }
      return nameless === true && path === '/user' ? { status: 403, body: { message: 'token scope' } } : undefined
    },
    routes: [user, ...commentRoutes(board, bot), ...issueRoutes(board, bot, mostRows)],
  })
  return { ...server, ...board.controls() }
}

type Posts = ReturnType<typeof openBoard>
const below = '/repos/:owner/:repo/issues'

function commentRoutes(board: Posts, bot: string): Route[] {
  const comment = ({ id, author, body, number }: Post) => ({
    id,
    body,
    user: { login: author },
    html_url: `https://gitea.example/acme/shop/pulls/${number}#issuecomment-${id}`,
  })
  const one = (method: string, handle: (post: Post, ask: Ask) => Answer): Route => ({
    method,
    pattern: `${below}/comments/:id`,
    handle: (ask) => {
      const found = board.comments.get(Number(ask.params.id))
      return found === undefined ? notFound : handle(found, ask)
    },
  })
  return [
    one('GET', (post) => ({ status: 200, body: comment(post) })),
    one('PATCH', ({ id }, ask) => {
      const next = board.edit(board.comments, id, { body: String(jsonOf(ask.body).body) })
      return next === undefined ? notFound : { status: 200, body: comment(next) }
    }),
    one('DELETE', ({ id }) => {
      board.comments.delete(id)
      return { status: 204 }
    }),
    {
      method: 'GET',
      pattern: `${below}/:number/comments`,
      handle: ({ params }) => ({ status: 200, body: board.on(Number(params.number)).map(comment) }),
    },
    {
      method: 'POST',
      pattern: `${below}/:number/comments`,
      handle: ({ params, body }) => {
        const post = { number: Number(params.number), author: bot, title: '', body: String(jsonOf(body).body) }
        return { status: 201, body: comment(board.add(board.comments, post)) }
      },
    },
  ]
}

function issueRoutes(board: Posts, bot: string, mostRows: number): Route[] {
  const issue = ({ number, author, title, body, open }: Post) => ({
    number,
    title,
    body,
    state: open ? 'open' : 'closed',
    user: { login: author },
    html_url: `https://gitea.example/acme/shop/issues/${number}`,
  })
  return [
    {
      method: 'GET',
      pattern: below,
      handle: ({ query }) => {
        const rows = [...board.issues.values()].filter(({ author }) => author === query.get('created_by'))
        const { rows: shown } = pageOf(rows, query, { size: 'limit', usual: 30, most: mostRows })
        return { status: 200, body: shown.map(issue) }
      },
    },
    {
      method: 'POST',
      pattern: below,
      handle: ({ body }) => {
        const { title, body: text } = jsonOf(body)
        const post = { number: board.issues.size + 1, author: bot, title: String(title), body: String(text) }
        return { status: 201, body: issue(board.add(board.issues, post)) }
      },
    },
    {
      method: 'PATCH',
      pattern: `${below}/:number`,
      handle: ({ params, body }) => {
        const found = [...board.issues.values()].find(({ number }) => number === Number(params.number))
        const { body: text, state } = jsonOf(body)
        if (found === undefined) return notFound
        const more = typeof text === 'string' ? { body: text } : {}
        const next = board.edit(board.issues, found.id, { ...more, open: state !== 'closed' })
        return next === undefined ? notFound : { status: 201, body: issue(next) }
      },
    },
  ]
}
