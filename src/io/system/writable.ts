import { dirname, join } from 'node:path'
import type { Files } from '../../core/runtime.js'

/**
 * Tries whether a file could be put at a path. Leaves nothing behind: a folder that is missing is not made.
 * @param path absolute
 * @param how the way in which the file will be made
 * @throws what the system says against it, and what is in the way as it would
 */
export async function tryWriting(
  path: string,
  files: Files,
  how: 'createNew' | 'replace',
  random: (bytes: number) => Uint8Array,
): Promise<void> {
  // something else than a file cannot be replaced by one
  await files.read(path)
  const probe = join(
    await nearestFolder(dirname(path), files),
    `.sealpost-try-${Buffer.from(random(6)).toString('hex')}`,
  )
  await files[how](probe, new Uint8Array())
  await files.remove(probe)
}

/** The first folder on the way up that is there. A folder is what can neither be read nor is missing. */
async function nearestFolder(folder: string, files: Pick<Files, 'read'>): Promise<string> {
  const up = dirname(folder)
  try {
    if ((await files.read(folder)) !== undefined)
      throw Object.assign(new Error('a file is in the way'), { code: 'ENOTDIR' })
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EISDIR') return folder
    throw thrown
  }
  return up === folder ? folder : nearestFolder(up, files)
}
