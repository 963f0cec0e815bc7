import { basename, dirname, join } from 'node:path'
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
  const keys = parseEnvFile(text).assignments.filter(({ name }) => name.startsWith('DOTENV_PRIVATE_KEY'))
  return {
    path,
    shown: `${shown.slice(0, shown.length - basename(shown).length)}.env.keys`,
    held: new Map(keys.map(({ name, raw }) => [name, raw.replace(/^(["'`])(.*)\1$/s, '$2')])),
  }
}

/** The text of such a file with one key more, as dotenvx reads it. */
export function withKey(
  text: string,
  { name, privateKey }: { readonly name: string; readonly privateKey: string },
): string {
  const begin = text === '' ? '# private keys: whoever has one can read the values. Never commit this file.\n' : text
  return withAssignments(begin, new Map([[name, `"${privateKey}"`]]))
}
