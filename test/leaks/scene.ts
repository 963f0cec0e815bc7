import { type Canary, canaries, canaryOf, token } from './canaries.js'
import { channelsOf, strayed } from './channels.js'
import type { Ran, Starter } from './child.js'
import { type Hit, Search } from './search.js'
import { openStage, type Stage } from './stage.js'
import type { Trouble } from './tap.js'

/** Where something was found. */
export interface Leak extends Partial<Hit> {
  readonly channel: string
}

/** A stage with fresh canaries in its source, and eyes on everything. */
export interface Scene {
  readonly stage: Stage
  /** Those that are in the source now. */
  readonly values: readonly Canary[]
  /** 8-byte windows that are looked for. */
  readonly windows: number
  /** Puts others under the same names. */
  readonly renew: () => Promise<void>
  /** @param argv the program's file and its arguments */
  readonly run: (argv: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>
  /**
   * What of any canary came out anywhere, and where the process went that nothing sent it to.
   * @param isStep whether a runner reads the output, and takes the masks out of it
   */
  readonly leaks: (ran: Ran, isStep: boolean) => Leak[]
  /** Every vendor answers each request that matches with trouble; undefined ends that. */
  readonly trouble: (kind: Trouble | undefined, match?: (method: string, path: string) => boolean) => void
}

export async function openScene(starter: Starter): Promise<Scene> {
  const stage = await openStage()
  const taps = Object.values(stage.taps)
  // somebody else's readable value is nobody's business either
  const foreign = canaryOf("a stranger's value", token(40))
  stage.plant('STRANGER', foreign.value)
  stage.configure({})
  const lasting = new Search([foreign, ...stage.credentials])
  let values: readonly Canary[] = []
  let search = lasting

  async function renew(): Promise<void> {
    values = canaries()
    search = new Search(values, lasting)
    stage.fill(await stage.encrypt(Object.fromEntries(values.map(({ name, value }) => [name, value]))))
  }

  await renew()
  return {
    stage,
    get values() {
      return values
    },
    get windows() {
      return search.size
    },
    renew,
    run(argv, env = {}) {
      for (const tap of taps) tap.passed.length = 0
      const running = starter.start(stage.box, argv, { ...stage.env, ...env })
      for (const tap of taps) tap.kill = () => running.kill('SIGKILL')
      return running.ended
    },
    leaks: (ran, isStep) => [
      ...channelsOf(ran, stage, isStep).flatMap(({ name, text }) =>
        search.in(text).map((hit) => ({ channel: name, ...hit })),
      ),
      ...strayed(ran, stage).map((channel) => ({ channel })),
    ],
    trouble(kind, match = (method) => method !== 'GET') {
      for (const tap of taps) tap.trouble = kind === undefined ? undefined : { kind, match }
    },
  }
}
