import { dirname, join } from 'node:path'
import type { Runtime } from '../../core/runtime.js'
import { pipelineOf } from './pipelines/index.js'

const sha = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const branch = /^ref: (refs\/[\w.+@/-]+)$/

/**
 * The commit that a folder is checked out at, hex: what git says there, or else what the pipeline says. Undefined where
 * neither does (no repository, a linked worktree, a branch without a commit).
 * @param folder absolute
 */
export async function commitOf(folder: string, runtime: Pick<Runtime, 'files' | 'env'>): Promise<string | undefined> {
  const { commit: said = '' } = await pipelineOf(runtime.env)
  return (await headOf(folder, runtime)) ?? (sha.test(said) ? said : undefined)
}

async function headOf(folder: string, runtime: Pick<Runtime, 'files'>): Promise<string | undefined> {
  const git = join(folder, '.git')
  const head = await line(join(git, 'HEAD'), runtime)
  if (head === undefined) return dirname(folder) === folder ? undefined : headOf(dirname(folder), runtime)
  const name = branch.exec(head)?.[1]
  if (name === undefined || name.includes('..')) return sha.test(head) ? head : undefined
  const loose = await line(join(git, name), runtime)
  if (loose !== undefined) return sha.test(loose) ? loose : undefined
  const packed = (await text(join(git, 'packed-refs'), runtime)) ?? ''
  const found = packed.split('\n').find((one) => one.endsWith(` ${name}`))
  return found === undefined ? undefined : sha.exec(found.slice(0, -name.length - 1))?.[0]
}

async function line(path: string, runtime: Pick<Runtime, 'files'>): Promise<string | undefined> {
  return (await text(path, runtime))?.trimEnd()
}

/** A commit is good to know and never needed: a file that cannot be read is a file that is not there. */
async function text(path: string, runtime: Pick<Runtime, 'files'>): Promise<string | undefined> {
  const bytes = await runtime.files.read(path).catch(() => undefined)
  return bytes && Buffer.from(bytes).toString()
}
