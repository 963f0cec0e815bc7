import { statusError } from '../../core/errors.js'
import { type Api, type ApiAnswer, idOf, nameOr, odd, textAt } from './api.js'
import type { Comment, Comments } from './comments.js'

const hint = 'The token needs write access to pull requests (a repository access token: Pull requests, Write).'
/** Bitbucket's largest page ("Pagination", developer.atlassian.com, read 2026-11-30), and where a list without an end is left. */
const [pageSize, mostPages] = [100, 100]

/**
 * Comments on a pull request at Bitbucket Cloud ("Pullrequests", REST API 2.0, developer.atlassian.com, read 2026-11-30). One
 * that is removed may stay as a mark; one beside a line is none of ours.
 * @param repository `workspace/name`
 */
export function bitbucketComments(api: Api, repository: string, number: number): Comments {
  const at = `/2.0/repositories/${repository.split('/').map(encodeURIComponent).join('/')}/pullrequests/${number}/comments`
  return {
    async list() {
      const found: Comment[] = []
      for (let page = 1; page <= mostPages; page += 1) {
        const { status, data } = await api.get(`${at}?pagelen=${pageSize}&page=${page}`)
        if (status !== 200) throw statusError(status, 'list comments', hint)
        const { values, next } = (data ?? {}) as { readonly values?: unknown; readonly next?: unknown }
        if (!Array.isArray(values)) throw odd('list comments')
        for (const row of values) if (isThere(row)) found.push(commentOf(row))
        if (typeof next !== 'string' || values.length === 0) return found.sort((a, b) => a.id - b.id)
      }
      throw odd('list comments')
    },
    async get(id) {
      const answer = await api.get(`${at}/${id}`)
      if (answer.status === 404 || !isThere(answer.data)) return undefined
      return shown(answer, 200, 'read a comment')
    },
    async update(id, raw) {
      const answer = await api.write('PUT', `${at}/${id}`, 'the comment', { content: { raw } })
      return answer.status === 404 || answer.status === 410 ? undefined : shown(answer, 200, 'update a comment')
    },
    async remove(id) {
      const { status } = await api.write('DELETE', `${at}/${id}`, 'the comment')
      if (![204, 404, 410].includes(status)) throw statusError(status, 'remove a comment', hint)
    },
    create: async (raw) =>
      shown(await api.write('POST', at, 'the comment', { content: { raw } }), 201, 'write a comment'),
    whoAmI: () =>
      nameOr(
        api.get('/2.0/user').then(({ status, data }) => {
          if (status !== 200) throw statusError(status, 'get the user of the token', hint)
          return textAt(data, 'uuid').toLowerCase()
        }),
      ),
  }
}

function isThere(row: unknown): boolean {
  return (row as { deleted?: unknown } | null | undefined)?.deleted !== true
}

function shown({ status, data }: ApiAnswer, right: number, what: string): Comment {
  if (status !== right) throw statusError(status, what, hint)
  return commentOf(data)
}

function commentOf(row: unknown): Comment {
  return {
    id: idOf(row, 'look at a comment'),
    body: textAt(row, 'content', 'raw'),
    author: textAt(row, 'user', 'uuid').toLowerCase(),
    url: textAt(row, 'links', 'html', 'href'),
  }
}
