import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentMarkdown } from '../../../src/render/comment/comment.js'
import { active, hostileContext, hostileReport } from '../hostile.js'
import { change, report } from '../reports.js'

describe('a comment full of hostile names', () => {
  it('acts on nothing: no page, no log, no terminal', () => {
    fc.assert(
      fc.property(hostileReport, hostileContext, (given, context) => {
        expect(active(commentMarkdown(given, context))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it.each([1_500, 4_000, 20_000, 60_000])('keeps to %i characters', (limit) => {
    fc.assert(
      fc.property(hostileReport, hostileContext, fc.integer({ min: 1, max: 40 }), (given, context, times) => {
        const changes = Array.from({ length: times }, (_, index) =>
          given.changes.map((one) => ({ ...one, scope: `${one.scope}${index}` })),
        ).flat()
        expect(commentMarkdown({ ...given, changes }, context, limit).length).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 60 },
    )
  })

  it('is seen for what it is by this test', () => {
    const dangers = [
      '@everyone',
      '[x](y)',
      '<b>',
      'https://x',
      '::error::x',
      '| x |',
      '`',
      '\u001b',
      '#12',
      '**a** _b_',
      'x\n# y',
    ]
    for (const danger of dangers) expect(active(`- ${danger}`).length + active(danger).length).toBeGreaterThan(0)
    expect(
      active(
        commentMarkdown(report([change('A', { do: 'create', why: 'absent' })]), {
          mode: 'trusted',
          newDestinations: [],
          config: 'sealpost.yaml',
        }),
      ),
    ).toEqual([])
  })
})
