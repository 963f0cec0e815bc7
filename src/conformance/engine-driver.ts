import type { Form } from '../core/address.js'
import type { Policy } from '../core/config.js'
import { type Command, exitOf, type Report } from '../core/report.js'
import type { Runtime } from '../core/runtime.js'
import { Secret } from '../core/secret.js'
import type { Source } from '../core/source.js'
import type { SourceRead, SourceValue } from '../core/value.js'
import { run } from '../engine/run.js'
import { nodeFetch } from '../io/http/node-fetch.js'
import { usual } from '../io/ledger/stores/index.js'
import { suiteClock } from './clock.js'
import { hold } from './law.js'
import type { Reached, Stage } from './world.js'

/** What a run of the engine left behind. */
export interface Ran {
  readonly report: Report
  readonly exit: number
  /** Requests that reached the vendor during the run. */
  readonly reached: Reached
  /** How many times the run touched the world outside (requests and files), up to where it was killed. */
  readonly touches: number
  readonly killed: boolean
}

/** How a run differs from the usual. */
interface How {
  readonly policy?: Partial<Policy>
  /** What happens between the plan and its first write. */
  readonly meanwhile?: () => Promise<void>
  /** Kill the process right after it touched the world outside so many times. */
  readonly killAfter?: number
}

/** The real engine over a stage: its own source, config and files live in memory. */
export interface EngineDriver {
  /** The source environment that is mapped to the place of that index. */
  environment(index: number): string
  /** What the source says from now on; without a value the source does not have the name any more. */
  set(index: number, name: string, value?: string, form?: Form): void
  plan(how?: How): Promise<Ran>
  apply(how?: How): Promise<Ran>
  drift(): Promise<Ran>
}

const folder = '/suite'
const config = `${folder}/sealpost.yaml`
const name = 'candidate'

/** What a source of the suite and the files of a run hold, from one run to the next. */
interface Memory {
  /** Environment → name → value. */
  readonly environments: ReadonlyMap<string, Map<string, string>>
  /** Names whose values are public. */
  readonly open: Set<string>
  readonly files: Map<string, Uint8Array>
  readonly clock: ReturnType<typeof suiteClock>
  pid: number
}

/** Sets up a source with one environment for each place of the stage, and a config that maps them. */
export function engineDriverOf(stage: Stage): EngineDriver {
  const memory: Memory = {
    environments: new Map(stage.places.map((_, index) => [`place${index}`, new Map<string, string>()])),
    open: new Set(),
    files: new Map(),
    clock: suiteClock(),
    pid: 1,
  }
  return {
    environment: (index) => `place${index}`,
    set(index, name, value, form = 'secret') {
      const values = memory.environments.get(`place${index}`)
      hold(values !== undefined, `the world has no place ${index}`)
      if (value === undefined) values.delete(name)
      else values.set(name, value)
      if (form === 'public') memory.open.add(name)
    },
    plan: (how) => go(stage, memory, 'plan', how),
    apply: (how) => go(stage, memory, 'apply', how),
    drift: () => go(stage, memory, 'drift'),
  }
}

async function go(stage: Stage, memory: Memory, command: Command, how: How = {}): Promise<Ran> {
  const { target } = stage
  memory.files.set(config, Buffer.from(configText(stage, memory, how.policy ?? {})))
  const mortal = mortality(how.killAfter)
  const runtime = runtimeOf(stage, memory, mortal.touch)
  const before = stage.requests()
  const report = await run(
    {
      command,
      config,
      only: { targets: [], environments: [] },
      recover: false,
      targets: { [target.id]: async () => ({ target }) },
      sources: { suite: async () => ({ source: sourceOf(memory) }) },
      approve: async () => {
        await how.meanwhile?.()
        return true
      },
      progress: () => {},
    },
    runtime,
  )
  const { read, write: wrote } = stage.requests()
  const { touches, killed } = mortal.state
  hold(killed || report.error?.code !== 'internal', `the engine met an error that is none of its own during ${command}`)
  hold(report.error?.exit !== 64, `the engine does not take the config of the suite: ${report.error?.message}`)
  return {
    report,
    exit: exitOf(report),
    reached: { read: read - before.read, write: wrote - before.write },
    touches,
    killed,
  }
}

function sourceOf({ environments }: Memory): Source {
  return {
    id: 'suite',
    api: 1,
    config: { settings: { safeParse: () => ({ success: true, data: {} }) } },
    access: { env: [] },
    read: async (call) =>
      new Map(call.environments.map((one) => [one, valuesOf(environments.get(one))])) satisfies SourceRead,
    versions: 'none',
    editedNames: async () => new Map(),
  }
}

function configText(
  { target, settings, places }: Stage,
  { environments, open }: Memory,
  policy: Partial<Policy>,
): string {
  // an empty environment is refused by design, so one that has no value yet is left out
  const mapped = [...environments].filter(([, values]) => values.size > 0)
  const reached = mapped.map(([one]) => [one, places[[...environments.keys()].indexOf(one)]])
  return JSON.stringify({
    version: 1,
    owner: 'conformance',
    source: { use: 'suite' },
    environments: mapped.map(([one]) => one),
    ledger: { use: usual.machine, path: 'ledger.json' },
    policy: { maxUpdateShare: 1, ...policy },
    targets: {
      [name]: {
        use: target.id,
        ...settings,
        environments: Object.fromEntries(reached),
        ...(open.size > 0 ? { public: [...open] } : {}),
      },
    },
  })
}

type Touch = <T>(act: () => Promise<T> | T) => Promise<T>

/** Counts how often the world outside is touched, and kills the process right after so many times. */
function mortality(killAfter: number | undefined): {
  readonly touch: Touch
  readonly state: { readonly touches: number; readonly killed: boolean }
} {
  const state = { touches: 0, killed: false }
  const touch: Touch = async (act) => {
    if (state.killed) throw new Error('this process is dead')
    const result = await act()
    state.touches += 1
    if (state.touches !== killAfter) return result
    state.killed = true
    throw new Error('this process was killed')
  }
  return { touch, state }
}

function runtimeOf(stage: Stage, memory: Memory, touch: Touch): Runtime {
  const { files } = memory
  const { endpoint, token } = stage.target.capabilities.access
  return {
    ...memory.clock,
    run: () => Promise.reject(new Error('no law about targets starts a program')),
    fetch: (...call) => touch(() => nodeFetch(...call)),
    files: {
      read: async (path) => files.get(path),
      replace: (path, bytes) => touch(() => void files.set(path, bytes)),
      append: (path, bytes) =>
        touch(() => {
          const before = files.get(path)
          if (before !== undefined) files.set(path, Buffer.concat([before, bytes]))
          return before !== undefined
        }),
      real: async (path) => path,
      createNew: (path, bytes) => touch(() => !files.has(path) && Boolean(files.set(path, bytes))),
      remove: (path) => touch(() => void files.delete(path)),
    },
    env: {
      SEALPOST_KEY: key,
      SEALPOST_PACING: 'off',
      [endpoint.env]: stage.endpoint,
      ...(token[0] === undefined ? {} : { [token[0]]: stage.token }),
      ...stage.env,
    },
    cwd: folder,
    process: { pid: memory.pid++, host: 'suite', since: 1, alive: () => false },
    stop: new AbortController().signal,
  }
}

/** A key for tests only; the ledgers that it seals live as long as a law. */
const key = Buffer.from('a key of the suite, 32 bytes long').subarray(0, 32).toString('base64url')

function valuesOf(values: ReadonlyMap<string, string> | undefined): Map<string, SourceValue> {
  return new Map([...(values ?? [])].map(([name, value]) => [name, { secret: new Secret(value), at: 'the suite' }]))
}
