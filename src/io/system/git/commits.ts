import { bounds } from '../../../core/bounds.js'
import { SealpostError, systemWord } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import { surroundings } from '../../http/proxies.js'
import type { Repository } from '../commits.js'

/** Variables that git may need to reach the repository that it was cloned from. */
export const gitVariables: readonly string[] = [
  ...['HOME', 'PATH', 'SSH_AUTH_SOCK', 'SYSTEMROOT', 'USERPROFILE', 'GIT_ASKPASS', 'GIT_SSH', 'GIT_SSH_COMMAND'],
  ...surroundings,
]

/** How git is to behave: nothing that a folder's own config names is started while it is looked at. */
const still = [
  // a server that says nothing any more is given up
  ...['http.lowSpeedLimit=1', 'http.lowSpeedTime=30'],
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.ext.allow=never', 'safe.directory=*'],
]

/** Longest answer beside a file's content, bytes. */
const mostSaid = 64 * 1024

/**
 * The repository that a folder is a checkout of, read by the program `git`: objects have their content for their name, so
 * what stands in the folder itself, or was changed there, has no say. Where the checkout is shallow, or knows nothing of
 * the branch, git fetches what is missing from `origin`, with what the host left there to log in with.
 * @param folder absolute; paths count from there
 * @throws SealpostError('usage') where there is no git, no repository, or a commit is missing and cannot be fetched;
 * 'config' for a path that is no file, 'interrupted' when stopped
 */
export function checkedOut(folder: string, runtime: Pick<Runtime, 'run' | 'env' | 'stop'>): Repository {
  const git = (args: readonly string[], mostBytes = mostSaid) => runGit(folder, args, mostBytes, runtime)
  const commit = async (name: string) => textOf(await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]))
  const fetch = (...more: readonly string[]) =>
    git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', ...more])
  return {
    async forkPoint(branch, head) {
      const ref = `refs/remotes/origin/${branch}`
      const news = ['origin', `+refs/heads/${branch}:${ref}`]
      await fetch(...news)
      const tip = await commit(ref)
      if (tip === undefined) throw missing(`the branch ${branch}`)
      if ((await commit(head)) === undefined) throw missing(`the commit ${head.slice(0, 12)}`)
      const base = async () => textOf(await git(['merge-base', tip, head]))
      let fork = await base()
      if (fork === undefined) {
        await fetch('--unshallow', ...news)
        fork = await base()
      }
      if (fork === undefined) throw missing(`the commit where this branch left ${branch}`)
      return { tip, fork }
    },
    async fileAt(at, path) {
      const [line = ''] = (textOf(await git(['ls-tree', '-z', '-l', at, '--', path])) ?? '').split('\0')
      if (line === '') return undefined
      const [, mode = '', kind, blob = '', size = ''] = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t/.exec(line) ?? []
      if (kind !== 'blob' || !/^100/.test(mode))
        throw new SealpostError('config', 'this is a folder, a link or a submodule, not a file', { where: path })
      if (Number(size) > bounds.sourceBytes)
        throw new SealpostError('config', 'this file is too large', { where: path })
      const { status, output } = await git(['cat-file', 'blob', blob], bounds.sourceBytes)
      if (status !== 0 || output.length !== Number(size)) throw missing(path)
      return output
    },
  }
}

async function runGit(
  folder: string,
  args: readonly string[],
  mostBytes: number,
  { run, env, stop }: Pick<Runtime, 'run' | 'env' | 'stop'>,
) {
  const given = Object.fromEntries(gitVariables.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
  const ended = await run({
    argv: ['git', ...still.flatMap((setting) => ['-c', setting]), ...args],
    env: { ...given, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    folder,
    mostBytes,
    stop,
  }).catch((thrown: unknown) => {
    if (thrown instanceof SealpostError) throw thrown
    throw new SealpostError('usage', `git could not be started${systemWord(thrown)}`, {
      hint: 'Nothing was read. Use a job image that has git.',
    })
  })
  if (stop.aborted) throw new SealpostError('interrupted', 'stopped')
  return ended
}

/** What git said, where it did what it was told; undefined where it did not, or said nothing. */
function textOf({ status, output }: { readonly status: number | undefined; readonly output: Uint8Array }) {
  return status === 0 ? Buffer.from(output).toString().trimEnd() || undefined : undefined
}

function missing(what: string): SealpostError {
  return new SealpostError('usage', `the checkout has no ${what.replace(/^the /, '')}, and it could not be fetched`, {
    hint: 'Nothing was read. Check out the full history including the default branch, or allow the job to fetch.',
  })
}
