import { SealpostError } from '../../core/errors.js'
import { isUtf16 } from '../../core/utf16.js'

/** How the files begin that stand in the place of a `.env` file where a tool has not done its work, as Latin-1. */
const beginnings: readonly (readonly [form: RegExp, what: string, mend: string])[] = [
  [/^\0GITCRYPT\0/, 'the file is still encrypted with git-crypt', 'Run `git-crypt unlock` first.'],
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    'this is a Git LFS pointer, not the file itself',
    'Run `git lfs pull` first.',
  ],
  [
    /^(?:age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/,
    'the file is still encrypted with age',
    'Decrypt it first.',
  ],
  [/^-----BEGIN PGP MESSAGE-----/, 'the file is still encrypted with PGP', 'Decrypt it first.'],
  [
    /^\$ANSIBLE_VAULT;/,
    'the file is still encrypted with Ansible Vault',
    'Decrypt it first: `ansible-vault view FILE`.',
  ],
  [/^\/annex\/objects\//, 'this is a git-annex pointer, not the file itself', 'Run `git annex get` first.'],
  [/^Salted__/, 'the file is still encrypted with OpenSSL', 'Decrypt it first.'],
]

/** So many bytes at the beginning of a file tell what it is. */
const telling = 4096

/**
 * Makes sure that bytes are a text as `.env` files are, and not what another tool left in their place.
 * @param shown the file as people write it
 * @throws SealpostError('source') that says what it is and what to do
 */
export function checkEnvFile(bytes: Uint8Array, shown: string): void {
  if (isUtf16(bytes)) {
    throw new SealpostError('source', 'the file is UTF-16, and must be UTF-8', {
      where: shown,
      hint: `Nothing was written. Save it as UTF-8: \`iconv -f UTF-16 -t UTF-8 ${typed(shown)} > converted\`, then replace the file with it.`,
    })
  }
  const text = Buffer.from(bytes.subarray(0, telling)).toString('latin1')
  const found = beginnings.find(([form]) => form.test(text))
  if (found === undefined) return
  const [, what, mend] = found
  throw new SealpostError('source', what, { where: `${shown}:1`, hint: `Nothing was written. ${mend}` })
}

/** Whether a line is one of those that git writes round the two sides of a merge conflict. */
export function isConflictLine(line: string): boolean {
  return /^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/.test(line)
}

/** A path that a shell takes as one word. */
function typed(path: string): string {
  return /^[\w./+@-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
