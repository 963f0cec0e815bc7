import { SealpostError } from '../../src/core/errors.js'
import type { Files } from '../../src/core/runtime.js'
import type { Source } from '../../src/core/source.js'
import type { SourceValue } from '../../src/core/value.js'
import { ioOf } from '../kit/source-io.js'

/** The content of files by absolute path; a thrown error stands for a file that the system will not read. */
export type Disk = Readonly<Record<string, string | Uint8Array | Error>>

export function diskOf(disk: Disk): Pick<Files, 'read'> {
  return {
    async read(path) {
      const content = disk[path]
      if (content instanceof Error) throw content
      return typeof content === 'string' ? Buffer.from(content) : content
    },
  }
}

export interface Asked {
  readonly environments?: readonly string[]
  readonly settings?: Readonly<Record<string, unknown>>
  readonly disk?: Disk
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Reads as a run would: settings through the source's own schema, paths from `/work`. */
export async function read(source: Source, asked: Asked) {
  const settings = source.config.settings.safeParse(asked.settings ?? {})
  if (!settings.success) throw new Error('these settings do not pass the schema')
  return source.read({
    environments: asked.environments ?? ['production'],
    settings: settings.data,
    folder: '/work',
    io: ioOf(source, { files: diskOf(asked.disk ?? {}), env: asked.env ?? {}, settings: settings.data }),
  })
}

/** The plain values of one environment, in order. */
export async function plain(source: Source, asked: Asked): Promise<[string, string][]> {
  const values = (await read(source, asked)).get(asked.environments?.[0] ?? 'production')
  return [...(values ?? new Map<string, SourceValue>())].map(([name, { secret }]) => [name, secret.reveal()])
}

/** The error that reading must end with. */
export async function refusal(source: Source, asked: Asked): Promise<SealpostError> {
  const outcome = await read(source, asked).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (outcome instanceof SealpostError) return outcome
  throw new Error('reading should have been refused', { cause: outcome })
}
