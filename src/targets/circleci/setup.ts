import type { TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. A context is named by its settings: `circleci:organization=gh/acme,context=deploy`. */
export const setup: TargetSetup = {
  label: 'variables of a project, or of a context',
  addresses: [{ example: 'gh/acme/shop', parts: ['project', 'project', 'project'] }],
  calledBy: ['context', 'project'],
  place: (_environment, { context }) => (context === undefined ? 'project' : 'context'),
  hasPlace: (place, words) => words[place] !== undefined,
  detect: async (project) => (await import('./detect.js')).detect(project),
}
