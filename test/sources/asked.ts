import { suiteClock } from '../../src/conformance/clock.js'
import { asSealpostError, type SealpostError } from '../../src/core/errors.js'
import type { Secret } from '../../src/core/secret.js'
import type { Source } from '../../src/core/source.js'
import type { SourceRead, SourceValue } from '../../src/core/value.js'
import { openSource, sourceContextOf } from '../../src/engine/source-io.js'

/** How a source that asks a server is read. */
export interface Asking {
  readonly settings?: Readonly<Record<string, unknown>>
  readonly environments?: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly timeoutMs?: number
}

/** What came of reading. */
export interface Outcome {
  readonly read: SourceRead
  /** What was told as something that must not be shown. */
  readonly told: readonly string[]
  /** Paths with their queries, in the order in which they were sent. */
  readonly sent: readonly URL[]
}

/** Reads as a run would, over real HTTP; waiting takes no time. Throws what reading throws. */
export async function readFrom(source: Source, asking: Asking): Promise<Outcome> {
  const settings = source.config.settings.safeParse(asking.settings ?? {})
  if (!settings.success) throw new Error('these settings do not pass the schema')
  const told: Secret[] = []
  const sent: URL[] = []
  const runtime = {
    ...suiteClock(),
    fetch: (...call: Parameters<typeof fetch>) => {
      sent.push(new URL(String(call[0])))
      return globalThis.fetch(...call)
    },
    env: asking.env,
    stop: new AbortController().signal,
    files: { read: async () => undefined },
  }
  const context = sourceContextOf(runtime, (secrets) => void told.push(...secrets))
  const timed = asking.timeoutMs === undefined ? {} : { timeoutMs: asking.timeoutMs }
  const { io, unlessOver } = openSource({ use: source.id, source, settings: settings.data }, { ...context, ...timed })
  const call = { environments: asking.environments ?? ['production'], settings: settings.data, folder: '/work', io }
  const read = await unlessOver(source.read(call))
  return { read, told: told.map((one) => one.reveal()), sent }
}

/** The plain values of the first environment. */
export async function plainFrom(source: Source, asking: Asking): Promise<Record<string, string>> {
  const [first = new Map<string, SourceValue>()] = (await readFrom(source, asking)).read.values()
  return Object.fromEntries([...first].map(([name, { secret }]) => [name, secret.reveal()]))
}

/** The error that reading must end with. */
export async function refusalFrom(source: Source, asking: Asking): Promise<SealpostError> {
  const outcome = await readFrom(source, asking).then(
    () => undefined,
    (thrown: unknown) => ({ thrown }),
  )
  if (outcome === undefined) throw new Error('reading should have been refused')
  return asSealpostError(outcome.thrown)
}
