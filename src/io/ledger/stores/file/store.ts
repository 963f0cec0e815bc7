import { dirname } from 'node:path'
import { SealpostError, systemWord } from '../../../../core/errors.js'
import type { Runtime } from '../../../../core/runtime.js'
import { tryWriting } from '../../../system/writable.js'
import type { Store } from '../../store.js'
import type { FileState } from './file-state.js'
import { ledgerFiles } from './ledger-files.js'
import { readFile } from './read.js'

/** What changes the file. A run that only reads does not load it. */
const changing = () => import('./changing.js')

/**
 * The ledger as one file on a disk: a page, and while an apply runs its journal behind it. Beside it an anchor that shows
 * a lost or older file, and a lease. For a laptop, or a checkout that one job at a time works in.
 *
 * Under a lease a change is an append; who has no lease compares the file with what was read, and writes it anew. A
 * symbolic link in its place leads to the file, its anchor and its lease.
 * @param path absolute
 * @throws SealpostError, by what it gives: 'ledger-damaged' for a file that Sealpost did not write, 'ledger-moved',
 * 'ledger-busy', 'ledger-file'; and what the disk throws
 */
export function fileStore(path: string, outside: Pick<Runtime, 'files' | 'now' | 'process' | 'random'>): Store {
  const files = ledgerFiles(outside.files)
  const runtime = { ...outside, files }
  const state: FileState = { path, files, runtime, lease: undefined, needsPage: true, hash: undefined }
  return {
    where: path,
    mend: `Restore the latest ${path} from a backup, and leave ${path}.anchor as it is.`,
    wave: 1,
    read: () => readFile(state),
    write: async (write) => (await changing()).writeFile(state, write),
    lease: async ({ run }) => (await changing()).leaseFile(state, run),
    prove: () => prove(path, outside),
    holders: async () => (await changing()).holdersOf(state),
    close: async () => {},
  }
}

/** An apply makes files beside the ledger; a plan only reads it, and would not find out. */
async function prove(path: string, { files, random }: Pick<Runtime, 'files' | 'random'>): Promise<void> {
  const at = await files.real(path).catch(() => path)
  await tryWriting(at, files, 'createNew', random).catch((thrown: unknown) => {
    const says = `the folder of the ledger cannot be written to${systemWord(thrown)}`
    throw new SealpostError('ledger-file', says, { where: dirname(at) })
  })
}
