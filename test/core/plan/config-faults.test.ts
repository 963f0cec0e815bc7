import { describe, expect, it } from 'vitest'
import { configFaults } from '../../../src/core/plan/config-faults.js'
import { block, configOf, shelf } from '../kit.js'

type More = Parameters<typeof block>[3] & {
  on?: Parameters<typeof shelf>[0]
  environments?: Record<string, string | string[]>
  declared?: string[]
}

function faults({ on = {}, environments = { production: 'production' }, declared, ...more }: More): string[] {
  const config = configOf([block('web', shelf(on), environments, more)])
  const where = (path: readonly (string | number)[]) => `sealpost.yaml:${path.join('.')}`
  return configFaults({ ...config, environments: declared ?? Object.keys(environments), where }).map(
    ({ because, at }) => `${at} ${because}`,
  )
}

const strict = { pattern: '[A-Z][A-Z0-9_]*', reserved: ['SHELF_*'], maxLength: 10 }

describe('without a name of the source, a config is known to be wrong', () => {
  it.each<[string, More, string[]]>([
    [
      'where nothing maps an environment',
      { declared: ['production', 'preview'] },
      ['sealpost.yaml:environments.1 preview is declared, but no target maps it'],
    ],
    [
      'where a name has a form that the target refuses',
      { on: strict, secrets: ['A', 'api-key'] },
      ['sealpost.yaml:targets.web.secrets.1 web: api-key: Shelf accepts only names that match [A-Z][A-Z0-9_]*'],
    ],
    [
      'where a new name is reserved',
      { on: strict, rename: { A: 'SHELF_A' } },
      ['sealpost.yaml:targets.web.rename.A web: SHELF_A: Shelf reserves this name'],
    ],
    [
      'where a prefix makes a name too long',
      { on: { ...strict, readable: true }, prefix: 'WEB_', public: ['LONGER_'] },
      ['sealpost.yaml:targets.web.public.0 web: WEB_LONGER_: Shelf accepts names of at most 10 characters'],
    ],
    [
      'where no name can begin as a prefix says',
      { on: strict, prefix: 'web-' },
      [
        'sealpost.yaml:targets.web.prefix web: no name can begin with web-: Shelf accepts only names that match [A-Z][A-Z0-9_]*',
      ],
    ],
    [
      'where two names become one',
      { secrets: ['A', 'B'], rename: { A: 'B' } },
      ['sealpost.yaml:targets.web.secrets.1 web: A and B both become B'],
    ],
    [
      'where two names become one in a document that keeps both forms',
      { secrets: ['A', 'B'], rename: { A: 'B' }, public: ['A'] },
      ['sealpost.yaml:targets.web.secrets.1 web: A and B both become B'],
    ],
    [
      'where more names are meant than fit',
      { on: { maxNames: 1 }, secrets: ['A', 'B'] },
      ['sealpost.yaml:web.production web: 2 names are mapped to web/production; the limit is 1'],
    ],
  ])('%s', (_, more, told) => {
    expect(faults(more)).toEqual(told)
  })
})

describe('nothing is said', () => {
  it.each<[string, More]>([
    [
      'of names that are left out',
      { on: strict, secrets: ['*', 'api-key', '!api-*'], rename: { 'api-url': 'bad-name' } },
    ],
    ['of globs, whose names nobody knows', { on: strict, secrets: ['api-*', 'n?me'] }],
    ['of names that the target folds', { on: { ...strict, fold: 'upper' }, secrets: ['api'], prefix: 'web_' }],
    [
      'of two names for one, each of which may be in an environment of its own',
      { environments: { production: 'production', preview: 'preview' }, secrets: ['A', 'B'], rename: { A: 'B' } },
    ],
    [
      'of two names for one, where a readable one is kept elsewhere',
      { on: { apart: true }, secrets: ['A', 'B'], rename: { A: 'B' }, public: ['A'] },
    ],
    ['of two places of one environment', { environments: { production: ['one', 'two'] }, secrets: ['A', 'B'] }],
    ['of a target without places', { environments: {}, secrets: ['A'] }],
  ])('%s', (_, more) => {
    expect(faults(more)).toEqual([])
  })
})
