import { describe, expect, it } from 'vitest'
import { acceptedBy, type Relocated, relocatedRefusals } from '../../src/core/places.js'
import type { Place } from '../../src/core/types.js'
import { block, configOf, decide, shelf } from './kit.js'

function place(label: string): Place {
  const key = { uid: label, label, lane: label, holder: 'shop', within: label, maxNames: 9 }
  return { target: 'web', use: 'shelf', environment: 'production', form: 'secret', scope: {}, key, index: 0, at: 'f:7' }
}

describe('what a person vouches for', () => {
  const accepted = acceptedBy(['vercel:shop/production#A', 'github:acme/shop', "netlify:acme/s1/branch:it's"])

  it.each([
    'vercel:shop/production#A',
    'github:acme/shop',
    'github:acme/shop/actions',
    'github:acme/shop/actions#ANY',
    "netlify:acme/s1/branch:it's",
  ])('takes in %s', (what) => expect(accepted(what)).toBe(true))

  it.each([
    'vercel:shop/production#AB',
    'vercel:shop/production',
    'github:acme/shopping/actions',
    'github:acme',
    'netlify:acme/s1',
    'github:acme/shops#A',
    '',
  ])('leaves out %s', (what) => expect(accepted(what)).toBe(false))

  it('is nothing where nothing is named', () => expect(acceptedBy([])('github:acme/shop')).toBe(false))
})

describe('a holder that is another one now', () => {
  const moved: Relocated = { places: [place('shop/production'), place('shop/preview')], was: 'prj_1', now: 'prj_2' }

  it('is refused once, with both ids and one unlock for all of its places', () => {
    const [refusal, ...others] = relocatedRefusals([moved], () => false)
    expect(others).toEqual([])
    expect(refusal).toEqual({
      rule: 'other-place',
      because:
        'shelf:shop was prj_1 when it was written, and is prj_2 now: it was made anew, or another one has its name',
      unlock:
        "`--accept 'shelf:shop'` begins anew with prj_2, once: what stands there is not ours, and the ledger forgets prj_1; or let the config name prj_1",
      addresses: ['shelf:shop/production', 'shelf:shop/preview'],
      at: 'f:7',
    })
  })

  it('is let through by that unlock, and by none for a part of it', () => {
    expect(relocatedRefusals([moved], acceptedBy(['shelf:shop']))).toEqual([])
    expect(relocatedRefusals([moved], acceptedBy(['shelf:shop/production']))).toHaveLength(1)
    expect(relocatedRefusals([{ ...moved, places: [] }], () => false)).toEqual([])
  })

  it('is named whole where its places have nothing in common', () => {
    const apart = { ...moved, places: [place('edge'), place('worker')] }
    expect(relocatedRefusals([apart], () => false)[0]?.because).toContain('shelf:edge was prj_1')
  })

  it('stops the run', () => {
    const config = configOf([block('web', shelf(), { production: 'production' })])
    const { judged } = decide({ config, texts: { production: { A: '1' } }, relocated: [moved] })
    expect(judged.refusals.map(({ rule }) => rule)).toEqual(['other-place'])
  })
})
