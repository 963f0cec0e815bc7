import { SealpostError } from '../../../../core/errors.js'
import { oneAtATime } from '../../serial-queue.js'
import type { GitCommand, GitEnd } from './git-program.js'
import type { ObjectFiles } from './object-files.js'
import { movedMeanwhile, type Place } from './troubles.js'

const reading = 'read the ledger'

/** How many commits a ref are fetched at first, and where those do not tell how refs hang together. */
const [shallow, deep] = [1, 60]

/** Commands of git where what was fetched is. */
export interface Commands {
  readonly place: Place
  /** Throws for any status but 0. */
  readonly must: (command: GitCommand, doing: string) => Promise<GitEnd>
  /** Lets the caller look at the status. */
  readonly run: (command: GitCommand) => Promise<GitEnd>
  readonly objects: ObjectFiles
}

/** What was fetched of commits, and fetches more. */
export interface History {
  /** The text of a commit, which with all that is in it is here from then on. */
  readonly bring: (commit: string) => Promise<string>
  /** Fetches more of what came before where the refs were last seen. */
  readonly deepen: () => Promise<void>
  /** Whether one commit comes before another one, by what is here. */
  readonly comesBefore: (commit: string, other: string) => Promise<boolean>
}

/**
 * What is here of the history of refs, fetched as far as it is needed; one fetch at a time, for each takes a lock.
 * @param seen where the refs stood when they were last looked at, by their names without `refs/`
 */
export function openHistory(
  { must, place, objects }: Commands,
  seen: ReadonlyMap<string, string | undefined>,
): History {
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
    const { where } = place
    for (const depth of ['none', here.size === 0 ? shallow : undefined, deep] as const) {
      if (depth !== 'none') await fetch(depth)
      const found = await objects.read(commit, reading)
      if (found === undefined) continue
      if (found.kind !== 'commit')
        throw new SealpostError('ledger-damaged', 'a ref of the ledger does not point to a commit', { where })
      here.add(commit)
      return found.content.toString()
    }
    throw movedMeanwhile(where)
  }

  async function comesBefore(commit: string, other: string): Promise<boolean> {
    const above = new Set([other])
    // those that are found are gone through as well
    for (const one of above) {
      if (one === commit) return true
      const found = await objects.read(one, reading)
      for (const parent of found === undefined ? [] : parentsIn(found.content.toString())) above.add(parent)
    }
    return false
  }

  return { bring: (commit) => inTurn(() => bring(commit)), deepen: () => inTurn(() => fetch(deep)), comesBefore }
}

/** The commits that the text of a commit says it goes on from. */
export function parentsIn(text: string): string[] {
  const [top = ''] = text.split('\n\n')
  return [...top.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent)
}

/** The text of a commit. */
export function commitText(commit: {
  readonly tree: string
  readonly parents: readonly string[]
  readonly signature: string
  readonly message: string
}): string {
  const { tree, parents, signature, message } = commit
  const above = parents.map((parent) => `parent ${parent}\n`).join('')
  return `tree ${tree}\n${above}author ${signature}\ncommitter ${signature}\n\n${message}`
}
