import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Files } from '../../../src/core/runtime.js'
import {
  type DiskWorld,
  diskWorld,
  edit,
  entryOf,
  filled,
  flat,
  ledgerPath,
  open,
  otherKeys,
  rotated,
  underWay,
} from './ledger.kit.js'

const web = 'shelf|web|production'

/** The same disk, where every write is told. */
function told(runtime: DiskWorld): { runtime: DiskWorld; wrote: { call: string; path: string; bytes: number }[] } {
  const wrote: { call: string; path: string; bytes: number }[] = []
  const { files } = runtime
  const note = (call: string, path: string, { length: bytes }: Uint8Array) => {
    wrote.push({ call, path: path.slice(ledgerPath(runtime).length), bytes })
  }
  const spied: Files = {
    ...files,
    replace: (path, bytes, mode) => {
      note('replace', path, bytes)
      return files.replace(path, bytes, mode)
    },
    append: (path, bytes) => {
      note('append', path, bytes)
      return files.append(path, bytes)
    },
  }
  return { runtime: { ...runtime, files: spied }, wrote }
}

async function leased(runtime: DiskWorld) {
  const ledger = await open(runtime)
  return { ledger, giveBack: await ledger.lease() }
}

describe('under a lease', () => {
  it('a step is a line of a few hundred bytes, however large the ledger', async () => {
    const { runtime, wrote } = told(await diskWorld())
    const many = Array.from({ length: 2000 }, (_, at) => edit(web, `NAME_${at}`, entryOf(`${at}`)))
    await open(runtime).then((ledger) => ledger.edit('web', many, 'written'))
    const { ledger, giveBack } = await leased(runtime)
    wrote.length = 0
    for (let at = 0; at < 5; at += 1) {
      await ledger.edit('web', [edit(web, 'NAME_7', entryOf(`x${at}`, { state: 'pending' }))], 'pending')
      await ledger.edit(
        'web',
        [edit(web, 'NAME_7', entryOf(`x${at}`, { revision: '2026-11-29T08:00:00Z' }))],
        'written',
      )
    }
    expect(wrote.map(({ call, path }) => `${call} ${path}`)).toEqual(
      Array.from({ length: 10 }, () => ['append ', 'append .anchor']).flat(),
    )
    for (const { path, bytes } of wrote) expect(bytes).toBeLessThan(path === '' ? 300 : 80)
    wrote.length = 0
    await giveBack()
    expect(wrote.map(({ call, path }) => `${call} ${path}`)).toEqual(['replace ', 'replace .anchor'])
    expect(flat(await open(runtime))).toEqual(flat(ledger))
  })

  it('steps that come while one is under way share the next write, and each is there when it says so', async () => {
    const { runtime, wrote } = told(await diskWorld())
    await filled(runtime)
    const { ledger } = await leased(runtime)
    wrote.length = 0
    await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        await ledger.edit(`t${at}`, [edit(`u${at}`, 'A', entryOf(`${at}`))], 'written')
        expect((await open(runtime)).entries.get(`u${at}`)?.get('A')?.fingerprint).toBe(`fp-${at}`)
      }),
    )
    expect(wrote.length).toBeLessThanOrEqual(6)
  })

  it('the run’s end makes a page of it, which holds the same as one that was written at once', async () => {
    const [one, two] = [await diskWorld(), await diskWorld()]
    const first = await open(one, { id: 'same' })
    await first.edit('web', [edit('u', 'A', entryOf('a'))], 'written')
    const giveBack = await first.lease()
    await first.edit('web', [edit('u', 'B', entryOf('b'))], 'written')
    await first.edit('web', [edit('u', 'A', undefined)], 'written')
    await giveBack()
    const second = await open(two, { id: 'same' })
    for (const edits of [[edit('u', 'A', entryOf('a'))], [edit('u', 'B', entryOf('b'))], [edit('u', 'A', undefined)]])
      await second.edit('web', edits, 'written')
    for (const suffix of ['', '.anchor'])
      expect(await readFile(`${ledgerPath(one)}${suffix}`, 'utf8')).toBe(
        await readFile(`${ledgerPath(two)}${suffix}`, 'utf8'),
      )
  })

  it('a run that changes nothing leaves every byte as it is', async () => {
    const { runtime, wrote } = told(await diskWorld())
    await (await (await filled(runtime)).lease())()
    wrote.length = 0
    const { ledger, giveBack } = await leased(runtime)
    await ledger.settle([{ target: 'web', ...edit(web, 'Ü', ledger.entries.get(web)?.get('Ü')) }])
    await giveBack()
    expect(wrote).toEqual([])
  })

  it('a line that did not fit on the disk is followed by a page, not by more lines', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    let full = false
    const files: Files = {
      ...runtime.files,
      append: async (path, bytes) => {
        if (!full) return runtime.files.append(path, bytes)
        full = false
        await runtime.files.append(path, bytes.subarray(0, 40))
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      },
    }
    const { ledger, giveBack } = await leased({ ...runtime, files })
    full = true
    await expect(ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'pending')).rejects.toMatchObject({
      code: 'ledger-file',
    })
    expect(ledger.entries.get('u')).toBeUndefined()
    await ledger.edit('web', [edit('u', 'B', entryOf('b'))], 'written')
    expect(flat(await open(runtime))).toEqual(flat(ledger))
    await giveBack()
    expect(flat(await open(runtime))).toEqual(flat(ledger))
  })

  it('a ledger that is taken away stops the run, and nothing is made in its place', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    const { ledger } = await leased(runtime)
    await runtime.files.remove(ledgerPath(runtime))
    await expect(ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'pending')).rejects.toMatchObject({
      code: 'ledger-moved',
    })
    expect(await runtime.files.read(ledgerPath(runtime))).toBeUndefined()
  })
})

describe('a run that was killed', () => {
  it('leaves what it had said, and the next run makes a page of it before it goes on', async () => {
    const { runtime, wrote } = told(await diskWorld())
    const before = flat(await underWay(runtime))
    await runtime.files.remove(`${ledgerPath(runtime)}.lock`)
    const ledger = await open(runtime)
    expect(flat(ledger)).toEqual(before)
    await ledger.lease()
    wrote.length = 0
    await ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'pending')
    expect(wrote.map(({ call }) => call)).toEqual(['replace', 'replace'])
    await ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'written')
    expect(flat(await open(runtime))).toEqual(flat(ledger))
  })

  it('in the middle of an append is read up to there, and gone on from', async () => {
    const runtime = await diskWorld()
    const before = flat(await underWay(runtime))
    await runtime.files.append(ledgerPath(runtime), Buffer.from('{"g":7,"t":"web","on":"'))
    await runtime.files.append(`${ledgerPath(runtime)}.anchor`, Buffer.from('{"g":'))
    await runtime.files.remove(`${ledgerPath(runtime)}.lock`)
    const ledger = await open(runtime)
    expect([flat(ledger), ledger.isLost('web')]).toEqual([before, false])
    const giveBack = await ledger.lease()
    await ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'written')
    expect(flat(await open(runtime))).toEqual(flat(ledger))
    await giveBack()
    expect(flat(await open(runtime))).toEqual(flat(ledger))
  })

  it('leaves a journal that a change of the key goes over', async () => {
    const runtime = await diskWorld()
    const before = flat(await underWay(runtime))
    await runtime.files.remove(`${ledgerPath(runtime)}.lock`)
    const ledger = await open(runtime, { keys: rotated })
    expect(flat(ledger)).toEqual(before)
    const giveBack = await ledger.lease()
    await ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'written')
    await giveBack()
    expect(flat(await open(runtime, { keys: otherKeys }))).toEqual(flat(ledger))
  })
})

describe('what holds a place', () => {
  const identities = new Map([
    [web, 'prj_1'],
    ['shelf|new', 'prj_2'],
  ])
  const place = (uid: string) =>
    ({ key: { uid }, use: 'shelf', scope: { at: uid }, target: 'web' }) as unknown as NonNullable<
      Parameters<typeof open>[1]
    >['places'] extends readonly (infer P)[] | undefined
      ? P
      : never

  it('is kept with the place, and written once', async () => {
    const { runtime, wrote } = told(await diskWorld())
    const places = [place(web), place('shelf|new')]
    await open(runtime, { places }).then((ledger) => ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'written'))
    const ledger = await open(runtime, { places })
    expect(ledger.records().get(web)).toEqual({ use: 'shelf', scope: { at: web }, target: 'web' })
    const giveBack = await ledger.lease()
    await ledger.identify(identities)
    // durable, and nothing more than that: entries stay, and a place without entries has no spot
    const after = await open(runtime)
    expect(after.records()).toEqual(
      new Map([[web, { use: 'shelf', scope: { at: web }, identity: 'prj_1', target: 'web' }]]),
    )
    expect(flat(after)).toEqual({ [`${web}#A`]: entryOf('a') })
    wrote.length = 0
    await ledger.identify(identities)
    await ledger.identify(new Map(identities))
    expect(wrote).toEqual([])
    // a place without entries gets its own with the first one
    await ledger.edit('web', [edit('shelf|new', 'A', entryOf('b'))], 'pending')
    expect((await open(runtime)).records().get('shelf|new')?.identity).toBe('prj_2')
    await ledger.identify(new Map([[web, 'prj_9']]))
    await giveBack()
    // a run to which nobody says who holds the place does not forget it
    const next = await open(runtime, { places })
    await next.edit('web', [edit(web, 'A', entryOf('c'))], 'written')
    expect((await open(runtime)).records().get(web)?.identity).toBe('prj_9')
  })

  it('that the ledger knows already is not written by another run', async () => {
    const { runtime, wrote } = told(await diskWorld())
    const places = [place(web)]
    const first = await open(runtime, { places })
    await first.edit('web', [edit(web, 'A', entryOf('a'))], 'written')
    await first.identify(identities)
    wrote.length = 0
    const ledger = await open(runtime, { places })
    await ledger.identify(identities)
    expect(wrote).toEqual([])
  })
})
