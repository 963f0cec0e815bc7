import type { TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. */
export const setup: TargetSetup = {
  addresses: [{ example: 'ACCOUNT-ID/docs', parts: ['account', 'project'] }],
  calledBy: ['project'],
  place: () => undefined,
}
