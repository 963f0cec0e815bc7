import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/bundle.mjs'
import { type Disturbance, openTwoApplies, tallyOf } from './two-applies.kit.js'

describe('two applies at once, as real processes', () => {
  let dist: string
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'sealpost-dist-'))
    await bundle(dist)
  }, 60_000)
  afterAll(() => rm(dist, { recursive: true }))

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
