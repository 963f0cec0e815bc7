import { type Board, jsonOf, openBoard, type Post, pageOf } from '../forges/board.js'
import { type Answer, type Ask, type Route, type Simulator, serve } from '../server.js'

/** How GitLab's notes and issues begin. */
export interface NotesOptions {
  /** A project access token with the scope `api`. */
  readonly token?: string
  /** Token of a job, which GitLab refuses here. */
  readonly jobToken?: string
  /** Whom the token speaks for. */
  readonly bot?: string
}

/** GitLab's notes on merge requests and its issues, for a test. */
export interface NotesSimulator extends Simulator, Board {
  /** Quick actions that notes carried out. */
  readonly acted: readonly string[]
}

/** Longest note, characters (`Gitlab::Database::MAX_TEXT_SIZE_LIMIT`, read 2026-11-30). */
const longest = 1_000_000
const notFound: Answer = { status: 404, body: { message: '404 Not found' } }

/**
 * Starts a local stand-in for the notes of merge requests and the issues of GitLab's API, below `/api/v4`. Any project and
 * any number is taken for one that exists. A line of a note that is a quick action acts and is no part of the note.
 */
export async function startGitlabNotes(options: NotesOptions = {}): Promise<NotesSimulator> {
  const { token = 'glpat-simulator-token', jobToken, bot = 'project_1_bot_abc' } = options
  const board = openBoard()
  const acted: string[] = []
  const user: Route = {
    method: 'GET',
    pattern: '/user',
    handle: () => ({ status: 200, body: { id: 1, username: bot } }),
  }
  const server = await serve({
    token,
    base: '/api/v4',
    notFound,
    refuse: ({ headers }) => {
      const given = headers.authorization?.replace(/^Bearer /, '') ?? String(headers['private-token'] ?? '')
      if (given === token) return undefined
      const isJob = jobToken !== undefined && given === jobToken
      return { status: isJob ? 403 : 401, body: { message: isJob ? '403 Forbidden' : '401 Unauthorized' } }
    },
    routes: [user, ...noteRoutes(board, bot, acted), ...issueRoutes(board, bot)],
  })
  return { ...server, ...board.controls(), acted }
}

type Posts = ReturnType<typeof openBoard>

function noteRoutes(board: Posts, bot: string, acted: string[]): Route[] {
  const notes = '/projects/:project/merge_requests/:number/notes'
  const note = ({ id, author, body }: Post) => ({ id, body, author: { username: author }, system: false })
  const heard = (ask: Ask) => {
    const lines = String(jsonOf(ask.body).body ?? '').split('\n')
    for (const line of lines) if (isAction(line)) acted.push(line.trim())
    return lines.filter((line) => !isAction(line)).join('\n')
  }
  const one = (method: string, handle: (post: Post, ask: Ask) => Answer): Route => ({
    method,
    pattern: `${notes}/:id`,
    handle: (ask) => {
      const found = board.comments.get(Number(ask.params.id))
      return found === undefined || found.number !== Number(ask.params.number) ? notFound : handle(found, ask)
    },
  })
  return [
    {
      method: 'GET',
      pattern: notes,
      handle: (ask) => {
        const about = { id: 1, body: 'added 1 commit', author: { username: bot }, system: true }
        const all = [about, ...board.on(Number(ask.params.number)).map(note)]
        return listed(ask, ask.query.get('sort') === 'asc' ? all : all.reverse())
      },
    },
    {
      method: 'POST',
      pattern: notes,
      handle: (ask) => {
        const body = heard(ask)
        if (body.length > longest) return { status: 400, body: { message: { note: ['is too long'] } } }
        if (body.trim() === '') return { status: 202, body: { commands_changes: {}, summary: [] } }
        const post = { number: Number(ask.params.number), author: bot, title: '', body }
        return { status: 201, body: note(board.add(board.comments, post)) }
      },
    },
    one('GET', (post) => ({ status: 200, body: note(post) })),
    one('PUT', (post, ask) => {
      const next = board.edit(board.comments, post.id, { body: heard(ask) })
      return next === undefined ? notFound : { status: 200, body: note(next) }
    }),
    one('DELETE', ({ id }) => {
      board.comments.delete(id)
      return { status: 204 }
    }),
  ]
}

function issueRoutes(board: Posts, bot: string): Route[] {
  const issues = '/projects/:project/issues'
  const issue = ({ number, author, title, body, open }: Post) => ({
    iid: number,
    title,
    description: body,
    state: open ? 'opened' : 'closed',
    author: { username: author },
    web_url: `https://gitlab.example/acme/shop/-/issues/${number}`,
  })
  return [
    {
      method: 'GET',
      pattern: issues,
      handle: (ask) => {
        const author = ask.query.get('author_username')
        return listed(ask, [...board.issues.values()].filter((post) => post.author === author).map(issue))
      },
    },
    {
      method: 'POST',
      pattern: issues,
      handle: (ask) => {
        const { title, description } = jsonOf(ask.body)
        const post = { number: board.issues.size + 1, author: bot, title: String(title), body: String(description) }
        return { status: 201, body: issue(board.add(board.issues, post)) }
      },
    },
    {
      method: 'PUT',
      pattern: `${issues}/:number`,
      handle: (ask) => {
        const found = [...board.issues.values()].find(({ number }) => number === Number(ask.params.number))
        if (found === undefined) return notFound
        const { description, state_event: event } = jsonOf(ask.body)
        const next = board.edit(board.issues, found.id, {
          ...(typeof description === 'string' ? { body: description } : {}),
          ...(event === 'close' ? { open: false } : event === 'reopen' ? { open: true } : {}),
        })
        return next === undefined ? notFound : { status: 200, body: issue(next) }
      },
    },
  ]
}

function listed(ask: Ask, rows: readonly object[]): Answer {
  const { rows: shown, page, more } = pageOf(rows, ask.query, { size: 'per_page', usual: 20, most: 100 })
  return { status: 200, headers: { 'x-next-page': more ? String(page + 1) : '' }, body: shown }
}

function isAction(line: string): boolean {
  return /^\s*\/[a-z_]+(?:\s|$)/.test(line)
}
