import { SealpostError } from '../../../../core/errors.js'
import { oneAtATime } from '../../serial-queue.js'
import { type GitCommand, type GitEnd, textOf } from './git-program.js'
import { movedMeanwhile, type Place, troubleOf } from './troubles.js'

/** How many commits a ref are fetched at first, and where those do not tell how refs hang together. */
const [shallow, deep] = [1, 60]

/** Commands of git where what was fetched is. */
export interface Commands {
  readonly place: Place
  /** Throws for any status but 0. */
  readonly must: (command: GitCommand, doing: string) => Promise<GitEnd>
  /** Lets the caller look at the status. */
  readonly run: (command: GitCommand) => Promise<GitEnd>
}

/** What was fetched of commits, and fetches more. */
export interface History {
  /** The text of a commit, which with all that is in it is here from then on. */
  readonly bring: (commit: string) => Promise<string>
  /** Fetches more of what came before where the refs were last seen. */
  readonly deepen: () => Promise<void>
}

/**
 * What is here of the history of refs, fetched as far as it is needed; one fetch at a time, for each takes a lock.
 * @param seen where the refs stood when they were last looked at, by their names without `refs/`
 */
export function openHistory({ run, must, place }: Commands, seen: ReadonlyMap<string, string | undefined>): History {
  const inTurn = oneAtATime()
  /** Commits that are here, with all that came between them. */
  const here = new Set<string>()

  /** @param depth undefined for what came since the last time, however much that is */
  async function fetch(depth: number | undefined): Promise<void> {
    // both refs often stand at one commit
    const refs = new Map([...seen].flatMap(([name, at]) => (at === undefined ? [] : [[at, `refs/${name}`]])))
    if (refs.size === 0) return
    const reach = depth === undefined ? [...here].map((one) => `--negotiation-tip=${one}`) : [`--depth=${depth}`]
    const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...reach]
    await must({ args: ['fetch', ...options, '--', 'ledger', ...refs.values()], far: true }, 'fetch the ledger')
  }

  async function bring(commit: string): Promise<string> {
    for (const depth of ['none', here.size === 0 ? shallow : undefined, deep] as const) {
      if (depth !== 'none') await fetch(depth)
      const end = await run({ args: ['cat-file', 'commit', commit] })
      if (end.status === undefined) throw troubleOf(end, 'read the ledger', place)
      if (end.status !== 0) continue
      here.add(commit)
      return textOf(end)
    }
    const isThere = (await run({ args: ['cat-file', '-e', commit] })).status === 0
    const { where } = place
    if (isThere) throw new SealpostError('ledger-damaged', 'a ref of the ledger does not point to a commit', { where })
    throw movedMeanwhile(where)
  }

  return { bring: (commit) => inTurn(() => bring(commit)), deepen: () => inTurn(() => fetch(deep)) }
}
