import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LedgerEntry } from '../../../src/core/ledger-entry.js'
import type { Keys } from '../../../src/core/plan/fingerprint.js'
import type { Runtime } from '../../../src/core/runtime.js'
import { parseKey } from '../../../src/core/secret.js'
import type { LedgerEdit } from '../../../src/io/ledger/format/contents.js'
import { type Ledger, openLedger } from '../../../src/io/ledger/ledger.js'
import { fileStore } from '../../../src/io/ledger/stores/file/store.js'
import { diskFiles } from '../../../src/io/system/files.js'
import { keyText } from '../../core/kit.js'

export const keys: Keys = [parseKey(keyText(1))]
export const otherKeys: Keys = [parseKey(keyText(2))]
export const rotated: Keys = [otherKeys[0], keys[0]]

/** A world with a real disk and nothing else that is real. */
export type DiskWorld = Pick<Runtime, 'files' | 'now' | 'process' | 'random'> & { readonly folder: string }

/** A folder of its own, gone when the test is over. */
export async function diskWorld(more: Partial<Pick<Runtime, 'files' | 'now' | 'process'>> = {}): Promise<DiskWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-ledger-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return {
    folder,
    files: diskFiles,
    now: () => 1_000_000_000_000,
    process: { pid: 4711, host: 'here', since: 1, alive: () => true },
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    ...more,
  }
}

export function ledgerPath(runtime: DiskWorld): string {
  return join(runtime.folder, '.sealpost', 'ledger.json')
}

/** Opens the ledger that lies in the world's folder. */
export function open(runtime: DiskWorld, more: Partial<Parameters<typeof openLedger>[0]> = {}): Promise<Ledger> {
  const store = fileStore(ledgerPath(runtime), runtime)
  return openLedger({ store, keys, owner: 'acme', run: 'run-1', runtime, recover: false, places: [], ...more })
}

export function entryOf(text: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return { state: 'written', fingerprint: `fp-${text}`, keyId: keys[0].id, form: 'secret', run: 'run-1', ...more }
}

export function edit(uid: string, name: string, entry: LedgerEntry | undefined): LedgerEdit {
  return { uid, name, entry }
}

/** uid#name → entry, for comparing whole ledgers. */
export function flat(ledger: Ledger): Record<string, LedgerEntry> {
  return Object.fromEntries(
    [...ledger.entries].flatMap(([uid, scope]) => [...scope].map(([name, entry]) => [`${uid}#${name}`, entry])),
  )
}

/** A ledger with two pages, three scopes and every kind of field. */
export async function filled(runtime: DiskWorld): Promise<Ledger> {
  const ledger = await open(runtime)
  await ledger.edit(
    'web',
    [
      edit('shelf|web|production', 'A', entryOf('a', { revision: '2026-11-23T08:00:00Z', version: 'v1' })),
      edit('shelf|web|production', 'Ü', entryOf('\ufffd')),
      edit('shelf|web|preview', 'A', entryOf('b', { state: 'pending', form: 'public' })),
    ],
    'pending',
  )
  await ledger.edit('docs', [edit('shelf|docs|production', '__proto__', entryOf('c'))], 'written')
  return ledger
}

/** The same ledger as a run leaves it that is killed under way: a page with a journal behind it, its lease not given back. */
export async function underWay(runtime: DiskWorld): Promise<Ledger> {
  const ledger = await filled(runtime)
  await ledger.lease()
  const web = 'shelf|web|production'
  await ledger.edit('web', [edit(web, 'A', entryOf('a2', { state: 'pending' }))], 'pending')
  await ledger.edit(
    'web',
    [edit(web, 'A', entryOf('a2', { revision: 'r', made: 'm', contested: 2, since: 1_000_000_000 }))],
    'written',
  )
  await ledger.edit('docs', [edit('shelf|docs|production', 'B', entryOf('d'))], 'written')
  await ledger.edit('docs', [edit('shelf|docs|production', '__proto__', undefined)], 'written')
  return ledger
}
