import { anyPlace, type TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. A place is an environment scope, and any name may be one. A project in a subgroup is named by its setting, `gitlab:project=acme/web/shop`. */
export const setup: TargetSetup = {
  label: 'CI/CD variables of a project or a group',
  addresses: [
    { example: 'acme/shop', parts: ['project', 'project'] },
    { example: 'acme', parts: ['group'], for: 'a group' },
  ],
  calledBy: ['project', 'group'],
  place: (environment) => environment,
  hasPlace: anyPlace,
  detect: async (project) => (await import('./detect.js')).detect(project),
}
