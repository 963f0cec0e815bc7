import { describe, expect, it } from 'vitest'
import type { Place } from '../../../src/core/address.js'
import { acceptedBy, unknownAccepted } from '../../../src/core/plan/accepted.js'
import { type HolderChange, holderRefusals } from '../../../src/core/plan/place-identity.js'
import { block, configOf, decide, shelf } from '../kit.js'

function place(label: string): Place {
  const key = { uid: label, label, lane: label, holder: 'shop', within: label, maxNames: 9 }
  return { target: 'web', use: 'shelf', environment: 'production', form: 'secret', scope: {}, key, index: 0, at: 'f:7' }
}

describe('what a person vouches for', () => {
  const accepted = acceptedBy(['vercel:shop/production#A', 'github:acme/shop', "netlify:acme/s1/branch:it's"])
  const at = (use: string, label: string) => accepted.place({ use, key: place(label).key })

  it('is the very name, and no other', () => {
    expect(accepted.name('vercel:shop/production#A')).toBe(true)
    for (const other of ['vercel:shop/production#AB', 'vercel:shop/preview#A', 'github:acme/shop/actions#A'])
      expect(accepted.name(other)).toBe(false)
  })

  it('is a place, or what holds it', () => {
    expect(at('github', 'acme/shop/actions')).toBe(true)
    expect(at('github', 'acme/shop')).toBe(true)
    expect(at('netlify', "acme/s1/branch:it's")).toBe(true)
    expect(at('github', 'acme/shopping/actions')).toBe(false)
    expect(at('github', 'acme')).toBe(false)
    expect(at('netlify', 'acme/s1')).toBe(false)
    expect(at('vercel', 'shop/production')).toBe(false)
  })
})

describe('`--accept` and not known', () => {
  it('is said, be it a name or a place', () => {
    const changes = [{ address: { target: 'web', use: 'vercel', scope: 'shop/preview@a/b', name: 'A' } }]
    const known = ['vercel:shop/preview@a/b#A', 'vercel:shop/preview@a/b', 'vercel:shop']
    expect(unknownAccepted(known, changes)).toEqual([])
    expect(unknownAccepted([], [])).toEqual([])
    const unknown = ['vercel:shop/preview@a/b#B', 'vercel:sho', 'shop']
    expect(unknownAccepted(unknown, changes).map(({ because }) => because)).toEqual(
      unknown.map((one) => `\`--accept '${one}'\` has no effect: this run has no such name or place`),
    )
  })
})

describe('a holder that is another one now', () => {
  const moved: HolderChange = { places: [place('shop/production'), place('shop/preview')], was: 'prj_1', now: 'prj_2' }

  it('is refused once, with both ids and one unlock for all of its places', () => {
    const [refusal, ...others] = holderRefusals([moved], acceptedBy([]))
    expect(others).toEqual([])
    expect(refusal).toEqual({
      rule: 'other-place',
      lift: { once: [{ option: 'accept', names: ['shelf:shop'] }] },
      because:
        'shelf:shop was prj_1 when it was written and is prj_2 now: it was recreated, or something else has taken its name',
      unlock:
        "to start over with prj_2, pass `--accept 'shelf:shop'`: existing names there count as unmanaged, and the ledger drops prj_1. Or change the config to the current name of prj_1",
      addresses: ['shelf:shop/production', 'shelf:shop/preview'],
      at: 'f:7',
    })
  })

  it('is let through by that unlock, and by none for a part of it', () => {
    expect(holderRefusals([moved], acceptedBy(['shelf:shop']))).toEqual([])
    expect(holderRefusals([moved], acceptedBy(['shelf:shop/production']))).toHaveLength(1)
    expect(holderRefusals([{ ...moved, places: [] }], acceptedBy([]))).toEqual([])
  })

  it('is named whole where its places have nothing in common', () => {
    const apart = { ...moved, places: [place('edge'), place('worker')] }
    const [refusal] = holderRefusals([apart], acceptedBy([]))
    expect(refusal?.because).toContain('shelf:edge was prj_1')
    expect(refusal?.unlock).toContain("pass `--accept 'shelf:edge' --accept 'shelf:worker'`:")
    expect(holderRefusals([apart], acceptedBy(['shelf:edge', 'shelf:worker']))).toEqual([])
  })

  it('is told by the part of its id that is another one', () => {
    const because = (was: string, now: string) =>
      holderRefusals([{ ...moved, was, now }], acceptedBy([]))[0]?.because ?? ''
    expect(because('vercel|team_1|prj_1', 'vercel|team_1|prj_2')).toContain(
      'was prj_1 when it was written and is prj_2',
    )
    expect(because('vercel|team_1|prj_1', 'vercel|team_2|prj_1')).toContain(
      'was team_1/prj_1 when it was written and is team_2/prj_1',
    )
  })

  it('stops the run', () => {
    const config = configOf([block('web', shelf(), { production: 'production' })])
    const { judged } = decide({ config, texts: { production: { A: '1' } }, holderChanges: [moved] })
    expect(judged.refusals.map(({ rule }) => rule)).toEqual(['other-place'])
  })
})
