import type { SourceEndpoint } from '../../../core/source.js'
import { hold, same } from '../../law.js'
import { type SourceLaw, sourceLaw } from '../law.js'

const variable = /^[A-Za-z_](?:\w|<[A-Z_]+>|\{[A-Z_]+\})*$/

/** Laws of what a source says about itself. */
export const claims: readonly SourceLaw[] = [
  sourceLaw(
    {
      name: 'a source says who it is, whom it asks and what it may learn from the environment',
      why: 'A credential that nobody declared was printed by a log that did not know it for one.',
    },
    async ({ stage: { source } }) => {
      hold(/^[a-z0-9][a-z0-9-]*$/.test(source.id), 'the id of a source is small letters, digits and dashes')
      same(source.api, 1, 'api')
      for (const { name, means } of source.access.env) {
        hold(variable.test(name), `${name} is no name of a variable`)
        hold(means.trim() !== '', `what ${name} means is not said`)
      }
      const { endpoints = [] } = source.access
      same(new Set(endpoints.map(({ id }) => id)).size, endpoints.length, 'different ids of endpoints')
      for (const endpoint of endpoints) checkEndpoint(endpoint)
    },
  ),
  sourceLaw(
    {
      name: 'settings that make no sense are refused before anything is read',
      why: 'A typo that is passed over reads the wrong place, or nothing, and says nothing.',
    },
    async ({ stage, sent, opened }) => {
      const { settings } = stage.source.config
      const stray = { ...stage.settings, 'no-such-key': true }
      hold(!settings.safeParse(stray).success, 'a setting that does not exist is passed over')
      for (const nonsense of [undefined, null, 42, 'text', [], true]) {
        hold(!settings.safeParse(nonsense).success, `settings take ${JSON.stringify(nonsense)}`)
      }
      same([sent(), opened()], [0, 0], 'requests and files that reading settings costs')
    },
  ),
]

function checkEndpoint({ id, env, means, default: usual, posts }: SourceEndpoint): void {
  hold(env.length > 0 && env.every((name) => variable.test(name)), `no variable for the address of ${id}`)
  hold(means.trim() !== '', `what ${id} means is not said`)
  hold(usual === undefined || usual.startsWith('https://'), `the address of ${id} is not https`)
  for (const { path } of posts) hold(path.startsWith('/'), `a post to ${id} has no path below it`)
}
