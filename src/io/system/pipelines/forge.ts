import type { Discussion } from '../pipeline.js'

/** Servers of forges that are known by their name, and their APIs. */
const servers: Readonly<Record<string, Pick<Discussion, 'forge' | 'api'>>> = {
  'github.com': { forge: 'github', api: '' },
  'gitlab.com': { forge: 'gitlab', api: 'https://gitlab.com/api/v4' },
  'bitbucket.org': { forge: 'bitbucket', api: 'https://api.bitbucket.org' },
  'codeberg.org': { forge: 'gitea', api: 'https://codeberg.org/api/v1' },
}

/**
 * Where a repository's pull requests are talked about, for a host that has a forge beside it.
 * @param url of the repository as git has it, over https or ssh
 * @returns undefined for a server that is not known by its name
 */
export function discussionAt(url: string | undefined): Discussion | undefined {
  const place = placeOf(url)
  const server = place && Object.hasOwn(servers, place.server) ? servers[place.server] : undefined
  if (place === undefined || server === undefined) return undefined
  return discussionOn(server, place.repository)
}

/** The discussion of a repository at a forge whose API is known. */
export function discussionOn({ forge, api }: Pick<Discussion, 'forge' | 'api'>, repository: string): Discussion {
  return {
    forge,
    api,
    repository,
    tokens: ['SEALPOST_COMMENT_TOKEN'],
    remedy: `Put a token with permission to comment on ${repository} into SEALPOST_COMMENT_TOKEN.`,
  }
}

/**
 * Server and full name of a repository, lower case, so that two ways to write one address compare equal.
 * @param url `https://server/owner/name.git`, `git://…`, `ssh://git@server/owner/name` or `git@server:owner/name.git`
 */
export function placeOf(url: string | undefined): { readonly server: string; readonly repository: string } | undefined {
  const [, server, path] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/\s]+@)?([\w.-]+(?::\d+)?)[/:]([\w.-]+(?:\/[\w.-]+)+)\/?$/i.exec(url ?? '') ?? []
  const repository = path?.replace(/\.git$/i, '')
  if (server === undefined || repository === undefined) return undefined
  return { server: server.toLowerCase(), repository: repository.toLowerCase() }
}
