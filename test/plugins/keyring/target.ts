import { textOf } from '../../../src/core/project-files.js'
import type { Target } from '../../../src/core/target.js'
import { target as keyring } from '../../worlds/example/target.js'

const { access } = keyring.capabilities

/** The keyring of the example, with what `init` and the Action need to know of it. */
export const target: Target = {
  ...(keyring as Target),
  capabilities: {
    ...keyring.capabilities,
    access: {
      ...access,
      settings: { team: { variable: 'KEYRING_TEAM', example: 'nobody' } },
      inputs: [
        { name: 'keyring-token', variable: 'KEYRING_TOKEN', description: 'Token for `keyring` targets.', secret: true },
        { name: 'keyring-team', variable: 'KEYRING_TEAM', description: 'The team of keyrings.', secret: false },
      ],
    },
  },
  setup: {
    label: 'rings of a team',
    addresses: [{ example: 'acme', parts: ['team'] }],
    calledBy: ['team'],
    place: (environment) => ({ ring: environment === 'production' ? 'live' : environment }),
    hasPlace: () => true,
    async detect(project) {
      const team = textOf(await project.parsed('keyring.toml'), 'team')
      if (team === undefined) return []
      const places = new Map([['production', { ring: 'live' }]])
      return [{ at: 'keyring.toml', called: team, words: { team }, lacks: {}, places, names: [] }]
    },
  },
}
