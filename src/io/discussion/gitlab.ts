import { statusError } from '../../core/errors.js'
import { type Api, type ApiAnswer, idOf, nameOr, odd, textAt } from './api.js'
import type { Comment, Comments, Issue, Issues } from './comments.js'

const hint = "The token needs the scope `api` and the Reporter role in the project; the job's token is not sufficient."
/** GitLab's largest page ("REST API, pagination", docs.gitlab.com, read 2026-11-30), and where a list without an end is left. */
const [pageSize, mostPages] = [100, 100]

/**
 * Notes of a merge request ("Notes API", docs.gitlab.com, read 2026-11-30). Whatever GitLab notes by itself is no comment.
 * @param project its number, or its full name
 */
export function gitlabNotes(api: Api, project: string, number: number): Comments {
  const at = `/projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`
  return {
    async list() {
      const rows = await pages(api, `${at}?sort=asc&order_by=created_at`, 'list notes')
      const notes = rows.filter((row) => (row as { system?: unknown } | null)?.system !== true).map(noteOf)
      return notes.sort((a, b) => a.id - b.id)
    },
    async get(id) {
      const answer = await api.get(`${at}/${id}`)
      return answer.status === 404 ? undefined : shown(answer, 200, 'read a note')
    },
    async update(id, body) {
      const answer = await api.write('PUT', `${at}/${id}`, 'the note', { body })
      return answer.status === 404 ? undefined : shown(answer, 200, 'update a note')
    },
    async remove(id) {
      const { status } = await api.write('DELETE', `${at}/${id}`, 'the note')
      if (status !== 204 && status !== 404) throw statusError(status, 'remove a note', hint)
    },
    // a note of nothing but quick actions is answered 202, and is none
    create: async (body) => shown(await api.write('POST', at, 'the note', { body }), 201, 'write a note'),
    whoAmI: () => whoAmI(api),
  }
}

/** Issues of a project ("Issues API", docs.gitlab.com, read 2026-11-30). */
export function gitlabIssues(api: Api, project: string): Issues {
  const at = `/projects/${encodeURIComponent(project)}/issues`
  return {
    async listOf(author) {
      const query = `author_username=${encodeURIComponent(author)}&scope=all&order_by=created_at&sort=asc`
      return (await pages(api, `${at}?${query}`, 'list issues')).map(issueOf)
    },
    async create(title, description) {
      const { status, data } = await api.write('POST', at, 'the issue', { title, description })
      if (status !== 201) throw statusError(status, 'open an issue', hint)
      return issueOf(data)
    },
    async update(number, { body, open }) {
      const json = { ...(body === undefined ? {} : { description: body }), state_event: open ? 'reopen' : 'close' }
      const { status, data } = await api.write('PUT', `${at}/${number}`, 'the issue', json)
      if (status !== 200) throw statusError(status, 'update an issue', hint)
      return issueOf(data)
    },
  }
}

function whoAmI(api: Api): Promise<string> {
  return nameOr(
    api.get('/user').then(({ status, data }) => {
      if (status !== 200) throw statusError(status, 'get the user of the token', hint)
      return textAt(data, 'username').toLowerCase()
    }),
  )
}

async function pages(api: Api, path: string, what: string): Promise<unknown[]> {
  const found: unknown[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { status, data, headers } = await api.get(`${path}&per_page=${pageSize}&page=${page}`)
    if (status !== 200) throw statusError(status, what, hint)
    if (!Array.isArray(data)) throw odd(what)
    for (const row of data) found.push(row)
    const more = data.length >= pageSize || (headers.get('x-next-page') ?? '') !== ''
    if (!more || data.length === 0) return found
  }
  throw odd(what)
}

function shown({ status, data }: ApiAnswer, right: number, what: string): Comment {
  if (status !== right) throw statusError(status, what, hint)
  return noteOf(data)
}

function noteOf(row: unknown): Comment {
  return {
    id: idOf(row, 'look at a note'),
    body: textAt(row, 'body'),
    author: textAt(row, 'author', 'username').toLowerCase(),
    url: '',
  }
}

function issueOf(row: unknown): Issue {
  return {
    number: idOf(row, 'look at an issue', 'iid'),
    open: textAt(row, 'state') === 'opened',
    body: textAt(row, 'description'),
    author: textAt(row, 'author', 'username').toLowerCase(),
    url: textAt(row, 'web_url'),
  }
}
