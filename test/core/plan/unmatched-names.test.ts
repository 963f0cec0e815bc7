import { describe, expect, it } from 'vitest'
import { unmatchedNames } from '../../../src/core/plan/unmatched-names.js'
import { block, configOf, configSource, decide, policy, readOf, readsOf, shelf } from '../kit.js'

type More = Parameters<typeof block>[3] & { protect?: string[]; environments?: Record<string, string> }
type Texts = Parameters<typeof readOf>[0]

const everything = { targets: [], environments: [] }
const where = (path: readonly (string | number)[]) => `sealpost.yaml:${path.join('.')}`

function warnings(
  { protect = [], environments = { production: 'production' }, ...more }: More,
  texts: Texts = { production: { A: '1' } },
  only: Parameters<typeof unmatchedNames>[0]['only'] = everything,
): string[] {
  const config = {
    ...configOf([block('web', shelf(), environments, more)], { policy: { ...policy, protect } }),
    where,
  }
  const { changes } = decide({ config, texts })
  const whole = only.targets.length === 0
  return unmatchedNames({ config, reads: readOf(texts), only, changes, whole }).map(
    ({ because, at }) => `${at} ${because}`,
  )
}

describe('a person is told of', () => {
  it.each<[string, More, string]>([
    [
      'a mapping that nothing passes',
      { secrets: ['DATABSE_*'] },
      'sealpost.yaml:targets.web.secrets web: no name of production matches `secrets`, so nothing is sent',
    ],
    [
      'a name to take that is nowhere',
      { secrets: ['A', 'DATABSE_URL'] },
      'sealpost.yaml:targets.web.secrets.1 `targets.web.secrets` lists DATABSE_URL, which does not exist',
    ],
    [
      'a name to rename that is nowhere',
      { rename: { B: 'C' } },
      'sealpost.yaml:targets.web.rename.B `targets.web.rename` lists B, which does not exist',
    ],
    [
      'a name to keep readable that is nowhere',
      { public: ['B'] },
      'sealpost.yaml:targets.web.public.0 `targets.web.public` lists B, which does not exist',
    ],
    [
      'a name to protect that is nowhere',
      { protect: ['B'] },
      'sealpost.yaml:policy.protect.0 `policy.protect` lists B, which does not exist',
    ],
  ])('%s', (_, more, told) => {
    expect(warnings(more)).toEqual([told])
  })
})

describe('nobody is bothered by', () => {
  it.each<[string, More, (Texts | undefined)?, Parameters<typeof warnings>[2]?]>([
    ['names that are there', { secrets: ['A'], rename: { A: 'B' }, public: ['A'], protect: ['A', 'B'] }],
    ['globs that wait for names to come', { secrets: ['*', 'NEXT_*', '!B'], public: ['N?'], protect: ['STRIPE_*'] }],
    ['an environment that is empty, which is refused anyway', { secrets: ['B*'] }, { production: {} }],
    [
      'a name that one environment has',
      { environments: { production: 'p', preview: 'q' }, rename: { A: 'C' } },
      {
        production: { A: '1' },
        preview: { B: '1' },
      },
    ],
    ['an environment that was not read', { environments: { production: 'p', preview: 'q' }, rename: { B: 'C' } }],
    [
      'other targets than this run is about',
      { rename: { B: 'C' } },
      undefined,
      { targets: ['docs'], environments: [] },
    ],
    ['what a part of the config does not show', { protect: ['B'] }, undefined, { targets: ['web'], environments: [] }],
    ['drift, which reads no source', { secrets: ['B'], rename: { B: 'C' }, protect: ['B'] }, {}],
  ])('%s', (_, more, texts, only) => {
    expect(warnings(more, texts, only)).toEqual([])
  })
})

describe('with several sources', () => {
  const sources = [configSource('shared'), configSource('app')]
  const told = (from: string[], secrets: string[], reads: Parameters<typeof readsOf>[0]) => {
    const web = block('web', shelf(), { production: 'production' }, { from, secrets })
    const config = { ...configOf([web], { sources }), where }
    return unmatchedNames({ config, reads: readsOf(reads), only: everything, changes: [], whole: true }).map(
      ({ because }) => because,
    )
  }
  const reads = { shared: { production: { A: '1' } }, app: { production: { B: '2' } } }

  it('a name is known where one of those has it that the target takes', () => {
    expect(told(['shared', 'app'], ['A', 'B'], reads)).toEqual([])
    const untaken = 'no target uses the source shared, so it is not read'
    expect(told(['app'], ['A', 'B'], reads)).toEqual(['`targets.web.secrets` lists A, which does not exist', untaken])
    expect(told(['app'], ['A*'], reads)).toEqual([
      'web: no name of production matches `secrets`, so nothing is sent',
      untaken,
    ])
  })

  it('a target is not judged by its names where one of them was not read', () => {
    expect(told(['shared', 'app'], ['A', 'C'], { shared: reads.shared })).toEqual([])
  })
})
