import { matches } from '../../core/glob.js'
import type { SourcePost } from '../../core/source.js'
import type { OutgoingRequest } from './request.js'

/** Whether a request is one of the POSTs that a plug-in says it needs, each of which changes nothing. */
export function isDeclaredPost(
  { method, url, headers }: OutgoingRequest,
  posts: readonly SourcePost[],
  endpoint: URL,
): boolean {
  if (method !== 'POST') return false
  const below = new URL(url).pathname.slice(endpoint.pathname.replace(/\/$/, '').length)
  return posts.some((post) => {
    const told = Object.entries(post.headers ?? {})
    return matches([post.path], below) && told.every(([name, value]) => headers.get(name) === value)
  })
}
