import { type Entry, type Head, headOf } from '../system/git/objects.js'
import type { GitDatabase } from './git-database.js'
import { textAt } from './text-at.js'

/** What a branch shows to anyone who asks for it by name. */
export interface Glance {
  /** The commit that the response names, and its files; undefined where it names none, or not all files. */
  readonly head: Head | undefined
  /** Text of the file that was asked for, at whichever commit the branch was then; undefined where it could not be had. */
  readonly text: string | undefined
}

/**
 * Looks at a branch by its name, before it is known where it stands: which files are there, and the text of one. GitHub
 * takes a name as well as a commit ("The SHA1 value or ref (branch or tag) name of the tree", REST docs, read 2026-12-01),
 * and names the commit in its response: the responses to `git/trees/main` that hub4j/github-api recorded in 2021-01 show
 * it, and nothing documents it. A tag may have the same name, too. So a caller must hold the commit against the one that
 * the branch's own ref names.
 * @param branch without `heads/`
 * @returns what did not work out is undefined: there is another way
 */
export async function glanceAt(database: GitDatabase, branch: string, path: string): Promise<Glance> {
  const [head, text] = await Promise.all([filesOf(database, branch), textAt(database, branch, path)])
  return { head, text }
}

async function filesOf({ rest, repo }: GitDatabase, branch: string): Promise<Head | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  try {
    const { data } = await rest(route, { ...repo, tree_sha: branch, recursive: '1' }, { idempotent: false })
    const { sha, tree, truncated } = data as { sha: string; tree: Entry[]; truncated?: boolean }
    return truncated === true ? undefined : headOf(sha, tree)
  } catch {
    return undefined
  }
}
