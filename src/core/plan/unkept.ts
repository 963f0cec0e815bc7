import type { Config } from '../types.js'
import type { Warning } from './warnings.js'

/**
 * A ledger that may go with the machine. A host whose own choice is a branch has machines that live for one job: a file
 * is kept there only where the workflow sees to it, and where there is none yet, it may have been lost each time.
 * @param call.host the ledger where the config names none
 * @param call.generation of the ledger; 0 where nothing was ever written
 */
export function unkeptWarnings(call: {
  readonly config: Pick<Config, 'ledger' | 'where'>
  readonly host: 'file' | 'git-branch'
  readonly generation: number
}): Warning[] {
  const { config, host, generation } = call
  if (host !== 'git-branch' || config.ledger?.use !== 'file' || generation > 0) return []
  return [
    {
      because:
        'the ledger is a file of this machine, and there is none yet: unless something keeps it, the next run knows ' +
        'nothing of this one; leave `ledger` out to keep it on a branch',
      at: config.where(['ledger']),
    },
  ]
}
