import { statusError } from '../../core/errors.js'
import { type Api, type ApiAnswer, idOf, nameOr, odd, textAt } from './api.js'
import type { Comment, Comments } from './comments.js'

const hint = "Allow the project's build service to contribute to pull requests (Repositories, Security)."
const version = 'api-version=7.1'

/**
 * Comments on a pull request of Azure Repos: each is the first of a thread of its own, and is known by the thread's number
 * ("Pull Request Threads" and "Pull Request Thread Comments", REST API 7.1, learn.microsoft.com, read 2026-11-30). A
 * comment that is removed stays as a mark without words. The list has no pages.
 * @param repository its project and its id, with a slash between
 */
export function azureThreads(api: Api, repository: string, number: number): Comments {
  const [project = '', id = ''] = repository.split('/').map(encodeURIComponent)
  const at = `/${project}/_apis/git/repositories/${id}/pullRequests/${number}/threads`
  return {
    async list() {
      const { status, data } = await api.get(`${at}?${version}`)
      if (status !== 200) throw statusError(status, 'list threads', hint)
      const rows = (data as { value?: unknown } | undefined)?.value
      if (!Array.isArray(rows)) throw odd('list threads')
      return rows.flatMap((row) => commentOf(row) ?? []).sort((a, b) => a.id - b.id)
    },
    async get(id) {
      const answer = await api.get(`${at}/${id}?${version}`)
      return answer.status === 404 ? undefined : shown(answer, 'read a thread')
    },
    async update(id, content) {
      const answer = await api.write('PATCH', `${at}/${id}/comments/1?${version}`, 'the comment', { content })
      if (answer.status === 404) return undefined
      if (answer.status !== 200) throw statusError(answer.status, 'update a comment', hint)
      return firstOf(answer.data, id)
    },
    async remove(id) {
      const { status } = await api.write('DELETE', `${at}/${id}/comments/1?${version}`, 'the comment')
      if (status !== 200 && status !== 204 && status !== 404) throw statusError(status, 'remove a comment', hint)
    },
    async create(content) {
      // closed from the start: an open thread can keep a pull request from being completed
      const json = { status: 'closed', comments: [{ parentCommentId: 0, commentType: 'text', content }] }
      const made = shown(await api.write('POST', `${at}?${version}`, 'the comment', json), 'write a comment')
      if (made === undefined) throw odd('write a comment')
      return made
    },
    whoAmI: () =>
      nameOr(
        api.get('/_apis/connectionData').then(({ status, data }) => {
          if (status !== 200) throw statusError(status, 'get the user of the token', hint)
          return textAt(data, 'authenticatedUser', 'id').toLowerCase()
        }),
      ),
  }
}

function shown({ status, data }: ApiAnswer, what: string): Comment | undefined {
  if (status !== 200 && status !== 201) throw statusError(status, what, hint)
  return commentOf(data)
}

/** The first comment of a thread; undefined where it is gone, and for what Azure notes by itself. */
function commentOf(row: unknown): Comment | undefined {
  const id = idOf(row, 'look at a thread')
  const { comments, isDeleted } = row as { readonly comments?: unknown; readonly isDeleted?: unknown }
  const first = Array.isArray(comments) ? comments[0] : undefined
  if (isDeleted === true || first === undefined) return undefined
  const isGone = (first as { isDeleted?: unknown }).isDeleted === true
  return isGone || textAt(first, 'commentType') === 'system' ? undefined : firstOf(first, id)
}

function firstOf(comment: unknown, id: number): Comment {
  return { id, body: textAt(comment, 'content'), author: textAt(comment, 'author', 'id').toLowerCase(), url: '' }
}
