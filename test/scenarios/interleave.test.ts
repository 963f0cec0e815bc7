import { describe, expect, it } from 'vitest'
import { lostWarnings } from '../../src/core/plan/ledger-health.js'
import { thorough } from '../thorough.js'
import { playSome, plots, type Told, tellsOfLoss } from './interleave.kit.js'

describe('two applies at once, step by step', () => {
  it.each(Object.entries(plots))(
    '%s: never leaves a ledger that is sure of what does not exist, and the next run settles the rest',
    async (_, plot) => {
      const broken: Told[] = []
      const exits = new Set<number | 'killed'>()
      await playSome(plot, 20261128, thorough ? 300 : 20, (one) => {
        for (const exit of Object.values(one.exits)) exits.add(exit)
        if (one.silent || one.overlap || one.lost || !one.settled) broken.push(one)
      })
      expect(broken).toEqual([])
      // orders in which nothing of what a plot is about has happened show nothing
      expect([...exits]).toEqual(expect.arrayContaining([0, 3, plot.kill ? 'killed' : plot.passes > 0 ? 1 : 3]))
    },
    300_000,
  )

  it('knows a run that took the ledger for lost by what it warns of', () => {
    const config = { targets: [{ name: 'web' }], where: () => '' } as never
    const warnings = lostWarnings({ config, only: { targets: [] }, isLost: () => true, entries: new Map() })
    expect(tellsOfLoss({ warnings })).toBe(true)
    expect([undefined, {}, { warnings: [] }].map(tellsOfLoss)).toEqual([false, false, false])
  })
})
