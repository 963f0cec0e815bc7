import { anyPlace, type TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. */
export const setup: TargetSetup = {
  label: 'variables and secrets of a Pages project',
  addresses: [{ example: 'ACCOUNT-ID/docs', parts: ['account', 'project'] }],
  calledBy: ['project'],
  place: () => undefined,
  hasPlace: anyPlace,
  detect: async (project) => (await import('./detect.js')).detect(project),
}
