import { SealpostError } from '../../../../core/errors.js'
import { oneAtATime } from '../../serial-queue.js'
import { type GitCommand, type GitEnd, textOf } from './git-program.js'
import { type OwnRepository, ownRepository, type RepositoryCall } from './repository.js'
import { movedMeanwhile, type Place, troubleOf } from './troubles.js'

/** How many commits a ref are fetched at first, and where those do not tell how refs hang together. */
const [shallow, deep] = [1, 60]

/** What a remote is reached with. */
export type RemoteCall = RepositoryCall & {
  /** ms since the epoch, for the dates of commits. */
  readonly now: () => number
}

/** A remote, and what was fetched from it. */
export interface Remote {
  readonly place: Place
  /** Runs git where its objects are; throws for any status but 0. */
  readonly must: (command: GitCommand, doing: string) => Promise<GitEnd>
  /** Runs git there, and lets the caller look at the status. */
  readonly run: (command: GitCommand) => Promise<GitEnd>
  /** Where refs stand, by their names without `refs/`. */
  readonly refsOf: (names: readonly string[]) => Promise<readonly (string | undefined)[]>
  /** The text of a commit, which with all that is in it is here from then on. */
  readonly bring: (commit: string) => Promise<string>
  /** Fetches more of what came before where the refs were last seen. */
  readonly deepen: () => Promise<void>
  /** The folder that its objects are in. */
  readonly folder: () => Promise<string>
  /** A number that was not given before. */
  readonly number: () => number
  /** Who makes commits, and when, as variables. */
  readonly signature: () => Record<string, string>
  readonly close: () => Promise<void>
}

/** Opens a remote. It is asked, and a folder made, when it is first needed. */
export function openRemote(call: RemoteCall): Remote {
  const { place } = call
  const inTurn = oneAtATime()
  const seen = new Map<string, string | undefined>()
  /** Commits that are here, with all that came between them. */
  const here = new Set<string>()
  let opened: Promise<OwnRepository> | undefined
  let prepared: Promise<void> | undefined
  let numbers = 0

  function repository(): Promise<OwnRepository> {
    opened ??= ownRepository(call).catch((thrown: unknown) => {
      opened = undefined
      throw thrown
    })
    return opened
  }
  const run: Remote['run'] = async (command) => (await repository()).git(command)
  const must: Remote['must'] = async (command, doing) => {
    const end = await run(command)
    if (end.status !== 0) throw troubleOf(end, doing, place)
    return end
  }

  async function refsOf(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    const args = ['ls-remote', '--', 'ledger', 'HEAD', ...names.map((name) => `refs/${name}`)]
    const list = textOf(await must({ args, far: true }, 'look where the ledger stands'))
    const found = new Map([...list.matchAll(/^([0-9a-f]{40,64})\t(\S+)$/gm)].map(([, id = '', ref = '']) => [ref, id]))
    const format = [...found.values()].some((id) => id.length === 64) ? 'sha256' : 'sha1'
    prepared ??= repository()
      .then(({ prepare }) => prepare(format))
      .catch((thrown: unknown) => {
        prepared = undefined
        throw thrown
      })
    await prepared
    for (const name of names) seen.set(name, found.get(`refs/${name}`))
    return names.map((name) => found.get(`refs/${name}`))
  }

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
    if (isThere) throw new SealpostError('ledger-damaged', 'a ref of the ledger does not lead to a commit', { where })
    throw movedMeanwhile(where)
  }

  return {
    place,
    run,
    must,
    refsOf,
    deepen: () => inTurn(() => fetch(deep)),
    bring: (commit) => inTurn(() => bring(commit)),
    folder: async () => (await repository()).folder,
    number: () => {
      numbers += 1
      return numbers
    },
    signature: () => signatureAt(call.now()),
    close: async () => {
      const mine = await opened?.catch(() => undefined)
      await mine?.close()
    },
  }
}

/** The same for everybody: who runs what is in the message, and the config of whoever it is has no say. */
function signatureAt(ms: number): Record<string, string> {
  const [name, mail, date] = ['Sealpost', 'sealpost@localhost', `${Math.floor(ms / 1000)} +0000`]
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: mail,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: mail,
    GIT_COMMITTER_DATE: date,
  }
}
