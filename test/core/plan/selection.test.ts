import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/core/config.js'
import { SealpostError } from '../../../src/core/errors.js'
import { checkOnly, unmappedOf } from '../../../src/core/plan/selection.js'

const config = {
  environments: ['production', 'preview', 'staging'],
  targets: [
    { name: 'web', places: [{ environment: 'production' }] },
    { name: 'repo', places: [{ environment: 'production' }, { environment: 'preview' }] },
  ],
} as unknown as Config
const everything = { targets: [], environments: [] }

describe('what a run is narrowed to', () => {
  it.each([
    ['nothing', everything],
    ['a target', { targets: ['web'], environments: [] }],
    ['a target and an environment', { targets: ['repo'], environments: ['preview'] }],
  ])('may be %s', (_what, only) => {
    expect(() => checkOnly(only, config)).not.toThrow()
  })

  it.each([
    ['target', { targets: ['web', 'wbe'], environments: [] }, 'the config has no target wbe', 'It has: web, repo.'],
    [
      'environment',
      { targets: [], environments: ['prod'] },
      'the config has no environment prod',
      'It has: production, preview, staging.',
    ],
  ])('is no %s that the config lacks', (_what, only, message, hint) => {
    const thrown = (() => {
      try {
        return checkOnly(only, config)
      } catch (error) {
        return error
      }
    })()
    expect(thrown).toBeInstanceOf(SealpostError)
    expect(thrown).toMatchObject({ code: 'usage', message, hint })
  })
})

describe('a config of very many targets', () => {
  const many = (count: number) => ({
    environments: [],
    targets: Array.from({ length: count }, (_, at) => ({ name: `t${at}` })),
  })

  it.each([
    [50, /^It has: t0, t1, .*, t49\.$/],
    [51, /^It has: t0, t1, .*, t49 and 1 more\.$/],
    [5000, /^It has: t0, t1, .*, t49 and 4950 more\.$/],
  ])('of %i tells the first fifty, and how many there are beside them', (count, hint) => {
    const stranger = { targets: ['nobody'], environments: [] }
    expect(() => checkOnly(stranger, many(count) as unknown as Config)).toThrow(
      expect.objectContaining({ code: 'usage', hint: expect.stringMatching(hint) }),
    )
  })
})

describe('an environment that nothing maps', () => {
  it.each(['plan', 'apply'] as const)('is told in a %s of everything', (command) => {
    expect(unmappedOf(command, everything, config)).toEqual(['staging'])
  })

  it.each([
    ['looks at the ledger only', 'drift', everything],
    ['is for one target', 'plan', { targets: ['web'], environments: [] }],
    ['is for one environment', 'plan', { targets: [], environments: ['production'] }],
  ] as const)('is nothing to a run that %s', (_what, command, only) => {
    expect(unmappedOf(command, only, config)).toEqual([])
  })
})
