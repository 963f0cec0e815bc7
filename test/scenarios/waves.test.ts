import { expect, test } from 'vitest'
import { exitOf, type Report } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { openLedger } from '../../src/io/ledger/ledger.js'
import { openStore, storeKind } from '../../src/io/ledger/stores/open.js'
import { keyText } from '../core/kit.js'
import { branch, type Hub, home, hub, memory, usual, worldAt } from '../io/ledger/git-branch.kit.js'
import { keys } from '../io/ledger/ledger.kit.js'
import { fakeSource, fakeTarget } from '../kit/fake.js'
import { type Vendor, vendor } from '../kit/fake-vendor.js'

interface Fleet {
  readonly at: Hub
  readonly shop: Vendor
  readonly values: Record<string, string>
  readonly apply: (more?: { watch?: (what: string) => void; die?: () => boolean }) => Promise<Report>
  /** What the ledger says, `state` → how many. */
  readonly states: () => Promise<Record<string, number>>
}

/** So many targets with so many names each, and the ledger on a branch. */
async function fleet(targets: number, names: number, tokens = 1): Promise<Fleet> {
  const at = await hub()
  const shop = vendor(() => at.clock.now, { tickMs: 1 })
  const values = Object.fromEntries(Array.from({ length: names }, (_, one) => [`NAME_${one}`, `value ${one}`]))
  const blocks = Array.from({ length: targets }, (_, one) => {
    const token = tokens === 1 ? '' : `, token: { env: TOKEN_${one % tokens} }`
    return `  t${one}: { use: fake, project: p${one}${token}, environments: { production: production } }\n`
  })
  const config = `version: 1\nowner: acme\nsource: { use: drawer }\nenvironments: [production]\npolicy: { allow: remove, maxRemovals: 9999 }\nledger: { use: git-branch, repository: ${home} }\ntargets:\n${blocks.join('')}`
  const env = {
    ...usual(at.github),
    SEALPOST_KEY: keyText(1),
    FAKE_TOKEN: 'token',
    ...Object.fromEntries(Array.from({ length: tokens }, (_, one) => [`TOKEN_${one}`, `made-up-token-${one}`])),
  }
  const usualWorld = worldAt(at.clock, env)
  return {
    at,
    shop,
    values,
    apply: ({ watch = () => {}, die = () => false } = {}) =>
      run(
        {
          command: 'apply',
          config: '/work/sealpost.yaml',
          only: { targets: [], environments: [] },
          recover: false,
          targets: { fake: async () => ({ target: fakeTarget({ tickMs: 1 }, 50) }) },
          sources: { drawer: async () => ({ source: fakeSource(() => ({ production: values })) }) },
          approve: async () => true,
          progress: () => {},
        },
        {
          ...usualWorld,
          files: { ...usualWorld.files, read: async () => new TextEncoder().encode(config) },
          fetch: async (input, init) => {
            const url = String(input)
            const isLedger = url.startsWith(at.github.url)
            watch(`${init?.method ?? 'GET'} ${isLedger ? url.replace(/.*\/git\//, '') : 'vendor'}`)
            if (die()) return new Promise(() => {})
            return isLedger ? fetch(input, init) : shop.fetch(input, init)
          },
        },
      ),
    async states() {
      const config = { ledger: { use: 'git-branch' }, folder: '/', where: () => '' }
      const store = await openStore(await storeKind(config, ''), config, { runtime: usualWorld })
      const ledger = await openLedger({
        store,
        keys,
        owner: 'acme',
        run: 'look',
        runtime: usualWorld,
        recover: false,
        places: [],
      })
      const all = [...ledger.entries.values()].flatMap((names) => [...names.values()])
      return Object.fromEntries(
        [...new Set(all.map(({ state }) => state))].map((state) => [
          state,
          all.filter((one) => one.state === state).length,
        ]),
      )
    },
  }
}

/** Requests of an apply that go to the ledger. */
async function asked(one: Fleet): Promise<number> {
  one.at.asked()
  one.at.clock.now += 60_000
  expect(exitOf(await one.apply())).toBe(0)
  return one.at.asked().length
}

test.each([
  [1, 5, 1],
  [12, 50, 2],
  [60, 50, 6],
])(
  '%i targets of %i names on a branch take 12 requests and 4 a wave, 2 more where there is no branch yet, and 6 where there is nothing to do',
  async (targets, names, waves) => {
    const one = await fleet(targets, names)
    expect(await asked(one)).toBeLessThanOrEqual(14 + 4 * waves)
    expect(await asked(one)).toBeLessThanOrEqual(6)
    one.values.NAME_0 = 'changed everywhere'
    expect(await asked(one)).toBeLessThanOrEqual(12 + 4)
    delete one.values.NAME_1
    expect(await asked(one)).toBeLessThanOrEqual(12 + 4)
    expect(await asked(one)).toBeLessThanOrEqual(6)
    expect(await one.states()).toEqual({ written: targets * (names - 1) })
  },
)

test('tokens of several vendors work side by side, and their intents are one commit all the same', async () => {
  const one = await fleet(8, 20, 4)
  expect(await asked(one)).toBeLessThanOrEqual(14 + 4)
  expect(await asked(one)).toBeLessThanOrEqual(6)
})

test('the intents of a whole wave are on the branch and remembered before its first write', async () => {
  const one = await fleet(12, 50)
  const log: string[] = []
  await one.apply({ watch: (what) => log.push(what) })
  const { git } = one.at.github
  const moves = log.flatMap((what) =>
    what.includes(branch) || what.includes(memory) ? ['ledger'] : what === 'POST vendor' ? ['write'] : [],
  )
  const [first, last] = [log.indexOf('POST vendor'), log.lastIndexOf('POST vendor')]
  expect(log.slice(0, first).filter((what) => what === 'POST commits')).toHaveLength(2)
  expect(log.slice(first, last).filter((what) => what === 'POST commits')).toHaveLength(1)
  expect(moves.filter((what) => what === 'write')).toHaveLength(12)
  const subjects = git.log(home, branch).map((message) => message.split('\n')[0])
  expect(subjects.reverse()).toEqual([
    't0, t1, t2, t3, t4, 7 more: lease taken',
    't0, t1, t2, t3, t4, 5 more: 500 entries about to be written',
    't0, t1, t2, t3, t4, 7 more: 500 entries settled, 100 entries about to be written',
    't10, t11: 100 entries settled, lease given back',
  ])
})

test('killed at any request, one rerun puts it right and writes no more than a wave anew', async () => {
  const whole = await fleet(3, 4)
  let requests = 0
  await whole.apply({ watch: () => (requests += 1) })
  for (let at = 0; at < requests; at += 1) {
    const one = await fleet(3, 4)
    let seen = 0
    const dead = new Promise<void>((resolve) => {
      void one.apply({
        die: () => {
          seen += 1
          if (seen > at) resolve()
          return seen > at
        },
      })
    })
    await dead
    // its lease ends
    one.at.clock.now += 11 * 60_000
    const report = await one.apply()
    expect([exitOf(report), report.warnings], `killed at ${at}`).toEqual([0, undefined])
    expect(await one.states(), `killed at ${at}`).toEqual({ written: 12 })
    for (let target = 0; target < 3; target += 1)
      expect(one.shop.peek(`p${target}`, 'production', 'NAME_3')?.value).toBe('value 3')
    one.at.asked()
    expect(await asked(one), `killed at ${at}`).toBeLessThanOrEqual(6)
  }
})

test('stopped in the middle of a wave, what was not sent is as it was before', async () => {
  const one = await fleet(12, 50)
  await one.apply()
  one.values.NAME_0 = 'new'
  one.at.clock.now += 60_000
  one.shop.fault = ({ what }) => (what.startsWith('ITEM p4/') ? 403 : undefined)
  const report = await one.apply()
  expect(report.summary.failed).toBe(1)
  expect(await one.states()).toEqual({ written: 600 })
  one.shop.fault = undefined
  one.at.clock.now += 60_000
  expect((await one.apply()).summary.written).toBe(1)
})
