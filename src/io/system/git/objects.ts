import { createHash } from 'node:crypto'

/** What a tree holds at a path. */
export interface Entry {
  readonly path: string
  readonly mode: '100644' | '100755' | '040000' | '160000' | '120000'
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
}

/** A commit and the files in it. */
export interface Head {
  readonly commit: string
  /** path → id of the blob */
  readonly files: ReadonlyMap<string, string>
  /** All of it but the folders, which follow from the paths: what a commit on top of this one keeps. */
  readonly tree: readonly Entry[]
}

/** path → text; undefined for a file that is to go. */
export type GitFiles = ReadonlyMap<string, string | undefined>

/**
 * What became of moving a ref: it stands where it should · somebody else moved it · it stands where it stood, and the host
 * does not say more than that it was not to be.
 */
export type Moved = 'done' | 'moved' | 'refused'

/** The refs of a repository, each by its name without `refs/`: `heads/main`. */
export interface GitRefs {
  /** Where a ref stands, or undefined where there is none. */
  readonly refOf: (name: string) => Promise<string | undefined>
  /** Where several stand, in the order of their names, all asked for at once. */
  readonly refsOf: (names: readonly string[]) => Promise<readonly (string | undefined)[]>
  /** Makes sure that a ref which is not there is truly not there: to who may not look, nothing is. */
  readonly mustSee: (name: string) => Promise<void>
  /**
   * Finds out, as far as the host tells without it, whether a ref may be moved, and moves none.
   * @returns false where the caller may write, and this ref is kept from it
   */
  readonly tryMoving: (name: string, at: string | undefined) => Promise<boolean>
  /** Moves a ref forward, never back; makes it where `from` is undefined. */
  readonly advance: (name: string, from: string | undefined, to: string) => Promise<Moved>
}

/** The commits, files and refs of a repository somewhere else, as far as a branch of small files needs them. */
export interface GitObjects extends GitRefs {
  /** A commit and its files; asked for once. */
  readonly headAt: (commit: string) => Promise<Head>
  /** The commits that a commit goes on from; asked for once. */
  readonly parentsOf: (commit: string) => Promise<readonly string[]>
  /** The text of a blob; asked for once. */
  readonly textOf: (blob: string) => Promise<string>
  /** Makes a commit: the files of `on`, and these in place of or beside them; one without a text is taken out. */
  readonly commit: (on: Head | undefined, files: GitFiles, message: string, parents: readonly string[]) => Promise<Head>
}

/** A file of ours in a tree. */
export const plainFile = { mode: '100644', type: 'blob' } as const

/** A commit by what its tree lists, folders among it. */
export function headOf(commit: string, entries: readonly Entry[]): Head {
  const tree = entries.filter(({ type }) => type !== 'tree')
  return { commit, files: new Map(tree.map(({ path, sha }) => [path, sha])), tree }
}

/** Asks once for each name, also where two ask at the same time; what failed is asked for anew. */
export function once<T>(
  known: Map<string, Promise<T>>,
  ask: (name: string) => Promise<T>,
): (name: string) => Promise<T> {
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const asked = ask(name).catch((thrown: unknown) => {
      known.delete(name)
      throw thrown
    })
    known.set(name, asked)
    return asked
  }
}

/**
 * Waits for all of them also where one fails, so that nothing of a read goes on behind its end.
 * @throws what the first of them threw, in their order
 */
export async function all<const T extends readonly Promise<unknown>[]>(
  asked: T,
): Promise<{ -readonly [N in keyof T]: Awaited<T[N]> }> {
  await Promise.allSettled(asked)
  return Promise.all(asked)
}

/** The kinds of objects that are made here. */
export type Kind = 'blob' | 'tree' | 'commit'

/** An object as git keeps and names it: what it is, how long, and its content. */
export function framed(kind: Kind, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content])
}

/** The name that git gives to what is {@link framed}, by the hash that a repository names its objects by. */
export function idOf(object: Uint8Array, hash: 'sha1' | 'sha256'): string {
  return createHash(hash).update(object).digest('hex')
}

/**
 * The name that git gives a file's content.
 * @param beside the name of another object of the repository, which may name all of them by SHA-256
 */
export function blobId(text: string, beside = ''): string {
  return idOf(framed('blob', Buffer.from(text)), beside.length === 64 ? 'sha256' : 'sha1')
}
