import { SealpostError, systemWord } from '../../../../core/errors.js'
import type { Files } from '../../../../core/runtime.js'

/**
 * The same files, for a ledger: what the system refuses comes as a SealpostError('ledger-file') that says what was
 * refused, and of which file.
 */
export function ledgerFiles(files: Files): Files {
  return {
    real: (path) => files.real(path).catch(refused(path, 'found')),
    read: (path) => files.read(path).catch(refused(path, 'read')),
    replace: (path, bytes, mode) => files.replace(path, bytes, mode).catch(refused(path, 'written')),
    append: (path, bytes) => files.append(path, bytes).catch(refused(path, 'written')),
    createNew: (path, bytes) => files.createNew(path, bytes).catch(refused(path, 'written')),
    remove: (path) => files.remove(path).catch(refused(path, 'removed')),
  }
}

function refused(where: string, done: string): (thrown: unknown) => never {
  return (thrown) => {
    const word = systemWord(thrown)
    if (word === '') throw thrown
    throw new SealpostError('ledger-file', `the ledger cannot be ${done}${word}`, { where })
  }
}
