import { SealpostError } from '../../core/errors.js'
import { ageOpener } from '../shared/age.js'
import type { Metadata } from './metadata.js'

/**
 * The key that a file's values are encrypted with: 32 bytes, which any recipient of the file can open.
 * @param identities of age
 * @throws SealpostError('source-decrypt') where none of the identities is a recipient, or the key was changed
 */
export async function dataKey({ age }: Metadata, identities: readonly string[], shown: string): Promise<Uint8Array> {
  const opener = await ageOpener(identities, shown)
  let damage: unknown
  for (const { enc } of age) {
    try {
      const key = await opener.open(Buffer.from(enc))
      if (key?.length === 32) return key
      if (key !== undefined)
        throw new SealpostError('source-decrypt', 'the data key of the file is invalid', { where: shown })
    } catch (thrown) {
      // somebody else's part of the file may be damaged, or be of a kind that is not read
      damage = thrown
    }
  }
  if (damage !== undefined) throw damage
  const theirs = age.map(({ recipient }) => inShort(recipient)).join(', ')
  const ours = (await opener.recipients()).map(inShort).join(', ')
  throw new SealpostError(
    'source-decrypt',
    `the file is encrypted for ${theirs}, but the available identities are ${ours}`,
    {
      where: shown,
    },
  )
}

function inShort(recipient: string): string {
  return /^age1[0-9a-z]{16,}$/.test(recipient) ? `${recipient.slice(0, 12)}…` : 'no age recipient'
}
