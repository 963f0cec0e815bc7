import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Leaf } from '../shared/tree.js'
import { goNumber, writtenOut } from './go-text.js'

/** A value as SOPS opened it. */
export interface Opened {
  readonly leaf: Leaf
  /** What the MAC is taken over. */
  readonly bytes: Uint8Array
}

const form =
  /^ENC\[AES256_GCM,data:([A-Za-z0-9+/]+={0,2}),iv:([A-Za-z0-9+/]+={0,2}),tag:([A-Za-z0-9+/]+={0,2}),type:(str|int|float|bytes|bool|time)\]$/

/** Whether a text claims to be a value that SOPS has encrypted. */
export function isSealed(text: string): boolean {
  return text.startsWith('ENC[')
}

/**
 * Opens one value: AES-256-GCM with a nonce of 32 bytes (aes/cipher.go, read at getsops/sops 15e36f9, 2026-11). It takes
 * only the one spelling of a base64 that SOPS writes, so that no byte of it can be another.
 * @param text `ENC[AES256_GCM,data:…,iv:…,tag:…,type:…]`
 * @param key 32 bytes
 * @param additional the keys that lead to it, each with a `:` behind it
 * @returns undefined where it is no such value, was changed or stands in another place than where it was encrypted
 */
export function openValue(text: string, key: Uint8Array, additional: string, line?: number): Opened | undefined {
  const [, data = '', iv = '', tag = '', type = ''] = form.exec(text) ?? []
  const [sealed, nonce, mark] = [data, iv, tag].map(exactly)
  if (sealed === undefined || nonce?.length !== 32 || mark?.length !== 16) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    decipher.setAAD(Buffer.from(additional))
    decipher.setAuthTag(mark)
    return typed(Buffer.concat([decipher.update(sealed), decipher.final()]), type, line)
  } catch {
    return undefined
  }
}

/**
 * Encrypts a text as {@link openValue} opens it. An empty text stays as it is, as SOPS leaves it.
 * @param key 32 bytes
 * @param additional the keys that lead to it, each with a `:` behind it
 */
export function sealText(text: string, key: Uint8Array, additional: string): string {
  if (text === '') return ''
  const nonce = randomBytes(32)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(additional))
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  const [sealed, iv, tag] = [data, nonce, cipher.getAuthTag()].map((bytes) => bytes.toString('base64'))
  return `ENC[AES256_GCM,data:${sealed},iv:${iv},tag:${tag},type:str]`
}

function exactly(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, 'base64')
  return base64 !== '' && bytes.toString('base64') === base64 ? bytes : undefined
}

/** @throws where the bytes are not of the type */
function typed(bytes: Buffer, type: string, line: number | undefined): Opened | undefined {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const at = line === undefined ? {} : { line }
  const asNumber = (written: string): Opened => ({
    leaf: { is: 'number', text: written, ...at },
    bytes: Buffer.from(written),
  })
  if (type === 'int') return /^[+-]?\d+$/.test(text) ? asNumber(goNumber(text)) : undefined
  if (type === 'float') return /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(text) ? asNumber(finite(Number(text))) : undefined
  if (type === 'bool') {
    const isTrue = ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text)
    if (!isTrue && !['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(text)) return undefined
    return { leaf: { is: 'boolean', text: String(isTrue), ...at }, bytes: Buffer.from(isTrue ? 'True' : 'False') }
  }
  return { leaf: { is: 'text', text, ...at }, bytes }
}

function finite(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError('not a number')
  return writtenOut(number)
}
