import { anyPlace, type TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. A site's id says nothing to people. */
export const setup: TargetSetup = {
  label: 'environment variables of a site, or of a whole team',
  addresses: [{ example: 'acme/SITE-ID', parts: ['account', 'site'] }],
  calledBy: ['account'],
  place: () => undefined,
  hasPlace: anyPlace,
  detect: async (project) => (await import('./detect.js')).detect(project),
}
