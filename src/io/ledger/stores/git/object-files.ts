import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { bounds } from '../../../../core/bounds.js'
import { framed, idOf, type Kind } from '../../../system/git/objects.js'
import { noEnd } from './git-program.js'
import { type Place, troubleOf } from './troubles.js'

const [pack, unpack] = [promisify(deflate), promisify(inflate)]

/** What an object of git is, and holds. */
export interface GitObject {
  readonly kind: string
  readonly content: Buffer
}

/**
 * The objects of a repository of our own. Each is a file there (Pro Git, 10.2, "Object Storage"), so that no process has to
 * be started to read or to make one; git is told not to put together what it fetches.
 */
export interface ObjectFiles {
  /** Undefined for one that is not here. */
  readonly read: (id: string, doing: string) => Promise<GitObject | undefined>
  /** Makes one, and gives its name. */
  readonly write: (kind: Kind, content: Uint8Array, doing: string) => Promise<string>
}

/**
 * The objects in a folder.
 * @param format says how they are named
 */
export function objectFiles(folder: string, format: () => 'sha1' | 'sha256', place: Place): ObjectFiles {
  const pathOf = (id: string) => join(folder, 'objects', id.slice(0, 2), id.slice(2))

  async function read(id: string, doing: string): Promise<GitObject | undefined> {
    try {
      const object = await unpack(await readFile(pathOf(id)), { maxOutputLength: bounds.answerBytes })
      const end = object.indexOf(0)
      return { kind: object.toString('latin1', 0, object.indexOf(' ')), content: object.subarray(end + 1) }
    } catch (thrown) {
      if (codeIn(thrown) === 'ENOENT') return undefined
      throw failed(doing, codeIn(thrown) === 'ERR_BUFFER_TOO_LARGE')
    }
  }

  async function write(kind: Kind, content: Uint8Array, doing: string): Promise<string> {
    const object = framed(kind, content)
    const id = idOf(object, format())
    const path = pathOf(id)
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, await pack(object), { flag: 'wx' })
    } catch (thrown) {
      // what it holds is in its name
      if (codeIn(thrown) === 'EEXIST') return id
      // half of one would be taken for it
      await rm(path, { force: true }).catch(() => undefined)
      throw failed(doing, false)
    }
    return id
  }

  const failed = (doing: string, isTooMuch: boolean) =>
    troubleOf(isTooMuch ? { ...noEnd, status: undefined } : noEnd, doing, place)

  return { read, write }
}

function codeIn(thrown: unknown): unknown {
  return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
}
