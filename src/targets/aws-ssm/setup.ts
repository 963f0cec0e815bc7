import { nothingFound } from '../../core/project-files.js'
import { anyPlace, type TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. An environment is a level below the path. */
export const setup: TargetSetup = {
  label: 'parameters of one region, below a path',
  addresses: [{ example: 'eu-central-1/shop', parts: ['region', 'path'] }],
  inPlace: ['path'],
  calledBy: ['path'],
  place: (environment, { path = '' }) => ({ path: `/${path}/${environment}` }),
  hasPlace: anyPlace,
  detect: nothingFound,
}
