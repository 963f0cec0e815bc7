import { beforeAll, describe, expect, it } from 'vitest'
import { bundled } from '../bundled.js'
import { type Disturbance, openTwoApplies, tallyOf } from './two-applies.kit.js'

describe('two applies at once, as real processes', () => {
  let dist: string
  beforeAll(async () => {
    dist = await bundled()
  }, 60_000)

  it.each(['file', 'git-branch', 'git', 's3'] as const)(
    'never leave a ledger (%s) that is sure of what does not exist, and never both say that all is done',
    async (kind) => {
      const stage = await openTwoApplies(kind, dist, 7)
      try {
        const rounds = []
        for (const disturbance of ['none', 'kill', 'lease'] satisfies Disturbance[])
          rounds.push(await stage.round(rounds.length, disturbance))
        expect(rounds.map(({ silent, overlap, settled }) => ({ silent, overlap, settled }))).toEqual(
          rounds.map(() => ({ silent: [], overlap: false, settled: true })),
        )
        expect(tallyOf(rounds)).toMatchObject({ rounds: 3, other: 0, silent: 0, overlaps: 0, unsettled: 0 })
      } finally {
        await stage.close()
      }
    },
    90_000,
  )
})
