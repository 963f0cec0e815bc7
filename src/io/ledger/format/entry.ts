import type { Form } from '../../../core/address.js'
import type { LedgerEntry } from '../../../core/ledger-entry.js'

/** An entry as it is stored. What the text around it says already is left out of it. */
export interface StoredEntry {
  state: 'pending' | 'written'
  form: Form
  fp: string
  revision?: string
  version?: string
  from?: string
  made?: string
  kept?: Form
  contested?: number
  since?: number
  key?: string
  run?: string
}

/** What the text around an entry says of it. */
export interface Around {
  readonly key: string
  readonly run: string
}

/** An entry as it is stored, without what is said around it. */
export function storedOf(entry: LedgerEntry, around?: Around): StoredEntry {
  const { state, form, fingerprint, keyId, revision, version, provenance, made, kept, contested, since, run } = entry
  return {
    state,
    form,
    fp: fingerprint,
    ...(revision === undefined ? {} : { revision }),
    ...(version === undefined ? {} : { version }),
    ...(provenance === undefined ? {} : { from: provenance }),
    ...(made === undefined ? {} : { made }),
    ...(kept === undefined ? {} : { kept }),
    ...(contested === undefined ? {} : { contested }),
    ...(since === undefined ? {} : { since }),
    ...(keyId === around?.key ? {} : { key: keyId }),
    ...(run === around?.run ? {} : { run }),
  }
}

/** The entry that was stored. */
export function entryOf(stored: StoredEntry, around: Around = { key: '', run: '' }): LedgerEntry {
  const { state, form, fp, revision, version, from, made, kept, contested, since } = stored
  const { key = around.key, run = around.run } = stored
  return {
    state,
    form,
    fingerprint: fp,
    keyId: key,
    ...(revision === undefined ? {} : { revision }),
    ...(version === undefined ? {} : { version }),
    ...(from === undefined ? {} : { provenance: from }),
    ...(made === undefined ? {} : { made }),
    ...(kept === undefined ? {} : { kept }),
    ...(contested === undefined ? {} : { contested }),
    ...(since === undefined ? {} : { since }),
    run,
  }
}

/** Whether two entries say the same, which run wrote them and when aside. */
export function sameEntry(a: LedgerEntry | undefined, b: LedgerEntry | undefined): boolean {
  return (
    a?.state === b?.state &&
    a?.fingerprint === b?.fingerprint &&
    a?.keyId === b?.keyId &&
    a?.form === b?.form &&
    a?.revision === b?.revision &&
    a?.version === b?.version &&
    a?.provenance === b?.provenance &&
    a?.made === b?.made &&
    a?.kept === b?.kept &&
    a?.contested === b?.contested
  )
}

/** Whether an entry says that this very run was about to write. */
export function isIntent(entry: LedgerEntry | undefined, run: string): boolean {
  return entry?.state === 'pending' && entry.run === run
}
