import type { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import { Secret } from '../../core/secret.js'
import type { EditedNames, SourceIo } from '../../core/source.js'
import type { SourceRead, SourceValue, SourceVersions } from '../../core/value.js'
import { openSource, sourceContextOf } from '../../engine/source-io.js'
import { nodeFetch } from '../../io/http/node-fetch.js'
import { runProgram } from '../../io/system/programs.js'
import { suiteClock } from '../clock.js'
import { hold, same, thrownBy } from '../law.js'
import type { SourceServer, SourceStage } from './world.js'

/** How a reading differs from the usual. */
export interface Reading {
  /** Variables in place of the stage's; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly timeoutMs?: number
  readonly stop?: AbortSignal
  /** With more requests than this the reading is stopped, so that one without an end is found out soon. */
  readonly mostRequests?: number
  /** What the answers say is kept, for {@link SourceDriver.heard}. */
  readonly listens?: true
}

/** A source in hand, read as the engine reads it, with nothing of the engine's behind. */
export interface SourceDriver {
  readonly stage: SourceStage
  /** The vendor's end; only for laws about sources that ask a server. */
  readonly server: SourceServer
  /** Reads environments, all of the stage where none are named. Throws what the source throws. */
  read(environments?: readonly string[], reading?: Reading): Promise<SourceRead>
  /** What reading ends with, which must be an error of ours. */
  refusal(environments?: readonly string[], reading?: Reading): Promise<SealpostError>
  /** Tells versions, as {@link SourceDriver.read} reads values. */
  list(environments?: readonly string[]): Promise<SourceVersions>
  edited(before: ReturnType<SourceStage['files']>, after: ReturnType<SourceStage['files']>): Promise<EditedNames>
  /** Has an environment hold exactly these values. */
  hold(environment: string, values: Readonly<Record<string, string>>): Promise<void>
  /** Whether this was told as something that must not be shown. */
  isTold(text: string): boolean
  /** How many requests were sent, wherever to. */
  sent(): number
  /** What all answers said to requests for versions. */
  heard(): readonly string[]
  /** How many files were read. */
  opened(): number
}

/** Takes a source in hand. */
export function sourceDriverOf(stage: SourceStage): SourceDriver {
  const { source, environments: all, folder } = stage
  const settings = settingsOf(stage)
  const told: Secret[] = []
  const counts = { sent: 0, opened: 0 }
  const heard: string[] = []

  async function asked<T>(ask: (io: SourceIo) => Promise<T>, reading: Reading = {}): Promise<T> {
    const files = stage.files()
    const env = { ...stage.env(), ...reading.env }
    const runtime = {
      ...runtimeOf(env, stopOf(reading, counts), counts),
      ...(reading.listens ? { fetch: listening(heard) } : {}),
      files: {
        read: async (path: string) => {
          counts.opened += 1
          return files.read(path)
        },
      },
    }
    const redact = (secrets: readonly Secret[]) => void told.push(...secrets)
    const time = reading.timeoutMs === undefined ? {} : { timeoutMs: reading.timeoutMs }
    const context = { ...sourceContextOf(runtime, redact), ...time }
    const { io, unlessOver } = openSource({ use: source.id, source, settings }, context)
    return unlessOver(ask(io))
  }
  const read = (environments: readonly string[] = all, reading?: Reading) =>
    asked((io) => source.read({ environments, settings, folder, io }), reading)

  return {
    stage,
    get server() {
      hold(stage.server !== undefined, 'the world says that the source asks a server, and has none')
      return stage.server
    },
    read,
    async refusal(environments, reading) {
      const error = await thrownBy(() => read(environments, reading), 'read')
      hold(error !== undefined, 'something was read where nothing could be')
      return error
    },
    async list(environments = all) {
      const { versions } = source
      hold(typeof versions === 'object', 'a source that tells no versions was asked for them')
      return asked((io) => versions.list({ environments, settings, folder, io }), { listens: true })
    },
    edited: (before, after) => source.editedNames({ environments: all, settings, folder, before, after }),
    hold: (environment, values) => stage.hold(environment, new Map(Object.entries(values))),
    isTold: (text) => told.some((one) => one.equals(new Secret(text))),
    sent: () => counts.sent,
    heard: () => heard,
    opened: () => counts.opened,
  }
}

interface Stop {
  readonly signal: AbortSignal
  readonly sent: () => void
}

/** What a reading is stopped by; `sent` is told of each request before it is counted. */
function stopOf({ stop, mostRequests }: Reading, counts: { readonly sent: number }): Stop {
  const tooMany = new AbortController()
  const until = counts.sent + (mostRequests ?? Number.POSITIVE_INFINITY)
  return {
    signal: stop ?? tooMany.signal,
    sent: () => {
      if (counts.sent >= until) tooMany.abort()
    },
  }
}

function runtimeOf(
  env: Runtime['env'],
  stop: Stop,
  counts: { sent: number },
): Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'run' | 'env' | 'stop'> {
  return {
    ...suiteClock(),
    run: runProgram,
    fetch: (...call) => {
      stop.sent()
      counts.sent += 1
      return nodeFetch(...call)
    },
    env,
    stop: stop.signal,
  }
}

/** Takes down what each answer says; one that is cut says what it says up to there. */
function listening(heard: string[]): typeof globalThis.fetch {
  return async (...call) => {
    const answer = await nodeFetch(...call)
    heard.push(
      await answer
        .clone()
        .text()
        .catch(() => ''),
    )
    return answer
  }
}

/** @throws LawBroken where the source's own schema does not take what the world brings */
function settingsOf({ source, settings }: SourceStage): unknown {
  const parsed = source.config.settings.safeParse(settings)
  hold(parsed.success, "the settings of the world do not pass the source's schema")
  return parsed.data
}

/** Holds what was read of an environment against what it holds: every name, no other, and each value byte for byte. */
export function holdsExactly(read: SourceRead, environment: string, expected: Readonly<Record<string, string>>): void {
  const found = read.get(environment) ?? new Map<string, SourceValue>()
  same([...found.keys()].sort(), Object.keys(expected).sort(), `the names of ${environment}`)
  for (const [name, value] of Object.entries(expected)) {
    hold(found.get(name)?.secret.equals(new Secret(value)) === true, `${name} of ${environment} is another value`)
  }
}
