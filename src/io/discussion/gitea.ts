import { statusError } from '../../core/errors.js'
import { type Api, type ApiAnswer, idOf, nameOr, odd, textAt } from './api.js'
import type { Comment, Comments, Issue, Issues } from './comments.js'

const hint = "The token needs write access to the repository's issues and pull requests."
/** What a page has at most unless a server says otherwise (`[api] MAX_RESPONSE_ITEMS`), and where a list without an end is left. */
const [pageSize, mostPages] = [50, 200]

/**
 * Comments of a pull request at Gitea or Forgejo, which are those of the issue of its number ("Gitea API", `/issues/{index}/comments`,
 * read 2026-11-30). The list of one issue has no pages.
 * @param repository `owner/name`
 */
export function giteaComments(api: Api, repository: string, number: number): Comments {
  const issues = `/repos/${placeOf(repository)}/issues`
  return {
    async list() {
      const { status, data } = await api.get(`${issues}/${number}/comments`)
      if (status !== 200) throw statusError(status, 'list comments', hint)
      if (!Array.isArray(data)) throw odd('list comments')
      return data.map(commentOf).sort((a, b) => a.id - b.id)
    },
    async get(id) {
      const answer = await api.get(`${issues}/comments/${id}`)
      // one that is gone may be answered with nothing
      return answer.status === 404 || answer.status === 204 ? undefined : shown(answer, 200, 'read a comment')
    },
    async update(id, body) {
      const answer = await api.write('PATCH', `${issues}/comments/${id}`, 'the comment', { body })
      return answer.status === 404 || answer.status === 204 ? undefined : shown(answer, 200, 'update a comment')
    },
    async remove(id) {
      const { status } = await api.write('DELETE', `${issues}/comments/${id}`, 'the comment')
      if (status !== 204 && status !== 404) throw statusError(status, 'remove a comment', hint)
    },
    create: async (body) =>
      shown(await api.write('POST', `${issues}/${number}/comments`, 'the comment', { body }), 201, 'write a comment'),
    whoAmI: () => whoAmI(api),
  }
}

/** Issues of a repository at Gitea or Forgejo, without its pull requests. */
export function giteaIssues(api: Api, repository: string): Issues {
  const at = `/repos/${placeOf(repository)}/issues`
  return {
    async listOf(author) {
      const found: Issue[] = []
      const query = `state=all&type=issues&created_by=${encodeURIComponent(author)}&limit=${pageSize}`
      for (let page = 1; page <= mostPages; page += 1) {
        const { status, data } = await api.get(`${at}?${query}&page=${page}`)
        if (status !== 200) throw statusError(status, 'list issues', hint)
        if (!Array.isArray(data)) throw odd('list issues')
        // a server may have smaller pages: only an empty one is the last
        if (data.length === 0) return found.sort((a, b) => a.number - b.number)
        for (const row of data) found.push(issueOf(row))
      }
      throw odd('list issues')
    },
    async create(title, body) {
      const { status, data } = await api.write('POST', at, 'the issue', { title, body })
      if (status !== 201) throw statusError(status, 'open an issue', hint)
      return issueOf(data)
    },
    async update(number, { body, open }) {
      const json = { ...(body === undefined ? {} : { body }), state: open ? 'open' : 'closed' }
      const { status, data } = await api.write('PATCH', `${at}/${number}`, 'the issue', json)
      if (status !== 200 && status !== 201) throw statusError(status, 'update an issue', hint)
      return issueOf(data)
    },
  }
}

function placeOf(repository: string): string {
  return repository.split('/').map(encodeURIComponent).join('/')
}

function whoAmI(api: Api): Promise<string> {
  return nameOr(
    api.get('/user').then(({ status, data }) => {
      if (status !== 200) throw statusError(status, 'get the user of the token', hint)
      return textAt(data, 'login').toLowerCase()
    }),
  )
}

function shown({ status, data }: ApiAnswer, right: number, what: string): Comment {
  if (status !== right) throw statusError(status, what, hint)
  return commentOf(data)
}

function commentOf(row: unknown): Comment {
  return {
    id: idOf(row, 'look at a comment'),
    body: textAt(row, 'body'),
    author: textAt(row, 'user', 'login').toLowerCase(),
    url: textAt(row, 'html_url'),
  }
}

function issueOf(row: unknown): Issue {
  return {
    number: idOf(row, 'look at an issue', 'number'),
    open: textAt(row, 'state') === 'open',
    body: textAt(row, 'body'),
    author: textAt(row, 'user', 'login').toLowerCase(),
    url: textAt(row, 'html_url'),
  }
}
