import type { Deps } from '../deps.js'
import { execute, type RunOptions } from '../run-command.js'

/** `sealpost drift`: what changed at the targets since our last write. Reads no source, writes nothing. @returns the exit code */
export function drift(options: RunOptions, deps: Deps): Promise<number> {
  return execute('drift', options, deps, { recover: false, approve: async () => false })
}
