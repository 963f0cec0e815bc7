import { textOf } from './git-program.js'
import { type Commands, type History, openHistory } from './history.js'
import { type OwnRepository, ownRepository, type RepositoryCall } from './repository.js'
import { troubleOf } from './troubles.js'

/** What a remote is reached with. */
export type RemoteCall = RepositoryCall & {
  /** ms since the epoch, for the dates of commits. */
  readonly now: () => number
}

/** A remote, and what was fetched from it. */
export interface Remote extends Commands, History {
  /** Where refs stand, by their names without `refs/`. */
  readonly refsOf: (names: readonly string[]) => Promise<readonly (string | undefined)[]>
  /** Who makes commits, and when. */
  readonly signature: () => string
  readonly close: () => Promise<void>
}

/** Opens a remote. It is asked, and a folder made, when it is first needed. */
export function openRemote(call: RemoteCall): Remote {
  const { place } = call
  const seen = new Map<string, string | undefined>()
  let opened: Promise<OwnRepository> | undefined
  let prepared: Promise<void> | undefined

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
    const list = textOf(await must({ args, far: true }, 'check the state of the ledger'))
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

  const commands: Commands = {
    place,
    run,
    must,
    objects: {
      read: async (...asked) => (await repository()).objects.read(...asked),
      write: async (...made) => (await repository()).objects.write(...made),
    },
  }
  return {
    ...commands,
    refsOf,
    ...openHistory(commands, seen),
    // the same for everybody: who runs what is in the message, and the config of whoever it is has no say
    signature: () => `Sealpost <sealpost@localhost> ${Math.floor(call.now() / 1000)} +0000`,
    close: async () => {
      const mine = await opened?.catch(() => undefined)
      await mine?.close()
    },
  }
}
