import { anyPlace, type TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. A Worker is a place; wrangler names the one of an environment after both. */
export const setup: TargetSetup = {
  label: 'secrets of Workers, one Worker for each environment',
  addresses: [{ example: 'ACCOUNT-ID/edge', parts: ['account', 'script'] }],
  inPlace: ['script'],
  calledBy: ['script'],
  place: (environment, { script = '' }) => ({
    script: environment === 'production' ? script : `${script}-${environment}`,
  }),
  hasPlace: anyPlace,
  detect: async (project) => (await import('./detect.js')).detect(project),
}
