import { randomBytes } from 'node:crypto'
import { sealText } from './cipher.js'
import type { Format } from './format.js'

/** The version of SOPS whose form is written here (stores/ and age/keysource.go, read at getsops/sops 15e36f9, 2026-11). */
const version = '3.9.2'

/**
 * A file of SOPS without a value, with a new data key for some recipients of age.
 * @param recipients `age1…`, at least one
 * @param time of the last change, RFC 3339
 */
export async function newSopsFile(
  format: Exclude<Format, 'ini'>,
  recipients: readonly string[],
  time: string,
): Promise<{ readonly text: string; readonly key: Uint8Array }> {
  const { armor, Encrypter } = await import('age-encryption')
  const key = randomBytes(32)
  const age: { recipient: string; enc: string }[] = []
  for (const recipient of recipients) {
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipient)
    age.push({ recipient, enc: `${armor.encode(await encrypter.encrypt(key)).trimEnd()}\n` })
  }
  const rest = { lastmodified: time, mac: sealText('-', key, time), unencrypted_suffix: '_unencrypted', version }
  return { key, text: written({ age, ...rest }, format) }
}

function written(
  metadata: { readonly age: readonly { recipient: string; enc: string }[] } & Readonly<Record<string, unknown>>,
  format: Exclude<Format, 'ini'>,
): string {
  const { age, ...rest } = metadata
  if (format === 'json') return `${JSON.stringify({ sops: metadata }, undefined, '\t')}\n`
  if (format === 'dotenv') {
    const flat = age.flatMap(({ recipient, enc }, index) => [
      `sops_age__list_${index}__map_enc=${enc.replaceAll('\n', '\\n')}`,
      `sops_age__list_${index}__map_recipient=${recipient}`,
    ])
    return [...flat, ...Object.entries(rest).map(([name, value]) => `sops_${name}=${value}`), ''].join('\n')
  }
  const indented = (text: string) => text.trimEnd().replaceAll('\n', `\n${' '.repeat(12)}`)
  const lines = age.flatMap(({ recipient, enc }) => [
    `        - recipient: ${recipient}`,
    '          enc: |',
    `            ${indented(enc)}`,
  ])
  const more = Object.entries(rest).map(
    ([name, value]) => `    ${name}: ${name === 'lastmodified' ? JSON.stringify(value) : value}`,
  )
  return ['sops:', '    age:', ...lines, ...more, ''].join('\n')
}
