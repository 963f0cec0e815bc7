import type { GitRemote } from '../../core/project-files.js'

const section = /^\s*\[remote "([^"\\]+)"\]/
const address = /^\s*url\s*=\s*"?([^"\s]+)"?\s*$/i

/**
 * The remotes that a config of git names, `origin` first. What an address logs in with is dropped.
 * @param text of the file `config`
 */
export function remotesIn(text: string): GitRemote[] {
  const found = new Map<string, GitRemote>()
  let name: string | undefined
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*\[/.test(line)) name = section.exec(line)?.[1]
    const url = name === undefined ? undefined : address.exec(line)?.[1]
    const place = url === undefined ? undefined : placeOf(url)
    // of several addresses git reads from the first
    if (name !== undefined && place !== undefined && !found.has(name)) found.set(name, { name, ...place })
  }
  return [...found.values()].sort((one, other) => Number(other.name === 'origin') - Number(one.name === 'origin'))
}

/** Where an address leads: `https://host/path`, `ssh://git@host:22/path`, or `git@host:path`; undefined for a folder. */
function placeOf(url: string): Pick<GitRemote, 'host' | 'path'> | undefined {
  const long = /^(?:https?|ssh|git):\/\/(?:[^/]*@)?([\w.-]+)(?::\d+)?\/(.+)$/i.exec(url)
  const [, host, path] = long ?? /^(?:[\w.+-]+@)?([\w.-]{2,}):(?!\/\/)\/?(.+)$/.exec(url) ?? []
  if (host === undefined || path === undefined) return undefined
  const bare = path
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/^\/+/, '')
  return /^[\w.-]+(?:\/[\w.-]+)+$/.test(bare) ? { host: host.toLowerCase(), path: bare } : undefined
}
