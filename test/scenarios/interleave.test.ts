import { describe, expect, it } from 'vitest'
import { thorough } from '../thorough.js'
import { playSome, plots, type Told } from './interleave.kit.js'

describe('two applies at once, step by step', () => {
  it.each(Object.entries(plots))(
    '%s: never leaves a ledger that is sure of what is not there, and the next run settles the rest',
    async (_, plot) => {
      const broken: Told[] = []
      const exits = new Set<number | 'killed'>()
      await playSome(plot, 20261128, thorough ? 300 : 10, (one) => {
        for (const exit of Object.values(one.exits)) exits.add(exit)
        if (one.silent || one.overlap || one.lost || !one.settled) broken.push(one)
      })
      expect(broken).toEqual([])
      // an order in which nobody was refused or killed shows nothing
      expect(exits.size).toBeGreaterThan(1)
    },
    300_000,
  )
})
