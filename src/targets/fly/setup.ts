import { anyPlace, type TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. An app is a place, and each environment has one of its own. */
export const setup: TargetSetup = {
  label: 'secrets of apps, one app for each environment',
  addresses: [{ example: 'shop', parts: ['app'] }],
  inPlace: ['app'],
  calledBy: ['app'],
  place: (environment, { app = '' }) => ({ app: environment === 'production' ? app : `${app}-${environment}` }),
  hasPlace: anyPlace,
  detect: async (project) => (await import('./detect.js')).detect(project),
}
