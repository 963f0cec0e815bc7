import type { TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. A place is an environment scope, and any name may be one. */
export const setup: TargetSetup = {
  addresses: [
    { example: 'acme/shop', parts: ['project', 'project'] },
    { example: 'acme/web/shop', parts: ['project', 'project', 'project'], for: 'a project in a subgroup' },
    { example: 'acme', parts: ['group'], for: 'a group' },
  ],
  calledBy: ['project', 'group'],
  place: (environment) => environment,
}
