import { SealpostError } from '../../core/errors.js'

const armorBegin = '-----BEGIN AGE ENCRYPTED FILE-----'

/** Opens what age has encrypted, with the identities that it was made with. */
export interface AgeOpener {
  /**
   * @param sealed binary, or armored text
   * @returns undefined where none of the identities is among its recipients
   * @throws SealpostError('source-decrypt') where it is damaged, or for a passphrase
   */
  open(sealed: Uint8Array): Promise<Uint8Array | undefined>
  /** What the identities are known by in public, `age1…`. */
  recipients(): Promise<string[]>
}

/**
 * Loads the library for age, with identities to open things with.
 * @param identities `AGE-SECRET-KEY-…`
 * @param where leads a person to what is opened
 * @throws SealpostError('source-decrypt') for an identity that is none, by its checksum
 */
export async function ageOpener(identities: readonly string[], where: string): Promise<AgeOpener> {
  const { armor, Decrypter, identityToRecipient } = await import('age-encryption')
  const refused = (message: string, hint?: string) => new SealpostError('source-decrypt', message, { where, hint })
  const decrypter = new Decrypter()
  try {
    for (const identity of identities) decrypter.addIdentity(identity)
  } catch {
    throw refused('an identity has a wrong checksum: it is incomplete or was changed')
  }
  return {
    async open(sealed) {
      const bytes = dearmored(sealed, armor.decode)
      if (bytes === undefined) throw refused('this is not a complete age file')
      const header = headerOf(bytes)
      if (header.includes('\n-> scrypt '))
        throw refused(
          'it is encrypted with a passphrase, which is not supported',
          'Nothing was written. Encrypt it for a recipient: `age -r age1… -o FILE`.',
        )
      try {
        return await decrypter.decrypt(bytes)
      } catch (thrown) {
        if (thrown instanceof Error && thrown.message.startsWith('no identity matched')) return undefined
        throw refused('it was damaged or changed after it was encrypted')
      }
    },
    recipients: () => Promise.all(identities.map((one) => identityToRecipient(one))),
  }
}

/** @returns undefined for what is neither form of a file of age */
function dearmored(sealed: Uint8Array, decode: (text: string) => Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(sealed).toString('latin1')
  if (text.startsWith('age-encryption.org/v1\n')) return sealed
  if (!text.trimStart().startsWith(armorBegin)) return undefined
  try {
    return decode(text)
  } catch {
    return undefined
  }
}

/** Up to the line that ends it. */
function headerOf(bytes: Uint8Array): string {
  const end = Buffer.from(bytes).indexOf('\n---')
  return Buffer.from(bytes.subarray(0, end < 0 ? 0 : end)).toString('latin1')
}
