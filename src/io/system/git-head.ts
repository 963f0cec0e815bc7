import { dirname, join } from 'node:path'
import type { World } from '../../core/types.js'

const sha = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const branch = /^ref: (refs\/[\w.+@/-]+)$/

/**
 * The commit that a folder is checked out at, hex: what git says there, or else what the pipeline says. Undefined where
 * neither does (no repository, a linked worktree, a branch without a commit).
 * @param folder absolute
 */
export async function commitOf(folder: string, world: Pick<World, 'files' | 'env'>): Promise<string | undefined> {
  const said = world.env.GITHUB_SHA ?? ''
  return (await headOf(folder, world)) ?? (sha.test(said) ? said : undefined)
}

async function headOf(folder: string, world: Pick<World, 'files'>): Promise<string | undefined> {
  const git = join(folder, '.git')
  const head = await line(join(git, 'HEAD'), world)
  if (head === undefined) return dirname(folder) === folder ? undefined : headOf(dirname(folder), world)
  const name = branch.exec(head)?.[1]
  if (name === undefined || name.includes('..')) return sha.test(head) ? head : undefined
  const loose = await line(join(git, name), world)
  if (loose !== undefined) return sha.test(loose) ? loose : undefined
  const packed = (await text(join(git, 'packed-refs'), world)) ?? ''
  const found = packed.split('\n').find((one) => one.endsWith(` ${name}`))
  return found === undefined ? undefined : sha.exec(found.slice(0, -name.length - 1))?.[0]
}

async function line(path: string, world: Pick<World, 'files'>): Promise<string | undefined> {
  return (await text(path, world))?.trimEnd()
}

/** A commit is good to know and never needed: a file that cannot be read is a file that is not there. */
async function text(path: string, world: Pick<World, 'files'>): Promise<string | undefined> {
  const bytes = await world.files.read(path).catch(() => undefined)
  return bytes && Buffer.from(bytes).toString()
}
