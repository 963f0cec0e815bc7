import { expect, it } from 'vitest'
import { askTargets } from '../../../../src/cli/commands/init/ask.js'
import { targets } from '../../../../src/targets/index.js'
import { scripted } from '../../kit.js'

/** Each question for a place, with what is offered in order, where somebody gives these answers. */
async function offered(kind: string, answers: readonly (string | boolean)[]): Promise<string[][]> {
  const { prompts } = scripted([kind, ...answers])
  const places: string[][] = []
  const watching: typeof prompts = {
    ...prompts,
    choose: (question, choices) => {
      if (question.startsWith('Where')) places.push(choices.map(({ label }) => label))
      return prompts.choose(question, choices)
    },
  }
  await askTargets(watching, ['preview', 'production'], targets)
  return places
}

it('offers no place that another environment has taken', async () => {
  expect(await offered('github', ['acme/shop', 'actions', '{ environment: production }', false])).toEqual([
    ['{ environment: preview }', 'actions', 'dependabot', 'codespaces', 'nowhere'],
    ['{ environment: production }', 'dependabot', 'codespaces', 'nowhere'],
  ])
})

it('offers an organisation no environments, and puts nothing first that is only left over', async () => {
  expect(await offered('github', ['acme', 'actions', 'nowhere', false])).toEqual([
    ['actions', 'dependabot', 'codespaces', 'nowhere'],
    ['nowhere', 'dependabot', 'codespaces'],
  ])
})

it('offers what the address of a target has', async () => {
  expect(await offered('circleci', ['gh/acme/shop', 'project', 'nowhere', false])).toEqual([
    ['project', 'nowhere'],
    ['nowhere'],
  ])
})
