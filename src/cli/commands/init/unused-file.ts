import { basename } from 'node:path'
import { SealpostError, systemWord } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import { tryWriting } from '../../../io/system/writable.js'

/**
 * Before a person is asked for anything: a config can be written there, and none is there yet.
 * @throws SealpostError('usage')
 */
export async function checkUnused(path: string, { files, random }: Pick<Runtime, 'files' | 'random'>): Promise<void> {
  if ((await files.read(path).catch(cannot(path))) !== undefined) throw exists(path)
  await tryWriting(path, files, 'createNew', random).catch(cannot(path))
}

/**
 * Writes a new config.
 * @throws SealpostError('usage') where there is one by now, or where it cannot be written
 */
export async function writeUnused(path: string, bytes: Uint8Array, { files }: Pick<Runtime, 'files'>): Promise<void> {
  if (!(await files.createNew(path, bytes).catch(cannot(path)))) throw exists(path)
  // a config holds no value: whoever may read the folder may read it
  await files.replace(path, bytes, 0o644)
}

function cannot(path: string): (thrown: unknown) => never {
  return (thrown) => {
    if (thrown instanceof SealpostError) throw thrown
    throw new SealpostError('usage', `${basename(path)} cannot be written${systemWord(thrown)}`, {
      where: path,
      hint: 'Nothing was written. Name a file in a folder that can be written to, with --config.',
    })
  }
}

function exists(path: string): SealpostError {
  return new SealpostError('usage', `${basename(path)} already exists`, {
    where: path,
    hint: 'Nothing was written. Change that file, or name another one with --config.',
  })
}
