import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { armor, Encrypter } from 'age-encryption'
import { stringify } from 'yaml'

/** Plain data, as a file may hold it. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain }

/** How a file is to be sealed. */
export interface Sealing {
  readonly format: 'yaml' | 'json' | 'dotenv' | 'ini'
  /** `age1…`; the data key is encrypted for each by itself. */
  readonly recipients: readonly string[]
  /** The one rule about keys, and what else stands in the metadata. */
  readonly more?: { readonly [name: string]: Plain }
  readonly isEncrypted?: (path: readonly string[]) => boolean
  /** 32 bytes; the same key seals the same value at the same place in the same way. */
  readonly key?: Uint8Array
  readonly lastModified?: string
}

/** Seals one value as SOPS does. */
export function seal(plain: string | number | boolean, key: Uint8Array, additional: string): string {
  const type = typeof plain === 'string' ? 'str' : typeof plain === 'boolean' ? 'bool' : typeOf(plain)
  const text = macText(plain)
  const iv = createHmac('sha256', key).update(`${additional}|${type}|${text}`).digest()
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(additional))
  const data = Buffer.concat([cipher.update(text), cipher.final()]).toString('base64')
  return `ENC[AES256_GCM,data:${data},iv:${iv.toString('base64')},tag:${cipher.getAuthTag().toString('base64')},type:${type}]`
}

const typeOf = (plain: number) => (Number.isInteger(plain) ? 'int' : 'float')
const macText = (plain: string | number | boolean) =>
  typeof plain === 'boolean' ? (plain ? 'True' : 'False') : String(plain)

/** A file as SOPS would write it. Numbers must be such as `String` writes without an exponent. */
export async function sopsFile(values: { readonly [name: string]: Plain }, sealing: Sealing): Promise<string> {
  const { format, recipients, more = {}, lastModified = '2026-11-30T00:00:00Z' } = sealing
  const isEncrypted = sealing.isEncrypted ?? ((path) => !path.some((one) => one.endsWith('_unencrypted')))
  const key = sealing.key ?? randomBytes(32)
  const hash = createHash('sha512')
  const onlyEncrypted = more.mac_only_encrypted === true
  if (onlyEncrypted) hash.update(createHash('sha256').update('sops').digest())
  const sealed = (plain: Plain, path: readonly string[]): Plain => {
    if (Array.isArray(plain)) return plain.map((one) => sealed(one, path))
    if (plain === null) return null
    if (typeof plain === 'object')
      return Object.fromEntries(Object.entries(plain).map(([name, one]) => [name, sealed(one, [...path, name])]))
    const leaf = plain as string | number | boolean
    const encrypted = isEncrypted(path)
    if (encrypted || !onlyEncrypted) hash.update(macText(leaf))
    return encrypted && leaf !== '' ? seal(leaf, key, `${path.join(':')}:`) : leaf
  }
  const body = sealed(values, []) as { [name: string]: Plain }
  const mac = seal(hash.digest('hex').toUpperCase(), key, lastModified)
  const age: Plain[] = []
  for (const recipient of recipients) age.push({ recipient, enc: await wrapped(key, recipient) })
  const rule = Object.keys(more).some((name) => /crypted_(?:suffix|regex)$/.test(name))
  const metadata = {
    age,
    lastmodified: lastModified,
    mac,
    ...(rule ? {} : { unencrypted_suffix: '_unencrypted' }),
    version: '3.9.2',
    ...more,
  }
  return written(body, metadata, format)
}

async function wrapped(key: Uint8Array, recipient: string): Promise<string> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return armor.encode(await encrypter.encrypt(key))
}

function written(
  body: { [name: string]: Plain },
  metadata: { [name: string]: Plain },
  format: Sealing['format'],
): string {
  const line = (value: Plain) => String(value).replaceAll('\n', '\\n')
  if (format === 'json') return JSON.stringify({ ...body, sops: metadata }, undefined, '\t')
  if (format === 'yaml') return stringify({ ...body, sops: metadata }, { lineWidth: 0 })
  if (format === 'dotenv') {
    const own = flat(metadata).map(([name, value]) => [`sops_${name}`, value] as const)
    return [...Object.entries(body), ...own].map(([name, value]) => `${name}=${line(value)}\n`).join('')
  }
  const sections = { ...body, sops: Object.fromEntries(flat(metadata)) }
  return Object.entries(sections)
    .map(([name, members]) => {
      const lines = Object.entries(members as object).map(([key, value]) => `${key} = ${line(value)}\n`)
      return `${name === 'DEFAULT' ? '' : `[${name}]\n`}${lines.join('')}\n`
    })
    .join('')
}

/** `age__list_0__map_enc` */
function flat(plain: Plain, above = ''): [string, Plain][] {
  if (Array.isArray(plain)) return plain.flatMap((one, index) => flat(one, `${above}__list_${index}`))
  if (typeof plain !== 'object' || plain === null) return [[above, plain]]
  return Object.entries(plain).flatMap(([name, one]) => flat(one, above === '' ? name : `${above}__map_${name}`))
}
