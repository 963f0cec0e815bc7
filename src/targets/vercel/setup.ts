import { anyPlace, type TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. */
export const setup: TargetSetup = {
  label: 'environment variables of a project',
  addresses: [
    { example: 'shop-web', parts: ['project'] },
    { example: 'acme/shop-web', parts: ['team', 'project'], for: 'a project of a team' },
  ],
  calledBy: ['project'],
  place: (environment) => ({ custom: environment }),
  hasPlace: anyPlace,
  detect: async (project) => (await import('./detect.js')).detect(project),
}
