import { basename, dirname, join } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { withAssignments } from '../shared/env-file-edit.js'
import { parseEnvFile } from '../shared/parse-env-file.js'
import type { FilePath } from '../shared/source-file.js'

/** The file with private keys beside an encrypted file, where dotenvx puts them. */
export interface KeyFile {
  /** Absolute. */
  readonly path: string
  readonly shown: string
  /** Variable → private key. */
  readonly held: ReadonlyMap<string, string>
}

/** Reads the file with private keys beside a file; it holds none where it is not there. */
export async function keyFileNear({ shown, absolute }: FilePath, { files }: Pick<SourceIo, 'files'>): Promise<KeyFile> {
  const path = join(dirname(absolute), '.env.keys')
  const text = Buffer.from((await files.read(path).catch(() => undefined)) ?? '').toString()
  return {
    path,
    shown: `${shown.slice(0, shown.length - basename(shown).length)}.env.keys`,
    held: keysIn(text),
  }
}

function keysIn(text: string): ReadonlyMap<string, string> {
  const keys = parseEnvFile(text).assignments.filter(({ name }) => name.startsWith('DOTENV_PRIVATE_KEY'))
  return new Map(keys.map(({ name, raw }) => [name, raw.replace(/^(["'`])(.*)\1$/s, '$2')]))
}

/**
 * The text of such a file with one key more, as dotenvx reads it.
 * @param shown the file, for messages
 * @throws SealpostError('conflict') where another key has the name by now: what that one opens would be lost without it
 */
export function withKey(
  text: string,
  { name, privateKey }: { readonly name: string; readonly privateKey: string },
  shown: string,
): string {
  if (keysIn(text).get(name))
    throw new SealpostError('conflict', `the file now has a different ${name}`, {
      where: shown,
      hint: 'The key was not changed, and nothing was encrypted with a new one. Run again.',
    })
  const begin = text === '' ? '# Private keys: anyone who has one can read the values. Never commit this file.\n' : text
  return withAssignments(begin, new Map([[name, `"${privateKey}"`]]))
}
