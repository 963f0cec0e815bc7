import { type Board, jsonOf, openBoard, type Post } from '../forges/board.js'
import { type Answer, type Ask, type Route, type Simulator, serve } from '../server.js'

/** How the threads of Azure Repos begin. */
export interface ThreadsOptions {
  /** The token of a job (a JWT), or one of a person's, which comes as the password of a login without a name. */
  readonly token?: string
  /** Id of whom the token speaks for. */
  readonly identity?: string
}

/** Longest comment, characters: measured by others (read 2026-11-30). */
const longest = 150_000
const notFound: Answer = { status: 404, body: { message: 'TF401181: The pull request cannot be found.' } }

/**
 * Starts a local stand-in for the threads on pull requests of Azure Repos. Each comment of the board is the first one of a
 * thread of its own; one that is removed stays as a mark.
 */
export async function startAzureThreads(options: ThreadsOptions = {}): Promise<Simulator & Board> {
  const { token = 'eyJh.eyJz.c2ln', identity = '1F2E3D4C-0000-4000-8000-000000000001' } = options
  const board = openBoard()
  const gone = new Set<number>()
  const password = `Basic ${Buffer.from(`:${token}`).toString('base64')}`
  const comment = ({ id, author, body }: Post) => ({
    id: 1,
    author: { id: author },
    commentType: 'text',
    ...(gone.has(id) ? { isDeleted: true } : { content: body }),
  })
  const thread = (post: Post) => ({ id: post.id, isDeleted: gone.has(post.id), comments: [comment(post)] })
  const threads = '/:project/_apis/git/repositories/:repository/pullRequests/:number/threads'
  const one = (method: string, end: string, handle: (post: Post, ask: Ask) => Answer): Route => ({
    method,
    pattern: `${threads}/:id${end}`,
    handle: (ask) => {
      const found = board.comments.get(Number(ask.params.id))
      return found === undefined || found.number !== Number(ask.params.number) ? notFound : handle(found, ask)
    },
  })
  const server = await serve({
    token,
    notFound,
    refuse: ({ headers, query, path }) => {
      const isGood = [`Bearer ${token}`, password].includes(headers.authorization ?? '')
      if (!isGood) return { status: 401, body: { message: 'TF400813' } }
      const isVersioned = query.has('api-version') || path === '/_apis/connectionData'
      return isVersioned ? undefined : { status: 400, body: { message: 'No api-version was supplied' } }
    },
    routes: [
      {
        method: 'GET',
        pattern: '/_apis/connectionData',
        handle: () => ({ status: 200, body: { authenticatedUser: { id: identity } } }),
      },
      {
        method: 'GET',
        pattern: threads,
        handle: ({ params }) => {
          const system = {
            id: 1,
            isDeleted: false,
            comments: [{ id: 1, commentType: 'system', author: { id: identity } }],
          }
          return { status: 200, body: { value: [system, ...board.on(Number(params.number)).map(thread)] } }
        },
      },
      {
        method: 'POST',
        pattern: threads,
        handle: ({ params, body }) => {
          const [first] = (jsonOf(body).comments ?? []) as readonly { readonly content?: unknown }[]
          const content = String(first?.content ?? '')
          if (content.length > longest) return { status: 400, body: { message: 'TF400898' } }
          const post = { number: Number(params.number), author: identity, title: '', body: content }
          return { status: 200, body: thread(board.add(board.comments, post)) }
        },
      },
      one('GET', '', (post) => ({ status: 200, body: thread(post) })),
      one('PATCH', '/comments/:comment', (post, ask) => {
        if (gone.has(post.id)) return notFound
        const next = board.edit(board.comments, post.id, { body: String(jsonOf(ask.body).content) })
        return next === undefined ? notFound : { status: 200, body: comment(next) }
      }),
      one('DELETE', '/comments/:comment', ({ id }) => {
        gone.add(id)
        return { status: 200 }
      }),
    ],
  })
  const controls = board.controls()
  return { ...server, ...controls, comments: (number) => controls.comments(number).filter(({ id }) => !gone.has(id)) }
}
