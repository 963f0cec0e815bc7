import { resolve } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import type { Files, Runtime } from '../../core/runtime.js'
import type { Pipeline } from '../../io/system/pipeline.js'

/** What a run reads of its checkout, and whether the default branch still has it. */
export interface Freshness {
  /** The files to read through. */
  readonly files: Files
  /**
   * Makes sure, right before something is written, that what was read is no older than the default branch. A run that
   * waited for its approval, or that somebody repeats, has the commit that it began with, and what was taken back since
   * would be written all the same. What the branch's own commits never held, a file that a step made say, is left alone.
   * @returns words for the log where it could not be seen; '' otherwise
   * @throws SealpostError('plan-stale') where the branch has another config or source by now, and what a look takes
   */
  readonly check: () => Promise<string>
}

/**
 * @param runtime whose files are watched
 * @param pipeline says which commit the run began with
 * @param jobToken reads the repository of the job, where that takes one
 */
export function openFreshness(
  runtime: Runtime,
  pipeline: Pick<Pipeline, 'repository' | 'commit' | 'branch' | 'folders' | 'commits'>,
  jobToken: string | undefined,
): Freshness {
  const { repository: home, commit, branch, folders, commits } = pipeline
  const read = new Map<string, Uint8Array>()
  return {
    files: {
      ...runtime.files,
      async read(path) {
        const bytes = await runtime.files.read(path)
        if (bytes !== undefined) read.set(path, bytes)
        return bytes
      },
    },
    async check() {
      const isHidden = commits === 'api' && jobToken === undefined
      if (home === undefined || commit === undefined || branch === undefined || isHidden) return unseen[commits]
      const [{ filesAt, insidePath }, { openCommits }] = await Promise.all([
        import('../../io/system/commits.js'),
        import('./repository.js'),
      ])
      const root = resolve(runtime.cwd, folders.workspace ?? '.')
      const repository = await openCommits({ pipeline, jobToken, root, runtime })
      const ends = await repository.forkPoint(branch, commit).catch(unlessHidden)
      if (ends === undefined) return unseen[commits]
      if (ends.tip === commit) return ''
      const [then, now] = [commit, ends.tip].map((at) => filesAt(repository, at, root)) as [Files, Files]
      for (const [path, bytes] of read) {
        const file = orNothing(() => insidePath(path, root))
        if (file === undefined) continue
        const [before, today] = [await then.read(path), await now.read(path)]
        if (before === undefined || isSame(today, bytes) || isSame(today, before)) continue
        throw new SealpostError('plan-stale', `${branch} has newer commits that change ${file}`, {
          where: file,
          hint: 'Nothing was written. The run of the newest commit applies them; this older one would undo them.',
        })
      }
      return ''
    },
  }
}

const unseen: Readonly<Record<Pipeline['commits'], string>> = {
  api: 'Could not check whether the default branch has newer commits: grant the job `contents: read`, and remove `job-token`.',
  checkout: 'Could not check whether the default branch has newer commits: allow the job to fetch from its remote.',
}

/** Who may not look is told that there is nothing. */
function unlessHidden(thrown: unknown): undefined {
  if (
    thrown instanceof SealpostError &&
    ['not-found', 'forbidden', 'sso-required', 'unauthorized', 'token-expired', 'usage'].includes(thrown.code)
  )
    return
  throw thrown
}

function orNothing<T>(get: () => T): T | undefined {
  try {
    return get()
  } catch {
    return undefined
  }
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.from(one).equals(other)
}
