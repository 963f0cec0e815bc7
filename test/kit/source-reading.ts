import type { Source } from '../../src/core/source.js'
import type { SourceRead } from '../../src/core/value.js'
import { openSource, sourceContextOf } from '../../src/engine/source-io.js'
import { nodeFetch } from '../../src/io/http/node-fetch.js'

/** How a source is read in a test: real requests, and a clock that jumps over every pause. */
export interface Reading {
  readonly settings: unknown
  readonly env: Readonly<Record<string, string>>
  readonly environments?: readonly string[]
  /** Absolute path → text. */
  readonly files?: Readonly<Record<string, string>>
  readonly folder?: string
  /** The time for reading, ms. */
  readonly timeoutMs?: number
}

/** Reads as the engine does, with settings that pass the source's own schema first. */
export async function readAsEngine<T>(source: Source<T>, reading: Reading): Promise<SourceRead> {
  const { env, environments = ['production'], files = {}, folder = '/work', timeoutMs } = reading
  const parsed = source.config.settings.safeParse(reading.settings)
  if (!parsed.success) throw new Error(`the settings are refused: ${JSON.stringify(parsed.error)}`)
  let skipped = 0
  const runtime = {
    fetch: nodeFetch,
    now: () => Date.now() + skipped,
    sleep: async (ms: number) => {
      skipped += ms
    },
    random: (bytes: number) => new Uint8Array(bytes),
    env,
    stop: new AbortController().signal,
    files: { read: async (path: string) => (Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : undefined) },
  }
  const context = { ...sourceContextOf(runtime), ...(timeoutMs === undefined ? {} : { timeoutMs }) }
  const settings = parsed.data as T
  const { io, unlessOver } = openSource({ use: source.id, source: source as Source, settings }, context)
  return unlessOver(source.read({ environments, settings, folder, io }))
}

/** The values of one environment, plain. */
export function plainOf(read: SourceRead, environment = 'production'): Record<string, string> {
  return Object.fromEntries([...(read.get(environment) ?? [])].map(([name, { secret }]) => [name, secret.reveal()]))
}

/** Whether a source's schema takes settings. */
export function takes(source: Pick<Source, 'config'>, settings: unknown): boolean {
  return source.config.settings.safeParse(settings).success
}
