import { matches } from '../../core/glob.js'
import type { SourcePost } from '../../core/source.js'
import type { SourceWrite } from '../../core/source-writer.js'
import type { OutgoingRequest } from './request.js'

/** Whether a request is one of the POSTs that a plug-in says it needs, each of which changes nothing. */
export function isDeclaredPost(request: OutgoingRequest, posts: readonly SourcePost[], endpoint: URL): boolean {
  return request.method === 'POST' && posts.some((post) => fits(request, post, endpoint))
}

/** Whether a request is one of those that a writer says it changes something with. */
export function isDeclaredWrite(request: OutgoingRequest, writes: readonly SourceWrite[], endpoint: URL): boolean {
  return writes.some((write) => write.method === request.method && fits(request, write, endpoint))
}

function fits(
  { url, headers }: OutgoingRequest,
  { path, headers: told = {} }: Pick<SourceWrite, 'path' | 'headers'>,
  endpoint: URL,
): boolean {
  const below = new URL(url).pathname.slice(endpoint.pathname.replace(/\/$/, '').length)
  return matches([path], below) && Object.entries(told).every(([name, value]) => headers.get(name) === value)
}
