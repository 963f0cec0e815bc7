import { resolve } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import type { Source, SourceIo } from '../../core/source.js'
import { type FilePath, readText } from './source-file.js'

/** Where identities are looked for: a variable that holds them, and one that names a file with them. */
export interface IdentityVariables {
  readonly text: string
  readonly file: string
}

/** What a source says of its identities: where they may be, and which files must stay out of git. */
export function identityAccess({
  text,
  file,
}: IdentityVariables): Pick<Source, 'access'> & Required<Pick<Source, 'outOfGit'>> {
  return {
    access: {
      env: [
        {
          name: text,
          means: 'The age identities that decrypt the files, AGE-SECRET-KEY-…, separated by spaces or line breaks.',
        },
        {
          name: file,
          means: 'Path of a file with such identities, one per line, as age-keygen writes it.',
          secret: false,
          keyFile: true,
        },
      ],
    },
    outOfGit: { values: false, keys: ['keys.txt', 'key.txt', 'age.key'] },
  }
}

/** What identities are looked for with. */
export interface IdentitySearch {
  readonly variables: IdentityVariables
  /** The encrypted file, for messages. */
  readonly path: FilePath
  /** Folder of the config, where a relative path of a key file starts. */
  readonly folder: string
  readonly io: Pick<SourceIo, 'variable' | 'files' | 'redact'>
}

/**
 * Every age identity at hand: those of the variable, then those of the file that the other one names. Each is told as
 * something to hide.
 * @returns `AGE-SECRET-KEY-…`, at least one
 * @throws SealpostError('token-missing') where neither variable is set · 'source-decrypt' for what is no identity
 */
export async function ageIdentities({ variables, path, folder, io }: IdentitySearch): Promise<string[]> {
  const text = io.variable(variables.text)?.trim() ?? ''
  const file = io.variable(variables.file)?.trim() ?? ''
  if (text === '' && file === '') {
    throw new SealpostError('token-missing', `neither ${variables.text} nor ${variables.file} is set`, {
      where: path.shown,
      hint: `Nothing was read or written. Set ${variables.text} to the identity that decrypts the file, AGE-SECRET-KEY-…, or ${variables.file} to the path of a file with it.`,
    })
  }
  const found = identitiesIn(text, variables.text, path.shown)
  if (file !== '') {
    const shown = `the file in ${variables.file}`
    const written = await readText({ shown, absolute: resolve(folder, file) }, io.files)
    found.push(...identitiesIn(written, shown, path.shown))
  }
  if (found.length === 0)
    throw notOne(file === '' ? variables.text : variables.file, path.shown, 'contains no identity (AGE-SECRET-KEY-…)')
  for (const identity of found)
    io.redact(identity, `an age identity of ${file === '' ? variables.text : 'the key file'}`)
  return [...new Set(found)]
}

/** Comments and empty lines are passed over, as age-keygen writes them. */
function identitiesIn(text: string, from: string, where: string): string[] {
  if (/-----BEGIN (?:OPENSSH|RSA) PRIVATE KEY-----/.test(text))
    throw notOne(from, where, 'contains an SSH key; only native age identities are supported')
  if (/-----BEGIN AGE ENCRYPTED FILE-----/.test(text))
    throw notOne(from, where, 'contains passphrase-protected identities, which are not supported')
  const lines = text.split(/\r?\n/).filter((line) => !line.trim().startsWith('#'))
  return lines.flatMap((line) =>
    line.split(/\s+/).flatMap((word) => {
      if (word === '') return []
      if (/^AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+$/.test(word)) return [word]
      throw notOne(from, where, whatElse(word))
    }),
  )
}

function whatElse(word: string): string {
  if (/^["']|["']$/.test(word)) return 'has quotes around the identity; remove them'
  if (/^age1/.test(word)) return 'contains a recipient (a public key); the identity begins with AGE-SECRET-KEY-'
  if (/^AGE-PLUGIN-/.test(word)) return 'contains a plug-in identity; only native age identities are supported'
  return 'contains something other than an identity (AGE-SECRET-KEY-…)'
}

function notOne(from: string, where: string, what: string): SealpostError {
  return new SealpostError('source-decrypt', `${from} ${what}`, { where, hint: 'Nothing was written. Correct it.' })
}
