import { basename, dirname, join, relative } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { variableName } from '../shared/placeholder.js'
import type { FilePath } from '../shared/source-file.js'

const publicName = 'DOTENV_PUBLIC_KEY'
const privateName = 'DOTENV_PRIVATE_KEY'

/** Whether a line of the file holds a key of dotenvx itself, which is nothing to send anywhere. */
export function isPublicKeyName(name: string): boolean {
  return name === publicName || name.startsWith(`${publicName}_`)
}

/** Whether a line of the file holds a private key, which must never stand beside what it opens. */
export function isPrivateKeyName(name: string): boolean {
  return name === privateName || name.startsWith(`${privateName}_`)
}

/**
 * The variables that may hold the private key of one file, most telling first: the one that the file's own public
 * key line points to, the one named after the environment, and the one that dotenvx derives from the file's name
 * (dotenvx 2.38, `conventions/keynames.js`, read 2026-11). dotenvx makes `DOTENV_PRIVATE_KEY_SOME-NAME` of
 * `.env.some-name`, which no shell can set, so the same with `_` comes before it. Another environment's key is never
 * among them.
 * @param names every name that stands in the file
 */
export function keyVariables(environment: string, path: FilePath, names: readonly string[]): string[] {
  const pointed = names.filter(isPublicKeyName).map((name) => name.replace(publicName, privateName))
  const named = `${privateName}_${variableName(environment)}`
  const [, , ...parts] = basename(path.absolute).toLowerCase().split('.')
  const derived = parts.length === 0 ? [] : [`${privateName}_${parts.slice(0, 2).join('_').toUpperCase()}`]
  const plain = basename(path.absolute) === '.env' ? [privateName] : []
  const all = [...pointed, named, ...derived, ...plain]
  return [...new Set([...all.map((name) => name.replace(/[^A-Za-z0-9_]/g, '_')), ...all])]
}

/** What a private key is looked for with. */
export interface KeySearch {
  /** Of {@link keyVariables}. */
  readonly variables: readonly string[]
  readonly path: FilePath
  /** Folder of the config. */
  readonly folder: string
  readonly io: Pick<SourceIo, 'variable' | 'files'>
}

/**
 * Every private key that those variables hold. A variable may list several with commas, as during a rotation.
 * @returns 32 bytes each, in order
 * @throws SealpostError('source-decrypt') where none is set, or where one holds something else than keys
 */
export async function privateKeys(search: KeySearch): Promise<Uint8Array[]> {
  const { variables, path, io } = search
  const set = variables.filter((variable) => io.variable(variable))
  if (set.length === 0) {
    const kept = await keptIn(search)
    const telling = variables.filter((variable) => /^\w+$/.test(variable))
    throw new SealpostError('source-decrypt', `the file is encrypted and ${telling.join(', ')} is not set`, {
      where: path.shown,
      hint: `Nothing was written. ${kept ?? `Set ${telling[0]} to the private key of this file.`}`,
    })
  }
  return set.flatMap((variable) =>
    (io.variable(variable) ?? '').split(',').map((key) => keyOf(key, variable, path.shown)),
  )
}

function keyOf(listed: string, variable: string, where: string): Uint8Array {
  const key = listed.trim()
  if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, 'hex')
  const quoted = /^["']|["']$/.test(key)
  const hint = quoted
    ? 'Nothing was written. Remove the quotes: in an `--env-file` and in pipeline settings they ' +
      'become part of the value.'
    : /^0[23][0-9a-f]{64}$/i.test(key)
      ? `Nothing was written. This is the public key. The private key is ${privateName}… in .env.keys.`
      : undefined
  const what = quoted ? 'has quotes around the private key' : 'does not contain a private key (64 hex digits)'
  throw new SealpostError('source-decrypt', `${variable} ${what}`, { where, hint })
}

/** Where the key stands on this machine, and what to type, if it stands where dotenvx puts it. */
async function keptIn({ variables, path, folder, io }: KeySearch): Promise<string | undefined> {
  const folders = new Set([dirname(path.absolute), folder])
  for (const one of folders) {
    const file = join(one, '.env.keys')
    const bytes = await io.files.read(file).catch(() => undefined)
    const names = [
      ...Buffer.from(bytes ?? [])
        .toString()
        .matchAll(/^(DOTENV_PRIVATE_KEY[\w.-]*)=/gm),
    ].map(([, name]) => name)
    const name = variables.find((variable) => names.includes(variable))
    if (name === undefined) continue
    const shown = relative(folder, file) || '.env.keys'
    const variable = name.replace(/[^A-Za-z0-9_]/g, '_')
    return `It is in ${shown}: \`export ${variable}=$(sed -n 's/^${name}=//p' ${shown} | tr -d '"')\`.`
  }
  return undefined
}
