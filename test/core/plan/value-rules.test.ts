import { describe, expect, it } from 'vitest'
import { addressKey, type ScopeKey } from '../../../src/core/address.js'
import { mapValues } from '../../../src/core/plan/map.js'
import { valueRuleWarnings } from '../../../src/core/plan/value-rules.js'
import { block, configOf, decide, entry, readOf, type Situation, shelf } from '../kit.js'

const rule = { pattern: '[a-z]+', refuses: false, otherwise: 'is shouted', unlock: 'It is written all the same.' }
const where = (path: readonly (string | number)[]) => `sealpost.yaml:${path.join('.')}`

/** What is said of values that are about to be written. */
function said(
  values: NonNullable<ScopeKey['values']>,
  texts: NonNullable<Situation['texts']>,
  more: Partial<Situation> & { public?: string[] } = {},
): string[] {
  const target = shelf({ values })
  const environments = Object.fromEntries(Object.keys(texts).map((one) => [one, one]))
  const config = { ...configOf([block('web', target, environments, { public: more.public ?? [] })]), where }
  const { judged, places } = decide({ config, texts, ...more })
  const desired = mapValues(readOf(texts), config, places)
  return valueRuleWarnings({
    where,
    observed: places.map((place) => ({ place, observation: { listed: true, sightings: [] } })),
    desired: new Map(desired.map((one) => [addressKey(one.uid, one.address.name), one])),
    changes: judged.changes,
  }).map(({ because, at }) => `${at} ${because}`)
}

describe('values that a place would want to look otherwise', () => {
  it('are told of together, by place, without a word of them', () => {
    const texts = { production: { A: 'LOUD', B: 'quiet', C: 'LOUDER' }, preview: { A: 'LOUD' } }
    expect(said({ secret: rule }, texts)).toEqual([
      'sealpost.yaml:targets.web shelf:web/production: A, C: the value is shouted. It is written all the same.',
      'sealpost.yaml:targets.web shelf:web/preview: A: the value is shouted. It is written all the same.',
    ])
  })

  it('are not all named where they are many', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`N${index}`, 'LOUD']))
    const [warning] = said({ secret: rule }, { production: many })
    expect(warning).toContain('N9 and 2 more: the value is shouted')
    expect(warning).not.toContain('N10')
  })

  it.each<[string, Parameters<typeof said>]>([
    [
      'the rule refuses them, which is said elsewhere',
      [{ secret: { ...rule, refuses: true } }, { production: { A: 'LOUD' } }],
    ],
    ['the rule is for the other form', [{ secret: rule }, { production: { A: 'LOUD' } }, { public: ['A'] }]],
    ['there is no rule', [{}, { production: { A: 'LOUD' } }]],
    [
      'they are there already',
      [
        { secret: rule },
        { production: { A: 'LOUD' } },
        {
          entries: new Map([
            ['shelf|web|production', new Map([['A', entry('shelf|web|production', 'A', 'LOUD', { revision: '1' })]])],
          ]),
          observed: { 'shelf|web|production': { listed: true, sightings: [{ name: 'A', revision: '1' }] } },
        },
      ],
    ],
    [
      'they are to go',
      [
        { secret: rule },
        { production: { B: 'quiet' } },
        {
          entries: new Map([
            ['shelf|web|production', new Map([['A', entry('shelf|web|production', 'A', 'LOUD', { revision: '1' })]])],
          ]),
          observed: { 'shelf|web|production': { listed: true, sightings: [{ name: 'A', revision: '1' }] } },
        },
      ],
    ],
  ])('are nobody’s trouble where %s', (_why, [values, texts, more]) => {
    expect(said(values, texts, more)).toEqual([])
  })
})
