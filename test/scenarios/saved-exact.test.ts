import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Files, Runtime } from '../../src/core/runtime.js'
import { derive, parseKey, Secret } from '../../src/core/secret.js'
import { config, type Desk, openDesk, openShelves, type Shelves } from '../cli/kit.js'
import { thorough } from '../thorough.js'

/** What may happen between a plan and its apply, or before both. */
type Move =
  | { readonly who: 'source' | 'target'; readonly name: string; readonly value: string | undefined }
  | { readonly who: 'another run' | 'config' | 'time' }

const name = fc.constantFrom('A', 'B', 'C', 'D')
const value = fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined, freq: 3 })
const edit: fc.Arbitrary<Move> = fc.record({ who: fc.constantFrom('source' as const, 'target' as const), name, value })
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: edit },
  {
    weight: 1,
    arbitrary: fc.record({ who: fc.constantFrom('another run' as const, 'config' as const, 'time' as const) }),
  },
)
const values = fc.dictionary(name, fc.constantFrom('one', 'two', 'three'))
const policies = fc.constantFrom('create', 'update', 'adopt', 'remove')

/** How a history can end: everything written, nothing to write, refused. */
type End = 'exact' | 'idle' | 'refused'

interface SavedFile {
  ledger: string
  changes: { address: { name: string }; uid: string; do: string; learn?: true; form?: 'secret'; fingerprint?: string }[]
}

/** Files in memory: a disk would spend the time of these histories on waiting for itself. */
const disk = new Map<string, Uint8Array>()
const files: Files = {
  read: async (path) => disk.get(path),
  replace: async (path, bytes) => void disk.set(path, bytes),
  append: async (path, bytes) => {
    const before = disk.get(path)
    return before !== undefined && disk.set(path, Buffer.concat([before, bytes])).size > 0
  },
  real: async (path) => path,
  createNew: async (path, bytes) => !disk.has(path) && disk.set(path, bytes).size > 0,
  remove: async (path) => void disk.delete(path),
}

let shelves: Shelves
let desk: Desk
const sent: { method: string; name: string; value: string | undefined }[] = []
const fetch: typeof globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  if (request.method === 'PUT' || request.method === 'DELETE') {
    const body = request.method === 'PUT' ? ((await request.clone().json()) as { value: string }).value : undefined
    sent.push({ method: request.method, name: request.url.split('/').pop() ?? '', value: body })
  }
  return globalThis.fetch(request)
}
beforeAll(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
})
afterAll(async () => {
  await shelves.close()
  await desk.close()
})

const runs = thorough ? 500 : 80

describe('whatever happens between a plan and its apply', () => {
  it('what is written was approved with the same fingerprint, all of it or nothing', async () => {
    const ends: Record<End, number> = { exact: 0, idle: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(
        values,
        values,
        fc.array(edit, { maxLength: 4 }),
        fc.array(move, { maxLength: 2 }),
        policies,
        async (first, second, before, between, allow) => {
          shelves.content.clear()
          disk.clear()
          ends[await history({ first, second, before, between, allow })] += 1
        },
      ),
      { numRuns: runs },
    )
    // a property over histories that all end alike would show nothing
    for (const count of Object.values(ends)) expect(count).toBeGreaterThan(runs / 50)
  })
})

interface History {
  readonly first: Record<string, string>
  readonly second: Record<string, string>
  readonly before: readonly Move[]
  readonly between: readonly Move[]
  readonly allow: string
}

async function history({ first, second, before, between, allow }: History): Promise<End> {
  const policy = `policy: { allow: ${allow}, maxRemovals: 9, maxUpdateShare: 1 }\n`
  const write = (name: string, text: string) => files.replace(join(desk.folder, name), Buffer.from(text))
  const read = (name: string) => Buffer.from(disk.get(join(desk.folder, name)) ?? []).toString()
  const run = (argv: readonly string[], runtime: Partial<Runtime> = {}) =>
    desk.run(argv, { runtime: { files, ...runtime } })
  await write('sealpost.yaml', config.replace('targets:', `${policy}targets:`))
  desk.values.production = { ANY: 'any', ...first }
  await run(['apply', '--yes'])
  desk.values.production = { ANY: 'any', ...second }
  let ms = 0
  for (const one of before) await make(one)
  await run(['plan', '--out', 'the.plan'])
  for (const one of between) await make(one)
  const approved = JSON.parse(read('the.plan')) as SavedFile
  const ledger = read('.sealpost/ledger.json')

  sent.length = 0
  const { code, out } = await run(['apply', '--plan', 'the.plan', '--json'], {
    fetch,
    now: () => Date.now() + ms,
  })
  const key = parseKey(desk.runtime.env.SEALPOST_KEY ?? '')
  for (const one of sent) {
    const change = approved.changes.find(({ address }) => address.name === one.name)
    if (one.method === 'DELETE') expect(change?.do).toBe('remove')
    else {
      expect(['create', 'update', 'adopt']).toContain(change?.do)
      const under = derive(key, approved.ledger, `fp/v1|${change?.uid ?? ''}`)
      expect(new Secret(one.value ?? '').fingerprint(under, one.name, 'secret')).toBe(change?.fingerprint)
    }
  }
  const wanted = approved.changes.filter((one) => ['create', 'update', 'adopt', 'remove'].includes(one.do))
  if (code === 3) {
    expect(sent).toEqual([])
    expect(read('.sealpost/ledger.json')).toBe(ledger)
    expect(between.length).toBeGreaterThan(0)
    return 'refused'
  }
  expect(JSON.parse(out)).not.toHaveProperty('error')
  expect(sent.map((one) => one.name).sort()).toEqual(wanted.map(({ address }) => address.name).sort())
  return wanted.length > 0 ? 'exact' : 'idle'

  async function make(one: Move): Promise<void> {
    if (one.who === 'source') {
      const { [one.name]: _former, ...rest } = desk.values.production ?? {}
      desk.values.production = one.value === undefined ? rest : { ...rest, [one.name]: one.value }
    } else if (one.who === 'target') {
      if (one.value === undefined) shelves.content.get('a/production')?.delete(one.name)
      else shelves.put('a/production', one.name, one.value)
    } else if (one.who === 'another run') await run(['apply', '--yes'])
    else if (one.who === 'config') await write('sealpost.yaml', `${read('sealpost.yaml')}# more\n`)
    else ms += 61 * 60_000
  }
}
