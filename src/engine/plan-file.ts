import { basename } from 'node:path'
import { SealpostError, systemWord } from '../core/errors.js'
import { looksLikePlan } from '../core/plan/saved-plan.js'
import type { Files } from '../core/runtime.js'

/**
 * A plan's text from its file.
 * @param path absolute
 * @throws SealpostError('usage') where there is no such file
 */
export async function readPlanFile(path: string, files: Pick<Files, 'read'>): Promise<string> {
  const text = await textOf(path, files)
  if (text !== undefined) return text
  throw new SealpostError('usage', `there is no plan file ${basename(path)}`, {
    where: path,
    hint: 'Nothing was written. Make one: `sealpost plan --out FILE`.',
  })
}

/**
 * Opens a file for a plan, before the work on it begins.
 * @param path absolute
 * @returns puts a plan there, readable for everybody: it holds no value
 * @throws SealpostError('usage') where something else than a plan is there
 */
export async function openPlanFile(
  path: string,
  files: Pick<Files, 'read' | 'replace'>,
): Promise<(text: string) => Promise<void>> {
  const cannot = (message: string) =>
    new SealpostError('usage', message, { where: path, hint: 'Choose another file with --out.' })
  const present = await textOf(path, files)
  if (present !== undefined && present !== '' && !looksLikePlan(present)) {
    throw cannot(`${basename(path)} already exists and is not a plan`)
  }
  return async (text) => {
    try {
      await files.replace(path, Buffer.from(text), 0o644)
    } catch (thrown) {
      throw cannot(`the plan ${basename(path)} could not be written${systemWord(thrown)}`)
    }
  }
}

/** The file's bytes, each as one character; a plan is ASCII. */
async function textOf(path: string, files: Pick<Files, 'read'>): Promise<string | undefined> {
  const bytes = await files.read(path).catch((thrown: unknown) => {
    const message = `${basename(path)} cannot be read${systemWord(thrown)}`
    throw new SealpostError('usage', message, { where: path, hint: 'Choose a file that this user can read.' })
  })
  return bytes && Buffer.from(bytes).toString('latin1')
}
