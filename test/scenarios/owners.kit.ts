/** Histories of two owners and of people with the vendor's own tools, as random as they come. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { exitOf } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { keyText } from '../core/kit.js'
import { clockAt } from '../kit/clock.js'
import { configOf } from '../kit/configs.js'
import { fakeSource, machine } from '../kit/fake.js'
import { vendor } from '../kit/fake-vendor.js'

const owners = ['a', 'b'] as const
type Owner = (typeof owners)[number]
const names = ['A', 'B', 'C']
const places = ['production', 'preview']

const owner = fc.constantFrom(...owners)
const name = fc.constantFrom(...names)
const place = fc.constantFrom(...places)
const value = fc.constantFrom('one', 'two', 'three')

/** One thing that happens in a history. */
export const command = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('set' as const), owner, place, name, value, common: fc.boolean() }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('unset' as const), owner, place, name }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('run' as const),
      owner,
      accept: fc.constantFrom(false, false, true),
      meanwhile: fc.option(fc.record({ place, name, value, anew: fc.boolean() }), { freq: 4, nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), owner, at: fc.nat({ max: 60 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('policy' as const),
      owner,
      allow: fc.constantFrom('update', 'adopt', 'remove', '[create, update, adopt, remove]'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit by hand' as const), place, name, value }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('make anew by hand' as const), place, name, value }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete by hand' as const), place, name }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('put back' as const),
      owner,
      to: fc.nat(),
      witness: fc.constantFrom('older' as const, 'gone' as const, 'kept' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remake the project' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename the project' as const) }) },
)
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

export const circumstances = fc.record({
  stamps: fc.constantFrom('per-value' as const, 'per-value' as const, 'per-name' as const, 'none' as const),
  marks: fc.boolean(),
  readable: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  batch: fc.constantFrom(1, 9),
})

interface Player {
  readonly values: Record<string, Record<string, string>>
  allow: string
  /** Whether the ledger is as its last run left it. */
  ledger: 'intact' | 'in doubt'
  /** What the project was when this owner last ran. */
  project: string
  readonly snapshots: Map<string, Uint8Array>[]
  /** Slots that this owner wrote in the project as it is now, and which row that was. */
  readonly wrote: Map<string, number>
  /** What a killed run of this owner may have begun: until its next run ends, nobody knows whose it is. */
  readonly begun: Set<string>
}

/** Who wrote a row last. */
interface Row {
  author: Owner | 'hand'
  /** Which of the things of that name it is. */
  id: number
  /** Who took it over without a write, since it was equal already. */
  also?: Owner
}

/**
 * Plays one history of two owners, each with a ledger of its own, and of people with the vendor's own tools. Whatever
 * happens, nobody's row is removed by another, nor written over without leave.
 */
export async function play(
  given: { stamps: 'per-value' | 'per-name' | 'none'; marks: boolean; readable: boolean; batch: number },
  commands: readonly Command[],
): Promise<void> {
  const clock = clockAt(Date.parse('2026-11-23T08:00:00Z'))
  const shop = vendor(clock.now, { ...given })
  const box = machine((input, init) => {
    clock.pass(40)
    return clock.busy(shop.fetch(input, init))
  }, clock)
  const rows = new Map<string, Row>()
  let made = 0
  const players = Object.fromEntries(
    owners.map((one): [Owner, Player] => [
      one,
      {
        values: { production: { A: `${one} one`, B: `${one} two` }, preview: { C: `${one} three` } },
        allow: 'update',
        ledger: 'intact',
        project: '',
        snapshots: [],
        wrote: new Map(),
        begun: new Set(),
      },
    ]),
  ) as Record<Owner, Player>
  const fileOf = (one: Owner) => `/work/${one}.json`
  const ledgerOf = (one: Owner) => new Map([...box.files].filter(([path]) => path.startsWith(fileOf(one))))

  function byHand(addressKey: string, text: string, anew: boolean): void {
    const [where = '', what = ''] = addressKey.split('/')
    if (anew && shop.peek('shop', where, what) === undefined) return
    if (anew) shop.drop('shop', where, what)
    const was = anew ? undefined : rows.get(addressKey)
    shop.put('shop', where, what, `${text} by hand`)
    rows.set(addressKey, { author: 'hand', id: was?.id ?? ++made })
  }

  async function go(one: Owner, how: { accept?: boolean; killAt?: number; meanwhile?: () => void }): Promise<void> {
    const me = players[one]
    const text = `version: 1
owner: owner-${one}
source: { use: drawer }
environments: [production, preview]
ledger: { use: file, path: ${one}.json }
policy: { allow: ${me.allow}, maxRemovals: 99 }
targets:
  web: { use: fake, project: shop, environments: { production: [production], preview: [preview] } }
`
    const source = fakeSource(() => me.values)
    const config = await configOf(`/work/${one}.yaml`, text, { traits: shop.traits, batch: given.batch, source })
    const from = shop.asked.length
    const process = box.boot({
      ...(how.killAt === undefined ? {} : { killAt: how.killAt }),
      env: { SEALPOST_KEY: keyText(one === 'a' ? 1 : 2) },
    })
    const ended = run(
      {
        command: 'apply',
        config,
        only: { targets: [], environments: [] },
        recover: false,
        accept: how.accept ? ['fake:shop'] : [],
        targets: {},
        sources: {},
        approve: async () => {
          how.meanwhile?.()
          return true
        },
        progress: () => {},
      },
      process.runtime,
    )
    const report = await Promise.race([ended, process.killed.then(() => undefined)])
    process.exit()
    const wrote = shop.asked
      .slice(from)
      .flatMap(({ method, what, status }) => (/PUT|DELETE/.test(method) && status < 300 ? [what] : []))
    const known = new Set([...me.wrote.keys(), ...me.begun])
    const mayAdopt = me.allow.includes('adopt')
    const another = me.project !== '' && me.project !== shop.idOf('shop')
    if (another && !how.accept && me.ledger === 'intact' && me.wrote.size > 0)
      expect(wrote, `${one} wrote into another project of the same name`).toEqual([])
    for (const what of wrote) {
      const [, method = '', addressKey = ''] = /^(\w+) shop\/(.*)$/.exec(what) ?? []
      const row = rows.get(addressKey)
      const told = `${method} ${addressKey} of ${JSON.stringify(row)} by ${one}, who ${me.wrote.has(addressKey) ? 'wrote' : 'never wrote'} it; ${me.allow}, ledger ${me.ledger}`
      if (method === 'DELETE') {
        // without stamps an edit cannot be seen, but a row that somebody else made can, where rows have marks
        const mine = row?.author === one || row?.also === one
        const ours = given.stamps !== 'none' ? mine : !given.marks || row?.id === me.wrote.get(addressKey)
        if (!ours) throw new Error(`removed what is not its own: ${told}`)
        rows.delete(addressKey)
        me.wrote.delete(addressKey)
      } else {
        if (
          row !== undefined &&
          row.author !== one &&
          row.also !== one &&
          !mayAdopt &&
          !known.has(addressKey) &&
          me.ledger === 'intact'
        )
          throw new Error(`wrote over what is not its own: ${told}`)
        rows.set(addressKey, { author: one, id: row?.id ?? ++made })
        me.wrote.set(addressKey, rows.get(addressKey)?.id ?? 0)
      }
    }
    if (mayAdopt || me.ledger !== 'intact')
      for (const [addressKey, row] of rows) {
        const [where = '', what = ''] = addressKey.split('/')
        const equal = shop.peek('shop', where, what) === me.values[where]?.[what]
        if (given.readable && row.author !== one && equal) {
          row.also = one
          me.wrote.set(addressKey, row.id)
        }
      }
    if (wrote.length > 0) me.project = shop.idOf('shop')
    if (report === undefined) {
      for (const [where, values] of Object.entries(me.values))
        for (const what of Object.keys(values)) me.begun.add(`${where}/${what}`)
      return
    }
    if (report.error?.code === 'internal') throw new Error(`an internal error: ${report.error.message}`)
    if (exitOf(report) === 3 || report.error !== undefined) return
    if (another)
      for (const addressKey of me.wrote.keys()) if (rows.get(addressKey)?.author !== one) me.wrote.delete(addressKey)
    me.project = shop.idOf('shop')
    me.begun.clear()
    if (box.files.has(fileOf(one))) me.snapshots.push(ledgerOf(one))
  }

  for (const one of commands) {
    // nothing falls into the same tick as our own writes: that nobody can see
    clock.pass(2500)
    switch (one.do) {
      case 'set':
        players[one.owner].values[one.place] = {
          ...players[one.owner].values[one.place],
          // two owners, or a hand and an owner, may well mean the same
          [one.name]: one.common ? `${one.value} by hand` : `${one.owner} ${one.value}`,
        }
        break
      case 'unset': {
        const { [one.name]: _gone, ...rest } = players[one.owner].values[one.place] ?? {}
        if (Object.keys(rest).length > 0) players[one.owner].values[one.place] = rest
        break
      }
      case 'policy':
        players[one.owner].allow = one.allow
        break
      case 'edit by hand':
        byHand(`${one.place}/${one.name}`, one.value, false)
        break
      case 'make anew by hand':
        byHand(`${one.place}/${one.name}`, one.value, true)
        break
      case 'delete by hand':
        shop.drop('shop', one.place, one.name)
        rows.delete(`${one.place}/${one.name}`)
        break
      case 'put back': {
        const me = players[one.owner]
        const chosen = me.snapshots[one.to % Math.max(1, me.snapshots.length)]
        if (chosen === undefined) break
        for (const path of ledgerOf(one.owner).keys()) {
          const isWitness = path.endsWith('.anchor')
          if (!isWitness || one.witness !== 'kept') box.files.delete(path)
        }
        for (const [path, bytes] of chosen)
          if (!path.endsWith('.anchor') || one.witness === 'older') box.files.set(path, bytes)
        me.ledger = 'in doubt'
        break
      }
      case 'remake the project':
      case 'rename the project':
        if (one.do === 'remake the project') shop.remake('shop')
        else shop.rename('shop', `shop-${shop.idOf('shop')}`)
        rows.clear()
        break
      case 'kill':
        await go(one.owner, { killAt: one.at })
        break
      case 'run':
        await go(one.owner, {
          accept: one.accept,
          meanwhile: () => {
            const edit = one.meanwhile
            // this target overwrites what is made between look and write, and says so: what that leads to is told elsewhere
            if (edit === undefined || shop.peek('shop', edit.place, edit.name) === undefined) return
            clock.pass(2500)
            byHand(`${edit.place}/${edit.name}`, edit.value, edit.anew)
            clock.pass(2500)
          },
        })
        break
    }
  }
}
