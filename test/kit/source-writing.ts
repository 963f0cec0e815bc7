import type { Runtime } from '../../src/core/runtime.js'
import type { Source } from '../../src/core/source.js'
import type { SourceWriter } from '../../src/core/source-writer.js'
import { openSource, sourceContextOf } from '../../src/engine/source-io.js'
import { nodeFetch } from '../../src/io/http/node-fetch.js'

/** What a writer works with here: the network, variables, and a disk of the test. */
export interface Desk {
  readonly source: Source
  readonly writer: SourceWriter
  readonly settings: Readonly<Record<string, unknown>>
  readonly env?: Runtime['env']
  /** Absolute path → bytes; written to. */
  readonly disk?: Map<string, Uint8Array>
}

/** Brings values into `production` as `import` does: looks, makes ready, writes. */
export async function put(desk: Desk, values: Readonly<Record<string, string>>): Promise<void> {
  const { source, writer, env = {}, disk = new Map<string, Uint8Array>() } = desk
  const settings = source.config.settings.safeParse(desk.settings)
  if (!settings.success) throw new Error('these settings do not pass the schema')
  const runtime = {
    fetch: nodeFetch,
    now: Date.now,
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    random: (bytes: number) => new Uint8Array(bytes),
    env,
    stop: new AbortController().signal,
    files: { read: async (path: string) => disk.get(path) },
  }
  const open = (writes: SourceWriter['access']) =>
    openSource({ use: source.id, source, settings: settings.data }, sourceContextOf(runtime), writes).io
  const common = { settings: settings.data, folder: '/work', io: open({}) }
  const [seen] = [...(await writer.look({ ...common, environments: ['production'] }))]
  if (seen === undefined) throw new Error('the writer says nothing of production')
  const [environment, stock] = seen
  const ready = await writer.prepare({ ...common, environment, stock, values: new Map(Object.entries(values)) })
  const io = open(writer.access)
  const replace = async (path: string, _before: unknown, bytes: Uint8Array) => void disk.set(path, bytes)
  await ready.write({ ...io, files: { ...io.files, replace } })
}
