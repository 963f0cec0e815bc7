import { isAbsolute, join } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import type { Config, World } from '../../core/types.js'
import { fileStore } from './file.js'
import type { Store } from './store.js'

/**
 * The store that a config names; where it names none, a file beside the config.
 * @throws SealpostError('config') for an unknown store or setting
 */
export function storeOf(config: Config, world: World, otherwise: 'file' | 'git-branch'): Store {
  const { use, ...settings } = config.ledger ?? { use: otherwise }
  const where = config.where(['ledger'])
  if (use !== 'file')
    throw new SealpostError('config', `there is no ledger store "${use}"`, { where, hint: 'Use `file`.' })
  const { path = '.sealpost/ledger.json', ...unknown } = settings
  const [stray] = Object.keys(unknown)
  if (stray !== undefined)
    throw new SealpostError('config', `the file ledger has no setting "${stray}"`, { where, hint: 'It takes `path`.' })
  if (typeof path !== 'string' || path === '')
    throw new SealpostError('config', '`path` of the ledger is not a path', { where })
  return fileStore(isAbsolute(path) ? path : join(config.folder, path), world)
}
