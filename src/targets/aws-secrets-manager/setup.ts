import { nothingFound } from '../../core/project-files.js'
import { anyPlace, type TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. An environment is a folder below the prefix. */
export const setup: TargetSetup = {
  label: 'secrets of one region, below a prefix',
  addresses: [{ example: 'eu-central-1/shop', parts: ['region', 'prefix'] }],
  inPlace: ['prefix'],
  calledBy: ['prefix'],
  place: (environment, { prefix = '' }) => ({ prefix: `${prefix}/${environment}/` }),
  hasPlace: anyPlace,
  detect: nothingFound,
}
