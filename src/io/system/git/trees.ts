/**
 * Folders as git keeps them (Pro Git, 10.2, "Tree Objects"; git-fsck(1) for their order, read 2026-11-30): a row for each
 * thing in one, and no path. Names are any bytes, which texts here hold a character each.
 */
import { type Entry, framed, idOf } from './objects.js'

/** What one folder lists. */
interface Row {
  /** Of one folder, without a slash. */
  readonly name: string
  /** As git writes it, without leading zeros. */
  readonly mode: string
  readonly sha: string
}

const folderMode = '40000'

/**
 * The rows of a folder.
 * @param idBytes 20, or 32 in a repository of SHA-256
 * @returns undefined for what is no folder
 */
function rowsIn(content: Buffer, idBytes: number): Row[] | undefined {
  const rows: Row[] = []
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at)
    const next = end + 1 + idBytes
    const [, mode = '', name] = /^0*([0-7]{5,6}) (.+)$/s.exec(content.toString('latin1', at, Math.max(at, end))) ?? []
    if (name === undefined || next > content.length) return undefined
    rows.push({ name, mode, sha: content.toString('hex', end + 1, next) })
    at = next
  }
  return rows
}

/**
 * All that lies in a folder and in those below it, by its path.
 * @param read what an object holds
 * @param most characters of paths that are taken in: folders that lie in each other again and again have no end
 * @returns undefined where there is more, or something is not as git writes it
 */
export async function entriesBelow(
  tree: string,
  read: (id: string) => Promise<Buffer>,
  most: number,
): Promise<Entry[] | undefined> {
  const found: Entry[] = []
  const folders = [{ tree, above: '' }]
  let left = most
  for (const { tree: id, above } of folders) {
    const rows = isEmpty(id) ? [] : rowsIn(await read(id), id.length / 2)
    if (rows === undefined) return undefined
    for (const { name, mode, sha } of rows) {
      const path = above + name
      left -= path.length
      if (left < 0) return undefined
      if (mode === folderMode) folders.push({ tree: sha, above: `${path}/` })
      else found.push({ path, mode: mode as Entry['mode'], type: mode === '160000' ? 'commit' : 'blob', sha })
    }
  }
  return found
}

/** Whether it is the folder with nothing in it, which git knows and need not keep. */
function isEmpty(id: string): boolean {
  return id === idOf(framed('tree', new Uint8Array()), id.length === 64 ? 'sha256' : 'sha1')
}

/**
 * Makes the folders that hold entries, each after those in it. Of two that cannot both be the later one stays, as in git's
 * own index.
 * @param write keeps what a folder holds, and gives its name
 * @returns the name of the topmost
 */
export async function treeOf(entries: readonly Entry[], write: (content: Buffer) => Promise<string>): Promise<string> {
  const inside = new Map<string, Entry | Entry[]>()
  for (const entry of entries) {
    const [name = '', ...below] = entry.path.split('/')
    const before = inside.get(name)
    const within = { ...entry, path: below.join('/') }
    if (below.length === 0) inside.set(name, entry)
    else if (Array.isArray(before)) before.push(within)
    else inside.set(name, [within])
  }
  const rows = await Promise.all(
    [...inside].map(async ([name, one]) =>
      Array.isArray(one)
        ? { name, mode: folderMode, sha: await treeOf(one, write), key: `${name}/` }
        : { name, mode: one.mode, sha: one.sha, key: name },
    ),
  )
  // a folder has its place as if a slash were part of its name
  rows.sort((a, b) => (a.key < b.key ? -1 : 1))
  return write(
    Buffer.concat(
      rows.map(({ name, mode, sha }) =>
        Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(sha, 'hex')]),
      ),
    ),
  )
}
