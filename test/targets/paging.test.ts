import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/core/bounds.js'
import type { Observation } from '../../src/core/observation.js'
import type { TargetIo } from '../../src/core/target.js'
import { target as github } from '../../src/targets/github/target.js'
import { target as vercel } from '../../src/targets/vercel/target.js'

/** Answers with what `page` makes of the number of the request, counted from 0. */
function endless(page: (number: number) => unknown): { io: TargetIo; asked: () => number } {
  let asked = 0
  const fetch = async () => Response.json(page(asked++))
  return { io: { fetch, endpoint: 'https://vendor.test' }, asked: () => asked }
}

describe('a list whose pages never end', () => {
  it('is left at GitHub, and nobody takes it for whole', async () => {
    const { io, asked } = endless((number) => ({
      total_count: 1_000_000_000,
      secrets: [{ name: `NAME_${number}`, updated_at: '2026-11-23T08:00:00Z' }],
    }))
    const scope = github.parseScope({ settings: { repository: 'a/b' }, place: 'actions', form: 'secret' })
    const [seen] = (await github.observe({ scopes: [scope], io })) as Observation[]
    expect(asked()).toBe(bounds.pages)
    expect(seen).toMatchObject({ listed: false, because: expect.stringContaining('1000000000') })
    expect(seen?.sightings).toHaveLength(bounds.pages)
  })

  it('is left at Vercel, and nobody takes it for whole', async () => {
    const { io, asked } = endless((number) => ({
      envs: [{ id: `env_${number}`, key: `NAME_${number}`, value: 'x', type: 'encrypted', target: ['production'] }],
      pagination: { next: number + 1 },
    }))
    const scope = vercel.parseScope({ settings: { project: 'shop' }, place: 'production', form: 'secret' })
    const [seen] = (await vercel.observe({ scopes: [scope], io })) as Observation[]
    expect(asked()).toBe(bounds.pages)
    expect(seen).toMatchObject({ listed: false, because: 'the pagination of the list does not end' })
  })
})
