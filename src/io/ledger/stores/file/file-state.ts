import type { Hash } from 'node:crypto'
import { SealpostError } from '../../../../core/errors.js'
import type { Files, Runtime } from '../../../../core/runtime.js'
import type { FileLease } from './lease.js'

/** What a run knows of the file that holds its ledger. */
export interface FileState {
  /** As the config names it, absolute; may be a symbolic link. */
  readonly path: string
  /** Refuses in a ledger's words. */
  readonly files: Files
  readonly runtime: Pick<Runtime, 'files' | 'now' | 'process' | 'random'>
  /** The lease of this run, while it has one. */
  lease: FileLease | undefined
  /** The next write has to be a page: what stands behind the file may not be what we know of it. */
  needsPage: boolean
  /** Of the file as we know it; undefined where there is none. */
  hash: Hash | undefined
}

/** Where the file truly is: its anchor and its lease are beside it. */
export function realPath({ files, path }: FileState): Promise<string> {
  return files.real(path)
}

/** Names a state of the file; empty where there is none. */
export function tagOf(hash: Hash | undefined): string {
  return hash?.copy().digest('hex') ?? ''
}

/** Makes sure that the lease, where there is one, is still this run's. */
export async function keepLease({ lease, path }: FileState): Promise<void> {
  if (lease !== undefined && !(await lease.keep())) throw moved(path, 'another run took over the ledger')
}

/** The error for what another run did meanwhile. */
export function moved(where: string, what: string): SealpostError {
  return new SealpostError('ledger-moved', what, { where })
}
