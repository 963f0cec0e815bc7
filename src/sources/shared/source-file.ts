import { resolve } from 'node:path'
import { bounds } from '../../core/bounds.js'
import { SealpostError, systemWord } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { checkEnvFile } from './foreign-file.js'
import { requirePlaceholder } from './placeholder.js'

/** An environment's file: as people write it, for messages, and where it is. */
export interface FilePath {
  readonly shown: string
  readonly absolute: string
}

/**
 * Puts each environment's name into a path pattern.
 * @param folder absolute; a relative pattern starts there
 * @throws SealpostError('config') where two environments would read one file
 */
export function filePaths(pattern: string, environments: readonly string[], folder: string): Map<string, FilePath> {
  requirePlaceholder('path', pattern, '{environment}', environments)
  return new Map(
    environments.map((environment) => {
      const shown = pattern.replaceAll('{environment}', () => environment)
      return [environment, { shown, absolute: resolve(folder, shown) }]
    }),
  )
}

/**
 * Reads a file of a source whole, as text.
 * @throws SealpostError 'source-missing' where it is not there, 'source' where it is no text or too large
 */
export async function readText(path: FilePath, files: SourceIo['files']): Promise<string> {
  return decoded(await readBytes(path, files), path.shown)
}

/**
 * Reads a file of a source whole.
 * @throws SealpostError 'source-missing' where it is not there, 'source' where it is too large
 */
export async function readBytes({ shown, absolute }: FilePath, files: SourceIo['files']): Promise<Uint8Array> {
  const bytes = await files.read(absolute).catch((thrown: unknown) => {
    if (thrown instanceof SealpostError) throw thrown.placed(shown)
    throw new SealpostError('source', `the file cannot be read${systemWord(thrown)}`, { where: shown })
  })
  if (bytes === undefined) throw new SealpostError('source-missing', 'there is no such file', { where: shown })
  if (bytes.length > bounds.sourceBytes) {
    throw new SealpostError('source', `the file is larger than ${bounds.sourceBytes / 1024 / 1024} MiB, the limit`, {
      where: shown,
      hint: 'Nothing was written. Check that it is the right file, or split it into several configs.',
    })
  }
  return bytes
}

/**
 * Bytes as text. A newline byte is never part of another character, so the broken line can be found and named.
 * @param shown where they are from, as people write it
 * @throws SealpostError('source') with the line that is no UTF-8, or with what tool has left something else there
 */
export function decoded(bytes: Uint8Array, shown: string): string {
  checkEnvFile(bytes, shown)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    let line = 1
    for (let from = 0; ; line += 1) {
      const end = bytes.indexOf(10, from)
      try {
        decoder.decode(bytes.subarray(from, end < 0 ? undefined : end))
      } catch {
        throw new SealpostError('source', 'this line is not valid UTF-8', { where: `${shown}:${line}` })
      }
      from = end + 1
    }
  }
}
