import { isAbsolute, relative, sep } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import type { Files } from '../../core/runtime.js'

/** A repository, to look at: nothing is ever written, run or checked out. */
export interface Repository {
  /**
   * Where a commit left a branch.
   * @returns `tip` of the branch now, and `fork`: the newest commit that both have, which was on the branch
   */
  readonly forkPoint: (branch: string, head: string) => Promise<{ readonly tip: string; readonly fork: string }>
  /** A file as a commit has it; undefined where it has none. `path` as {@link insidePath} gives it. */
  readonly fileAt: (commit: string, path: string) => Promise<Uint8Array | undefined>
}

/**
 * A path as the repository knows it.
 * @param path absolute
 * @param root of the workspace, absolute
 * @throws SealpostError('outside') where it leads out of the workspace
 */
export function insidePath(path: string, root: string): string {
  const inside = relative(root, path).split(sep).join('/')
  const odd = inside.split('/').some((part) => ['', '.', '..', '.git'].includes(part.toLowerCase()))
  // a backslash parts folders on other systems
  if (isAbsolute(path) && !isAbsolute(inside) && !odd && !/[\\\p{C}]/u.test(inside)) return inside
  throw new SealpostError('outside', 'this path is outside the repository, so it is not read for a pull request')
}

/**
 * Files as one commit has them, read through the API. What is on the disk has no say: neither a changed file nor a
 * symbolic link nor `..` can put anything else in their place. Nothing can be written.
 * @param root absolute; the folder that stands for the repository's
 * @throws SealpostError, by what it gives: 'outside' for a path that leads out of `root`, 'read-only' for every write
 */
export function filesAt(repository: Pick<Repository, 'fileAt'>, commit: string, root: string): Files {
  const read = new Map<string, Promise<Uint8Array | undefined>>()
  const refuse = async (): Promise<never> => {
    throw new SealpostError('read-only', 'nothing is written for a pull request')
  }
  return {
    async read(path) {
      const inside = insidePath(path, root)
      const known = read.get(inside) ?? repository.fileAt(commit, inside)
      read.set(inside, known)
      return known
    },
    real: async (path) => path,
    replace: refuse,
    append: refuse,
    createNew: refuse,
    remove: refuse,
  }
}
