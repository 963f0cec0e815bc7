import type { GitDatabase } from './git-database.js'

/**
 * The text of a file where GitHub includes it in the response: up to 1 MB ("Get repository content", read 2026-11). What
 * breaks is not tried again, since there is another way.
 * @param at a commit, or the name of a branch
 * @returns undefined where that did not work out
 */
export async function textAt({ rest, repo }: GitDatabase, at: string, path: string): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/contents/{+path}'
  const asked = rest(route, { ...repo, path: path.split('/'), ref: at }, { idempotent: false })
  const { data } = (await asked.catch(() => undefined)) ?? {}
  const { encoding, content } = (data ?? {}) as { encoding?: unknown; content?: unknown }
  return encoding === 'base64' && typeof content === 'string' ? textIn(content) : undefined
}

/** The text that base64 holds; undefined where it holds no UTF-8. */
export function textIn(base64: string): string | undefined {
  const bytes = Buffer.from(base64, 'base64')
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : undefined
}
