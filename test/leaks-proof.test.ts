import { expect, it } from 'vitest'
import { prove } from './leaks/proof.js'

// the whole of it takes minutes: npx tsx bench/leaks.ts
it('a sample of the leak proof: nothing comes out, what is planted is found, a defect is stopped', async () => {
  const proof = await prove({ quick: true, say: () => {} })
  expect(proof.leaks).toEqual([])
  expect(proof.idle).toEqual([])
  expect(proof.missed).toEqual([])
  expect(proof.unstopped).toEqual([])
  expect(proof.planted).toBeGreaterThanOrEqual(20)
  expect(proof.channels).toBeGreaterThanOrEqual(18)
  expect(proof.transforms).toBe(26)
  expect(proof.runs).toBeGreaterThanOrEqual(proof.acts * 2)
}, 120_000)
