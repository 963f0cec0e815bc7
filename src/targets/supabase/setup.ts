import { anyPlace, type TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. The ref of another environment's project is nothing that could be guessed. */
export const setup: TargetSetup = {
  label: "secrets of a project's Edge Functions",
  addresses: [{ example: 'PROJECT-REF', parts: ['project'] }],
  calledBy: ['project'],
  place: (environment) => (environment === 'production' ? 'functions' : undefined),
  hasPlace: anyPlace,
  detect: async (project) => (await import('./detect.js')).detect(project),
}
