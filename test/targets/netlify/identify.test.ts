import { afterEach, describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/targets/netlify/scope.js'
import { target } from '../../../src/targets/netlify/target.js'
import { type Bench, bench } from './target.kit.js'

const open: Bench[] = []
async function start(options?: Parameters<typeof bench>[0]): Promise<Bench> {
  const made = await bench(options)
  open.push(made)
  return made
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.sim.close()
})

const identify = (at: Bench, settings: Settings) =>
  target.identify({ scope: target.parseScope({ settings, place: 'production', form: 'secret' }), io: at.io })

describe('what holds a place', () => {
  test('a site is its id, called by id, by name or by domain: one GET', async () => {
    const at = await start()
    at.sent()
    for (const site of [at.sim.site, 'shop-web', 'shop-web.netlify.app'])
      expect(await identify(at, { account: 'acme', site })).toBe(at.sim.site)
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'GET 200'])
    expect(await identify(at, { account: 'acme', site: 'docs' })).not.toBe(at.sim.site)
  })

  test('a team is its id, called by slug or by id, in capitals too: one GET', async () => {
    const at = await start({ others: [{ slug: 'globex' }] })
    at.sent()
    const id = await identify(at, { account: 'acme' })
    for (const account of [id, 'ACME', id.toUpperCase()]) expect(await identify(at, { account })).toBe(id)
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'GET 200', 'GET 200'])
    expect(await identify(at, { account: 'globex' })).not.toBe(id)
  })

  test('a team that the list of teams hides is asked for by its id', async () => {
    const at = await start()
    const account = await identify(at, { account: 'acme' })
    at.sent()
    at.sim.order({ act: { kind: 'answer', answer: { status: 200, body: [{ id: 'x y' }, 7] } } })
    expect(await identify(at, { account })).toBe(account)
    expect(at.sent()).toEqual(['GET 200', 'GET 200'])
  })

  test('a renamed site and a renamed team keep their id; the old name leads nowhere', async () => {
    const at = await start()
    at.sim.rename('shop-web', 'store')
    expect(await identify(at, { account: 'acme', site: 'store' })).toBe(at.sim.site)
    await expect(identify(at, { account: 'acme', site: 'shop-web' })).rejects.toMatchObject({ code: 'not-found' })
    const id = await identify(at, { account: 'acme' })
    at.sim.renameTeam('acme', 'acme-corp')
    expect(await identify(at, { account: 'acme-corp' })).toBe(id)
    await expect(identify(at, { account: 'acme' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a site or a team that was deleted and made anew under its name is another one', async () => {
    const at = await start({ siteNames: true })
    const team = await identify(at, { account: 'acme' })
    at.sim.plant({ site: 'shop-web' }, 'production', 'KEY', 'x')
    const anew = at.sim.remake('shop-web')
    expect(await identify(at, { account: 'acme', site: 'shop-web' })).toBe(anew)
    expect(anew).not.toBe(at.sim.site)
    expect(at.sim.look({ site: 'shop-web' }, 'KEY')).toBeUndefined()
    await expect(at.look('production')).rejects.toMatchObject({ code: 'not-found' })
    expect(at.sim.remakeTeam('acme')).not.toBe(team)
    expect(await identify(at, { account: 'acme' })).not.toBe(team)
  })

  test('a site of another team is refused, also one that was moved there later', async () => {
    const sites = [
      { id: 's1', name: 'shop' },
      { id: 's2', name: 'blog', account: 'globex' },
    ]
    const at = await start({ sites, others: [{ slug: 'globex' }] })
    const wrong = { code: 'moved', hint: expect.stringContaining('`account`') }
    await expect(identify(at, { account: 'acme', site: 's2' })).rejects.toMatchObject(wrong)
    expect(await identify(at, { account: 'globex', site: 's2' })).toBe('s2')
    at.sim.plant({ site: 's1' }, 'production', 'KEY', 'kept')
    at.sim.transfer('s1', 'globex')
    await expect(identify(at, { account: 'acme', site: 's1' })).rejects.toMatchObject(wrong)
    await expect(at.look('production')).rejects.toMatchObject({ hint: expect.stringContaining('transferred') })
    expect(await identify(at, { account: 'globex', site: 's1' })).toBe('s1')
    expect(at.sim.peek({ site: 's1' }, 'production', 'KEY')).toBe('kept')
  })

  test('two ways to give the team of one site are both looked at, and only the wrong one is unseen', async () => {
    const at = await start({ others: [{ slug: 'globex' }] })
    at.sim.plant(at.at, 'dev', 'KEY', 'x')
    const id = await identify(at, { account: 'acme' })
    const scopes = ['acme', id, 'globex', 'acme'].map((account) =>
      target.parseScope({ settings: { account, site: at.sim.site }, place: 'dev', form: 'public' }),
    )
    at.sent()
    const seen = await target.observe({ scopes, io: at.io })
    expect(seen.map(({ listed }) => listed)).toEqual([true, true, false, true])
    expect(seen[2]).toMatchObject({ error: { code: 'not-found' }, sightings: [] })
    expect(seen[3]?.sightings[0]?.name).toBe('KEY')
    expect(at.sent()).toEqual(['GET 200', 'GET 200', 'GET 404'])
  })

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
  ])('what the token may not see is an error (%i)', async (status, code) => {
    const at = await start()
    at.sim.order({ act: { kind: 'answer', answer: { status } }, times: 4 })
    await expect(identify(at, { account: 'acme', site: at.sim.site })).rejects.toMatchObject({ code })
    await expect(identify(at, { account: 'acme' })).rejects.toMatchObject({ code })
  })

  test.each([{}, { id: 'a\nb' }, { id: 7 }, []])('an answer without an id is none (%j)', async (body) => {
    const at = await start()
    const answer = () => at.sim.order({ act: { kind: 'answer', answer: { status: 200, body } }, times: 2 })
    answer()
    await expect(identify(at, { account: 'acme', site: at.sim.site })).rejects.toMatchObject({ code: 'bad-answer' })
    answer()
    await expect(identify(at, { account: 'acme' })).rejects.toMatchObject({ code: 'bad-answer' })
  })
})

describe('what is ours of a name', () => {
  test('a value made anew has another id, an edited one keeps it, and neither moves its siblings', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'a', secret: true })
    at.sim.plant(at.at, 'dev', 'KEY', 'b')
    const made = async () => [(await at.see('production', 'KEY'))?.made, (await at.see('dev', 'KEY'))?.made]
    const first = await made()
    expect(new Set(first).size).toBe(2)
    at.sim.plant(at.at, 'production', 'KEY', 'edited')
    await at.apply(['dev', 'KEY', 'ours'])
    expect(await made()).toEqual(first)
    at.sim.uproot(at.at, 'production', 'KEY')
    at.sim.plant(at.at, 'production', 'KEY', 'anew')
    const second = await made()
    expect(second[0]).not.toBe(first[0])
    expect(second[1]).toBe(first[1])
  })

  test('a stamp is shared with every other context in which the name has a value', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'a', secret: true })
    expect(await at.see('production', 'KEY')).not.toHaveProperty('stampedWith')
    at.sim.plant(at.at, 'branch:feat/x', 'KEY', 'b')
    at.sim.plant(at.at, 'dev', 'KEY', '')
    expect((await at.see('production', 'KEY'))?.stampedWith).toEqual([`netlify|site|${at.sim.site}|branch:feat/x`])
    expect((await at.see('branch:feat/x', 'KEY'))?.stampedWith).toEqual([`netlify|site|${at.sim.site}|production`])
    const uids = (['production', 'branch:feat/x'] as const).map((place) => target.keyOf(at.scope(place)).uid)
    expect(uids).toEqual([`netlify|site|${at.sim.site}|production`, `netlify|site|${at.sim.site}|branch:feat/x`])
  })

  test('the same name for all contexts in two sites is not one row', async () => {
    const at = await start()
    const row = async (site: string) => {
      at.sim.plant({ site }, 'all', 'SAME', 'x')
      const scope = target.parseScope({ settings: { account: 'acme', site }, place: 'dev', form: 'public' })
      const [seen] = await target.observe({ scopes: [scope], io: at.io })
      return seen?.sightings[0]?.row
    }
    expect(await row(at.sim.sites[0] ?? '')).not.toBe(await row(at.sim.sites[1] ?? ''))
  })
})
