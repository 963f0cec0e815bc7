/** Histories of one owner, as random as they come: what may happen, how one is played, and those that once found something out. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { permissions } from '../../src/core/config.js'
import { parseKey } from '../../src/core/secret.js'
import { keyText } from '../core/kit.js'
import { stage } from '../kit/stage.js'
import { type Allow, type Circumstances, model, type Situation } from './model.js'

const environments = { production: ['production'], preview: ['preview', 'development'] }
const places = Object.values(environments).flat()
const names = ['A', 'B', 'C']
const path = '/work/.sealpost/ledger.json'

const place = fc.constantFrom(...places)
const name = fc.constantFrom(...names)
const value = fc.constantFrom('one', 'two', 'three')
const environment = fc.constantFrom('production' as const, 'preview' as const)

/** One thing that happens in a history. */
export const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('set' as const), environment, name, value }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unset' as const), environment, name }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('set again' as const), environment, name }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('outside put' as const), place, name, value }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('outside drop' as const), place, name }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('run' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('kill' as const), at: fc.nat({ max: 70 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('lose' as const), anchor: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('roll back' as const), to: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rotate' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('policy' as const),
      allow: fc.constantFrom<Allow>('create', 'update', 'adopt', 'remove', 'all', 'all'),
      onDrift: fc.constantFrom('restore' as const, 'restore' as const, 'report' as const),
    }),
  },
)
export type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

export const circumstances = fc.record({
  stamps: fc.constantFrom('per-value' as const, 'per-value' as const, 'per-name' as const, 'none' as const),
  readable: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  batch: fc.constantFrom(1, 2, 9),
})

/** Plays one history with the real engine and the model side by side. */
export async function play(
  given: Circumstances & { batch: number; compare?: 'value' | 'version' },
  commands: readonly Command[],
  believed: Circumstances = given,
): Promise<void> {
  const at = stage({
    values: { production: { A: 'one' }, preview: { A: 'one', B: 'two' } },
    targets: { web: { project: 'shop', environments } },
    traits: { stamps: given.stamps, readable: given.readable },
    batch: given.batch,
    compare: given.compare ?? 'value',
  })
  const known = model(believed)
  const policy: { allow: Allow; onDrift: 'restore' | 'report' } = { allow: 'update', onDrift: 'restore' }
  const snapshots: { readonly bytes: Uint8Array; readonly key: number }[] = []
  let key = 1

  const env = () => ({ SEALPOST_KEY: keyText(key), ...(key > 1 ? { SEALPOST_KEY_PREVIOUS: keyText(key - 1) } : {}) })
  const wantedAt = (where: string, what: string) => at.values[where === 'production' ? where : 'preview']?.[what]
  const situations = () =>
    new Map(
      places.flatMap((where) =>
        names.map((what): [string, Situation] => [
          `${where}/${what}`,
          { wanted: wantedAt(where, what), there: at.vendor.peek('shop', where, what)?.value, ...policy, key },
        ]),
      ),
    )

  /** Lets the engine run and holds what it wrote against what it had to, could and must not write. */
  async function run(killAt?: number): Promise<string[]> {
    const allow = policy.allow === 'all' ? [...permissions] : policy.allow
    at.policy = { ...policy, allow, maxRemovals: 99 }
    const before = situations()
    const file = at.machine.files.get(path)
    const from = at.vendor.asked.length
    const refused = Object.values(at.values).some((values) => Object.keys(values).length === 0)
    const how = { env: env(), config: await at.loaded() }
    const end = killAt === undefined ? { killed: false, ...(await at.run(how)) } : await at.kill(killAt, how)
    const wrote = at.vendor.asked
      .slice(from)
      .flatMap(({ method, what }) => (method === 'GET' || method === 'POST' ? [] : [what]))
    if ('report' in end && (end.report.error !== undefined || (end.exit === 3) !== refused)) {
      const { report, exit } = end
      throw new Error(`ended with ${exit}, ${refused ? '' : 'not '}to be refused: ${JSON.stringify(report.error)}`)
    }
    const put = new Set(wrote.flatMap((what) => (what.startsWith('PUT shop/') ? [what.slice(9)] : [])))
    const removed = new Set(wrote.flatMap((what) => (what.startsWith('DELETE shop/') ? [what.slice(12)] : [])))
    if (put.size + removed.size !== wrote.length) throw new Error(`not each once: ${wrote.join(', ')}`)
    for (const [addressKey, situation] of before) {
      const expected = known.expected(addressKey, situation)
      const wrong = (what: string) => {
        const told = { situation, ...known.beliefOf(addressKey), lost: known.isLost(), expected }
        return new Error(`${what}: ${addressKey} ${JSON.stringify(told)}`)
      }
      if (put.has(addressKey) && (refused || expected.put === 'not')) throw wrong('written')
      if (removed.has(addressKey) && (refused || expected.remove === 'not')) throw wrong('removed')
      if (refused || end.killed) continue
      if (!put.has(addressKey) && expected.put === 'must') throw wrong('not written')
      if (!removed.has(addressKey) && expected.remove === 'must') throw wrong('not removed')
    }
    if (refused) return wrote
    if (end.killed) known.killed(before, put)
    else {
      holds(before, put)
      known.ended(before, new Set([...put, ...removed]))
      const bytes = at.machine.files.get(path)
      if (bytes !== undefined && bytes !== file) snapshots.push({ bytes, key })
    }
    return wrote
  }

  /** After a run: where nothing stood in the way, the target holds what the source holds. */
  function holds(before: ReadonlyMap<string, Situation>, put: ReadonlySet<string>): void {
    for (const [addressKey, { wanted, allow, onDrift }] of before) {
      const one = known.beliefOf(addressKey)
      const expected = known.expected(addressKey, before.get(addressKey) as Situation)
      const free = allow !== 'create' && onDrift === 'restore' && (!one.strange || allow === 'adopt' || allow === 'all')
      const visible = given.readable || (given.stamps !== 'none' && !one.blurred) || !one.moved
      const settled =
        put.has(addressKey) ||
        (one.ours === 'maybe' || one.ours === 'begun'
          ? free && visible
          : !expected.held && expected.put === 'not' && visible && one.ours === 'yes')
      const [where = '', what = ''] = addressKey.split('/')
      if (wanted !== undefined && settled && at.vendor.peek('shop', where, what)?.value !== wanted)
        throw new Error(`source and target differ: ${addressKey} ${JSON.stringify({ ...one, expected })}`)
    }
  }

  /** Everything that lies on the disk is under the present key. */
  function underPresentKey(): boolean {
    const id = parseKey(keyText(key)).id
    return [path, `${path}.anchor`].every((file) => {
      const text = new TextDecoder().decode(at.machine.files.get(file))
      return [...text.matchAll(/^ +"key": "(.*)",$/gm)].every(([, used]) => used === id)
    })
  }

  for (const one of [...commands, { do: 'run' } as const]) {
    // outside edits never fall into the same tick as ours: that nobody can see
    at.clock.pass(2500)
    switch (one.do) {
      case 'set':
        at.values[one.environment] = { ...at.values[one.environment], [one.name]: one.value }
        break
      case 'unset': {
        const { [one.name]: _gone, ...rest } = at.values[one.environment] ?? {}
        at.values[one.environment] = rest
        break
      }
      case 'set again':
        at.drawer.again(one.environment, one.name)
        break
      case 'outside put':
        known.touched(`${one.place}/${one.name}`, at.vendor.peek('shop', one.place, one.name) !== undefined)
        at.vendor.put('shop', one.place, one.name, one.value)
        break
      case 'outside drop':
        if (at.vendor.peek('shop', one.place, one.name) === undefined) break
        at.vendor.drop('shop', one.place, one.name)
        known.beliefOf(`${one.place}/${one.name}`).moved = true
        break
      case 'policy':
        policy.allow = one.allow
        policy.onDrift = one.onDrift
        break
      case 'lose':
        if (!at.machine.files.has(path)) break
        at.machine.files.delete(path)
        if (one.anchor) at.machine.files.delete(`${path}.anchor`)
        if (at.machine.files.has(`${path}.anchor`)) known.lose()
        else
          known.forgetAll(
            [...situations()].flatMap(([addressKey, { there }]) => (there === undefined ? [] : [addressKey])),
          )
        break
      case 'roll back': {
        const older = snapshots.slice(0, -1).filter((snapshot) => snapshot.key >= key - 1)
        const chosen = older[one.to % Math.max(1, older.length)]
        // without its anchor nobody can tell an older ledger from a newer one
        if (chosen === undefined || !at.machine.files.has(`${path}.anchor`)) break
        at.machine.files.set(path, chosen.bytes)
        known.lose()
        break
      }
      case 'rotate':
        if (underPresentKey()) key += 1
        break
      case 'kill':
        await run(one.at)
        break
      case 'run':
        await run()
        break
    }
  }
  at.clock.pass(2500)
  expect(await run(), 'the second run writes nothing').toEqual([])
}

/** Histories that once found something out. */
export const found: [Circumstances & { batch: number }, Command[]][] = [
  [
    { stamps: 'per-name', readable: false, batch: 9 },
    [
      { do: 'policy', allow: 'remove', onDrift: 'restore' },
      { do: 'kill', at: 18 },
      { do: 'unset', environment: 'preview', name: 'A' },
      { do: 'kill', at: 5 },
      { do: 'outside put', place: 'production', name: 'A', value: 'one' },
      { do: 'policy', allow: 'remove', onDrift: 'restore' },
    ],
  ],
  [
    { stamps: 'per-value', readable: true, batch: 9 },
    [
      { do: 'kill', at: 17 },
      { do: 'set', environment: 'production', name: 'C', value: 'one' },
      { do: 'unset', environment: 'production', name: 'A' },
      { do: 'lose', anchor: false },
      { do: 'kill', at: 17 },
      { do: 'run' },
      { do: 'set', environment: 'production', name: 'A', value: 'two' },
      { do: 'kill', at: 13 },
      { do: 'set', environment: 'production', name: 'A', value: 'one' },
    ],
  ],
  // our own writes move the stamp of what is removed after them
  [
    { stamps: 'per-name', readable: true, batch: 1 },
    [
      { do: 'set', environment: 'production', name: 'B', value: 'one' },
      { do: 'run' },
      { do: 'set', environment: 'preview', name: 'B', value: 'one' },
      { do: 'unset', environment: 'production', name: 'B' },
      { do: 'policy', allow: 'all', onDrift: 'restore' },
      { do: 'kill', at: 0 },
    ],
  ],
]
