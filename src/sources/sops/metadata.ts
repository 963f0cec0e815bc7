import { SealpostError } from '../../core/errors.js'
import type { TreeObject } from '../shared/tree.js'
import { isThere, textAt } from './members.js'
import { type IsEncrypted, rulesOf } from './rules.js'

/** What a file says of how it is encrypted. */
export interface Metadata {
  /** Its data key, encrypted with age, once for each recipient. */
  readonly age: readonly AgeEntry[]
  /** `ENC[…]` */
  readonly mac: string
  /** As Go writes it in RFC 3339: what the MAC is bound to. */
  readonly lastModified: string
  readonly isEncrypted: IsEncrypted
  /** The MAC is taken over encrypted values only. */
  readonly macOnlyEncrypted: boolean
}

/** The data key for one recipient. */
export interface AgeEntry {
  readonly recipient: string
  /** Armored. */
  readonly enc: string
}

/** Other holders of keys, and what they are called. */
const others: Readonly<Record<string, string>> = {
  kms: 'AWS KMS',
  gcp_kms: 'Google Cloud KMS',
  azure_kv: 'Azure Key Vault',
  hc_vault: 'Vault',
  hckms: 'Huawei Cloud KMS',
  pgp: 'PGP',
}

/**
 * Reads what SOPS has written about a file (stores/stores.go, read at getsops/sops 15e36f9, 2026-11).
 * @throws SealpostError('source-decrypt') where it is not for age, has no MAC, or shares its key among groups
 */
export function metadataOf(metadata: TreeObject, shown: string): Metadata {
  const refused = (message: string, hint?: string) =>
    new SealpostError('source-decrypt', message, {
      where: shown,
      ...(hint === undefined ? {} : { hint: `Nothing was written. ${hint}` }),
    })
  if (isThere(metadata, 'key_groups') || Number(textAt(metadata, 'shamir_threshold') || '0') > 1) {
    throw refused(
      'the data key of the file is split among key groups, which is not supported',
      'Encrypt it for one group with an age recipient: remove `key_groups` and `shamir_threshold` from .sops.yaml, then run `sops updatekeys FILE`.',
    )
  }
  const age = ageEntries(metadata)
  if (age.length === 0) throw refused(notForAge(metadata), addAge)
  const mac = textAt(metadata, 'mac')
  if (mac === '') throw refused('the file has no MAC, so changes cannot be detected', 'Encrypt it again with SOPS.')
  const lastModified = goTime(textAt(metadata, 'lastmodified'))
  if (lastModified === undefined) throw refused('`lastmodified`, which the MAC covers, is missing or not a time')
  return {
    age,
    mac,
    lastModified,
    isEncrypted: rulesOf(metadata, shown),
    macOnlyEncrypted: ['true', '1', 'True'].includes(textAt(metadata, 'mac_only_encrypted')),
  }
}

const addAge =
  'Add an age recipient to .sops.yaml and run `sops updatekeys FILE`; or use SOPS itself to decrypt, with ' +
  '`source: { use: exec, argv: [sops, decrypt, --output-type, json, FILE] }`.'

function notForAge(metadata: TreeObject): string {
  const found = Object.keys(others).filter((kind) => isThere(metadata, kind))
  if (found.length === 0) return 'the file has no recipients'
  return `the file is encrypted for ${found.map((kind) => others[kind]).join(' and ')}; only age is supported`
}

function ageEntries({ members }: TreeObject): AgeEntry[] {
  const list = members.get('age')
  if (list?.is !== 'list') return []
  return list.items.flatMap((one) =>
    one.is === 'object' ? [{ recipient: textAt(one, 'recipient'), enc: textAt(one, 'enc') }] : [],
  )
}

/** A time as Go gives it back: no fractions, and `Z` for no offset. */
function goTime(written: string): string | undefined {
  const [, time, zone = ''] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(written) ?? []
  return time === undefined ? undefined : time + (/^[+-]00:00$/.test(zone) ? 'Z' : zone)
}
