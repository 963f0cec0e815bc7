import type { Deps } from './deps.js'
import { execute, type RunOptions } from './execute.js'

/** `sealpost plan`: what an apply would do. Writes nothing. @returns the exit code */
export function plan(options: RunOptions & { readonly recover: boolean }, deps: Deps): Promise<number> {
  return execute('plan', options, deps, { recover: options.recover, approve: async () => false })
}
