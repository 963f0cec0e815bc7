import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type SupabaseOptions,
  type SupabaseSimulator,
  startSupabase,
} from '../../../src/simulators/supabase/simulator.js'
import { keyText, lines, type Stage, stage } from '../engine.kit.js'

const open: Stage[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function start(options: SupabaseOptions = {}): Promise<{ sim: SupabaseSimulator; at: Stage }> {
  const sim = await startSupabase(options)
  const block = `  edge:
    use: supabase
    project: ${sim.project}
    environments: { production: functions }`
  const at = stage(sim, block, { SUPABASE_API_URL: sim.url, SUPABASE_ACCESS_TOKEN: sim.token })
  open.push(at)
  return { sim, at }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

describe('a digest of a value', () => {
  it('proves that nothing changed, in one request', async () => {
    const { at } = await start()
    const values = { production: { API_KEY: 'first', OTHER: 'second' } }
    expect((await at.run({ values })).exit).toBe(0)
    at.sent()
    expect(lines(await at.run({ values }))).toEqual([
      'API_KEY production keep revision',
      'OTHER production keep revision',
    ])
    expect(at.sent()).toEqual(['GET'])
  })

  it('stands nowhere: no ledger, no plan and no report holds one that guesses could be held against', async () => {
    const { sim, at } = await start()
    const [weak, foreign] = ['hunter2!', 'letmein!!']
    sim.plant(sim.project, 'THEIRS', foreign)
    const values = { production: { WEAK: weak, THEIRS: 'ours' } }
    const plans: string[] = []
    const saved = { make: async (plan: string) => void plans.push(plan), lifeMs: 60_000 }
    const reports = [await at.run({ command: 'plan', values, saved }), await at.run({ values })]
    sim.plant(sim.project, 'WEAK', 'edited by hand')
    reports.push(await at.run({ command: 'plan', values, saved }), await at.run({ command: 'drift', values }))
    expect(reports[2]?.changes.find(({ name }) => name === 'WEAK')).toMatchObject({ do: 'update', why: 'drifted' })
    const shown = [at.left(), ...plans, JSON.stringify(reports)].join('\n')
    expect(shown).toContain('WEAK')
    expect(plans).toHaveLength(2)
    for (const text of [weak, foreign, 'edited by hand', 'ours']) {
      const hashes = [digest(text), digest(digest(text)), digest(`${text}\n`)]
      for (const hash of [...hashes, ...hashes.map((hex) => Buffer.from(hex, 'hex').toString('base64url'))])
        expect(shown).not.toContain(hash.slice(0, 20))
    }
  })

  it('looks different under another name, and in another ledger', async () => {
    const values = { production: { ONE: 'the same value', TWO: 'the same value' } }
    const stamps: string[] = []
    for (const { at } of [await start(), await start()]) {
      await at.run({ values })
      stamps.push(...[...at.left().matchAll(/"revision":\s?"([^"]+)"/g)].map(([, stamp]) => String(stamp)))
    }
    expect(new Set(stamps).size).toBe(4)
  })

  it('is known again when the key is replaced, and afterwards without the former key', async () => {
    const { sim, at } = await start()
    const values = { production: { API_KEY: 'first' } }
    await at.run({ values })
    const rotating = { SEALPOST_KEY: keyText(6), SEALPOST_KEY_PREVIOUS: keyText(5) }
    at.sent()
    expect(lines(await at.run({ values, env: rotating }))).toEqual(['API_KEY production keep revision'])
    expect(at.sent()).not.toContain('POST')
    const env = { SEALPOST_KEY: keyText(6) }
    expect(lines(await at.run({ values, env }))).toEqual(['API_KEY production keep revision'])
    sim.plant(sim.project, 'API_KEY', 'edited by hand')
    const drifted = await at.run({ command: 'drift', values, env })
    expect(drifted.changes[0]).toMatchObject({ do: 'update', drift: 'edited' })
  })

  it('that is edited by hand while the key is replaced is drift all the same', async () => {
    const { sim, at } = await start()
    const values = { production: { API_KEY: 'first' } }
    await at.run({ values })
    sim.plant(sim.project, 'API_KEY', 'edited by hand')
    const env = { SEALPOST_KEY: keyText(6), SEALPOST_KEY_PREVIOUS: keyText(5) }
    expect(lines(await at.run({ values, env }))).toEqual(['API_KEY production update drifted'])
    expect(sim.peek(sim.project, 'API_KEY')).toBe('first')
  })

  it('of the former value in a list that lags is not taken down as the new one', async () => {
    const { sim, at } = await start({ lagReads: 1 })
    for (const value of ['first', 'second', 'third']) {
      const values = { production: { API_KEY: value } }
      expect((await at.run({ values })).exit).toBe(0)
      expect(sim.peek(sim.project, 'API_KEY')).toBe(value)
      expect(lines(await at.run({ values }))).toEqual(['API_KEY production keep revision'])
    }
  })

  it('that stays what it was since the value did is no lag: a rewrite of the same value is done at once', async () => {
    const { sim, at } = await start()
    sim.plant(sim.project, 'API_KEY', 'the same')
    const values = { production: { API_KEY: 'the same' } }
    const adopting = await at.run({ values, policy: 'allow: adopt' })
    expect(adopting.changes[0]).toMatchObject({ do: 'adopt', ok: true })
    expect(lines(await at.run({ values }))).toEqual(['API_KEY production keep revision'])
  })
})

describe('what other tools broke', () => {
  it('rows that were read back are never written: a digest is no value (Infisical wrote them as new values)', async () => {
    const { sim, at } = await start()
    sim.plant(sim.project, 'THEIRS', 'their value')
    await at.run({ values: { production: { OURS: 'one' } } })
    await at.run({ values: { production: { OURS: 'two', MORE: 'three' } } })
    expect(sim.peek(sim.project, 'THEIRS')).toBe('their value')
    expect(sim.peek(sim.project, 'OURS')).toBe('two')
    expect(sim.peek(sim.project, 'MORE')).toBe('three')
  })

  it('what is gone from the source is removed, and nothing else (Infisical removed nothing at all)', async () => {
    const { sim, at } = await start()
    sim.plant(sim.project, 'THEIRS', 'their value')
    await at.run({ values: { production: { STAYS: 'one', GOES: 'two' } } })
    at.sent()
    const report = await at.run({ values: { production: { STAYS: 'changed' } } })
    expect(report.exit).toBe(0)
    expect(sim.names(sim.project).sort()).toEqual(['STAYS', 'THEIRS'])
    // seen again before the removal goes out, and once more directly before it
    expect(at.sent()).toEqual(['GET', 'POST', 'GET', 'GET', 'DELETE', 'GET'])
  })

  it("the vendor's own rows are listed, and neither taken over nor removed", async () => {
    const { sim, at } = await start({ projects: [{ ref: 'abcdefghijklmnopqrst', name: 'shop', showsOwn: true }] })
    const own = sim.names(sim.project)
    expect(own.length).toBeGreaterThan(3)
    const report = await at.run({
      values: { production: { OURS: 'one' } },
      policy: 'allow: [create, update, adopt, remove], maxRemovals: 99',
    })
    expect(report.exit).toBe(0)
    expect(report.changes.filter(({ name }) => name.startsWith('SUPABASE_')).map((one) => one.do)).toEqual(
      own.map(() => 'leave'),
    )
    expect(sim.names(sim.project)).toEqual([...own, 'OURS'])
  })

  it('a reserved name is refused before anything is sent, and one in small letters is not', async () => {
    const { sim, at } = await start()
    const refused = await at.run({ values: { production: { SUPABASE_STORAGE_ORIGIN: 'https://x.example' } } })
    expect([refused.exit, refused.refusals.map(({ rule }) => rule)]).toEqual([3, ['name-reserved']])
    expect(at.sent()).not.toContain('POST')
    expect((await at.run({ values: { production: { supabase_lower: 'a value' } } })).exit).toBe(0)
    expect(sim.peek(sim.project, 'supabase_lower')).toBe('a value')
  })

  it('101 names are refused before anything is sent, and 100 are one request', async () => {
    const { at } = await start()
    const many = (count: number) => ({
      production: Object.fromEntries(Array.from({ length: count }, (_, index) => [`N${index}`, `value ${index}`])),
    })
    expect((await at.run({ values: many(101) })).refusals.map(({ rule }) => rule)).toEqual(['count'])
    at.sent()
    expect((await at.run({ values: many(100) })).exit).toBe(0)
    expect(at.sent().filter((method) => method === 'POST')).toEqual(['POST'])
  })
})
