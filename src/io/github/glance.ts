import { type Entry, type Head, headOf } from '../system/git/objects.js'
import type { GitDatabase } from './git-database.js'
import { textAt } from './text-at.js'

/** What a branch shows to who asks by its name. */
export interface Glance {
  /** The commit that the answer names, and its files; undefined where it names none, or not all files. */
  readonly head: Head | undefined
  /** Of the file that was asked for, of whichever commit; undefined where it could not be had. */
  readonly text: string | undefined
}

/**
 * Looks at a branch by its name, before it is known where it stands: which files are there, and the text of one. GitHub
 * takes a name as well as a commit ("The SHA1 value or ref (branch or tag) name of the tree", REST docs, read 2026-12-01)
 * and names the commit in its answer. That is so in answers to `git/trees/main` that hub4j/github-api recorded in 2021-01,
 * and stands in no documentation: who uses the answer holds its commit against one that a ref names.
 * @param branch without `heads/`
 * @returns what did not work out is undefined; it is tried once, since there is another way
 */
export async function glanceAt(database: GitDatabase, branch: string, path: string): Promise<Glance> {
  const [head, text] = await Promise.all([filesOf(database, branch), textAt(database, branch, path)])
  return { head, text }
}

async function filesOf({ rest, repo }: GitDatabase, branch: string): Promise<Head | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const asked = rest(route, { ...repo, tree_sha: branch, recursive: '1' }, { idempotent: false })
  const { data } = (await asked.catch(() => undefined)) ?? {}
  const { sha, tree, truncated } = (data ?? {}) as { sha?: unknown; tree?: unknown; truncated?: unknown }
  return typeof sha === 'string' && Array.isArray(tree) && truncated !== true ? headOf(sha, tree as Entry[]) : undefined
}
