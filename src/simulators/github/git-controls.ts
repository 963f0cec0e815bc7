import { ancestors, commitFiles, type FileChanges, makeBlob, type Objects } from './git-objects.js'

/** One file of a commit. */
export interface GitFile {
  readonly sha: string
  readonly bytes: Buffer
  readonly isLink: boolean
}

/** The git objects of the simulated repositories, with controls of their own. */
export interface GitControls {
  /** Where a ref stands; `ref` without `refs/`. */
  readonly ref: (fullName: string, ref: string) => string | undefined
  /** An outsider moves a ref, or deletes it. */
  readonly move: (fullName: string, ref: string, sha: string | undefined) => void
  /** Messages of a ref's commits, newest first, along the first parents. */
  readonly log: (fullName: string, ref: string) => string[]
  /** What a commit goes on from. */
  readonly parents: (fullName: string, sha: string) => readonly string[]
  /** Files of a ref's newest commit, or of an older one: path → text. */
  readonly files: (fullName: string, ref: string) => Map<string, string>
  /** An outsider begins a ref at a commit, where there is none of that name. */
  readonly branch: (fullName: string, ref: string, from: string) => void
  /** An outsider commits files on top of a ref; one without content is taken out. */
  readonly commit: (fullName: string, ref: string, files: FileChanges, message: string) => string
  /** An outsider commits a symbolic link. */
  readonly link: (fullName: string, ref: string, path: string, target: string) => string
  /** A file of a commit. */
  readonly file: (fullName: string, commit: string, path: string) => GitFile | undefined
  /** The newest commit that two commits have in common. */
  readonly forkPoint: (fullName: string, one: string, other: string) => string | undefined
  /** Every blob, tree and commit as text, for who searches for what must not be there. */
  readonly everything: (fullName: string) => string[]
}

/**
 * Opens controls of the git objects that no client has.
 * @param objectsOf the objects of a repository, `owner/name`, made on first use
 * @param now the simulator's clock, ms since the epoch
 */
export function gitControls(objectsOf: (fullName: string) => Objects, now: () => number): GitControls {
  return {
    ref: (fullName, ref) => objectsOf(fullName).refs.get(ref),
    move(fullName, ref, sha) {
      if (sha === undefined) objectsOf(fullName).refs.delete(ref)
      else objectsOf(fullName).refs.set(ref, sha)
    },
    log(fullName, ref) {
      const objects = objectsOf(fullName)
      const messages: string[] = []
      for (let at = objects.commits.get(objects.refs.get(ref) ?? ''); at; at = objects.commits.get(at.parents[0] ?? ''))
        messages.push(at.message)
      return messages
    },
    parents: (fullName, sha) => objectsOf(fullName).commits.get(sha)?.parents ?? [],
    files(fullName, ref) {
      const objects = objectsOf(fullName)
      const commit = objects.commits.get(objects.refs.get(ref) ?? ref)
      return new Map(
        [...(objects.trees.get(commit?.tree ?? '') ?? [])].map(([path, sha]) => [
          path,
          objects.blobs.get(sha)?.toString('utf8') ?? '',
        ]),
      )
    },
    branch(fullName, ref, from) {
      const { refs } = objectsOf(fullName)
      if (!refs.has(ref)) refs.set(ref, from)
    },
    commit: (fullName, ref, files, message) => commitFiles(objectsOf(fullName), ref, files, { message, at: now() }),
    link(fullName, ref, path, target) {
      const objects = objectsOf(fullName)
      // what a link leads to ends with no line end, which files mostly do
      objects.links.add(makeBlob(objects, Buffer.from(target)))
      return commitFiles(objects, ref, new Map([[path, target]]), { message: `link ${path}`, at: now() })
    },
    file(fullName, commit, path) {
      const { blobs, trees, commits, links } = objectsOf(fullName)
      const sha = trees.get(commits.get(commit)?.tree ?? '')?.get(path)
      const bytes = sha === undefined ? undefined : blobs.get(sha)
      return sha === undefined || bytes === undefined ? undefined : { sha, bytes, isLink: links.has(sha) }
    },
    forkPoint(fullName, one, other) {
      const { commits } = objectsOf(fullName)
      const line = ancestors(commits, one)
      return ancestors(commits, other).find((sha) => line.includes(sha))
    },
    everything(fullName) {
      const { blobs, trees, commits } = objectsOf(fullName)
      return [
        ...[...blobs.values()].map((blob) => blob.toString('utf8')),
        ...[...trees.values()].map((tree) => [...tree.keys()].join('\n')),
        ...[...commits.values()].map((commit) => commit.message),
      ]
    },
  }
}
