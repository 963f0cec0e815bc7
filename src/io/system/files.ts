import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fsync,
  linkSync,
  mkdirSync,
  openSync,
  readFile,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Files } from '../../core/runtime.js'

/**
 * Files on this machine's disk. All of them are small, and a fresh process takes longer to start the threads behind
 * `fs/promises` than to read one; only for the disk to have it is waited aside, since that can take long.
 */
export const diskFiles: Files = {
  async read(path) {
    try {
      return new Uint8Array(statSync(path).isFile() ? readFileSync(path) : await slowly(path))
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw thrown
    }
  },
  async replace(path, bytes, mode = 0o600) {
    const temporary = await written(path, bytes, mode)
    try {
      renameSync(temporary, path)
    } catch (thrown) {
      rmSync(temporary, { force: true })
      throw thrown
    }
    await syncFolder(dirname(path))
  },
  async append(path, bytes) {
    const file = opened(path)
    if (file === undefined) return false
    try {
      writeFileSync(file, bytes)
      await synced(file)
      return true
    } finally {
      closeSync(file)
    }
  },
  async real(path) {
    return leadsTo(path, 40)
  },
  async createNew(path, bytes) {
    const temporary = await written(path, bytes, 0o600)
    try {
      // link() fails where the name exists, and the content is there from the first moment
      linkSync(temporary, path)
      return true
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw thrown
    } finally {
      rmSync(temporary, { force: true })
    }
  },
  async remove(path) {
    rmSync(path, { force: true })
  },
}

const synced = promisify(fsync)
/** For a pipe or the like, at whose other end nobody may be yet. */
const slowly = promisify(readFile)

async function written(path: string, bytes: Uint8Array, mode: number): Promise<string> {
  mkdirSync(dirname(path), { recursive: true })
  const name = createHash('sha256').update(path).update(randomBytes(16)).digest('hex').slice(0, 12)
  const temporary = join(dirname(path), `.sealpost-${name}.tmp`)
  const file = openSync(temporary, 'wx', mode)
  try {
    writeFileSync(file, bytes)
    await synced(file)
  } catch (thrown) {
    rmSync(temporary, { force: true })
    throw thrown
  } finally {
    closeSync(file)
  }
  return temporary
}

/** Opens a file to put something behind what is there, which nobody else's bytes can come between. */
function opened(path: string): number | undefined {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_APPEND)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw thrown
  }
}

/** @param left how many links may still be followed; the system's own limit */
function leadsTo(path: string, left: number): string {
  const link = linkAt(path)
  if (link === undefined) return path
  if (left === 0) throw Object.assign(new Error('too many links'), { code: 'ELOOP' })
  return leadsTo(resolve(dirname(path), link), left - 1)
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch (thrown) {
    // not there, or not a link
    if (['ENOENT', 'EINVAL', 'ENOTDIR', 'UNKNOWN'].includes((thrown as NodeJS.ErrnoException).code ?? ''))
      return undefined
    throw thrown
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = openSync(path, 'r')
  try {
    await synced(folder)
  } finally {
    closeSync(folder)
  }
}
