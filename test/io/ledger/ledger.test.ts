import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../../src/core/types.js'
import { fileStore } from '../../../src/io/ledger/stores/file/store.js'
import { diskWorld, edit, entryOf, filled, flat, keys, ledgerPath, open, otherKeys, rotated } from './ledger.kit.js'

const web = 'shelf|web|production'

describe('a ledger', () => {
  it('remembers every field of every entry', async () => {
    const world = await diskWorld()
    const before = flat(await filled(world))
    const again = await open(world)
    expect(flat(again)).toEqual(before)
    expect(Object.keys(before)).toEqual([
      'shelf|web|production#A',
      'shelf|web|production#Ü',
      'shelf|web|preview#A',
      'shelf|docs|production#__proto__',
    ])
    expect(again.isLost('web')).toBe(false)
  })

  it('is empty where nothing was ever written, and nothing is lost then', async () => {
    const ledger = await open(await diskWorld())
    expect([flat(ledger), ledger.isLost('web'), ledger.generation]).toEqual([{}, false, 0])
  })

  it('writes nothing where nothing changes: same bytes, same time', async () => {
    const world = await diskWorld()
    const ledger = await filled(world)
    const path = ledgerPath(world)
    const before = await Promise.all([readFile(path), stat(path), stat(`${path}.anchor`)])
    await ledger.edit(
      'web',
      [edit(web, 'A', { ...(ledger.entries.get(web)?.get('A') as LedgerEntry), run: 'run-9' })],
      'written',
    )
    await ledger.edit('web', [edit(web, 'NEVER', undefined)], 'written')
    await ledger.edit('web', [], 'written')
    await ledger.whole('web')
    const after = await Promise.all([readFile(path), stat(path), stat(`${path}.anchor`)])
    expect(after[0].equals(before[0])).toBe(true)
    expect([after[1].mtimeMs, after[1].ino, after[2].mtimeMs, after[2].ino]).toEqual([
      before[1].mtimeMs,
      before[1].ino,
      before[2].mtimeMs,
      before[2].ino,
    ])
  })

  it('writes equal content as equal bytes, in whatever order it came', async () => {
    const [one, two] = [await diskWorld(), await diskWorld()]
    const [first, second] = [await open(one, { id: 'same' }), await open(two, { id: 'same' })]
    await first.edit(
      'web',
      [edit('u1', 'A', entryOf('a')), edit('u1', 'B', entryOf('b')), edit('u0', 'A', entryOf('c'))],
      'written',
    )
    await second.edit(
      'web',
      [edit('u0', 'A', entryOf('c')), edit('u1', 'B', entryOf('b')), edit('u1', 'A', entryOf('a'))],
      'written',
    )
    expect(await readFile(ledgerPath(two), 'utf8')).toBe(await readFile(ledgerPath(one), 'utf8'))
  })

  it('has one entry to a line, so that people can read what changed', async () => {
    const world = await diskWorld()
    await filled(world)
    const lines = (await readFile(ledgerPath(world), 'utf8')).split('\n')
    expect(lines.filter((line) => line.includes('"fp":'))).toHaveLength(4)
    expect(() => JSON.parse(lines.join('\n'))).not.toThrow()
  })

  it('takes any name for a target, a scope and a value', async () => {
    const world = await diskWorld()
    const ledger = await open(world)
    const odd = ['"quoted"', 'back\\slash', '__proto__', '12', 'new\nline', '}\n', '\u2028']
    for (const name of odd) await ledger.edit(name, [edit(`u ${name}`, name, entryOf('x'))], 'written')
    expect(Object.keys(flat(await open(world))).sort()).toEqual(odd.map((name) => `u ${name}#${name}`).sort())
  })

  it('forgets what it is told to forget', async () => {
    const world = await diskWorld()
    const ledger = await filled(world)
    await ledger.edit('web', [edit(web, 'A', undefined)], 'written')
    expect(Object.keys(flat(await open(world)))).not.toContain(`${web}#A`)
  })

  it('lets entries follow a config target that was renamed', async () => {
    const world = await diskWorld()
    const ledger = await filled(world)
    await ledger.edit('site', [edit(web, 'A', entryOf('new'))], 'written')
    expect(ledger.entries.get(web)?.get('A')?.fingerprint).toBe('fp-new')
    await ledger.edit('site', [edit(web, 'A', undefined)], 'written')
    const again = await open(world)
    expect([...(again.entries.get(web)?.keys() ?? [])]).toEqual(['Ü'])
  })

  it('takes its turn where two edits come at once', async () => {
    const world = await diskWorld()
    const ledger = await open(world)
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => ledger.edit(`t${at % 3}`, [edit(`u${at}`, 'A', entryOf('a'))], 'written')),
    )
    expect(Object.keys(flat(await open(world)))).toHaveLength(10)
    // what came at once was written at once
    expect(ledger.generation).toBe(1)
  })

  it('handles thousands of entries without growing slow', async () => {
    const world = await diskWorld()
    const ledger = await open(world)
    const many = Array.from({ length: 5000 }, (_, at) => edit(`u${at % 7}`, `N${at}`, entryOf(`${at}`)))
    await ledger.edit('web', many, 'written')
    await ledger.edit('web', [edit('u0', 'N0', entryOf('new'))], 'written')
    expect((await open(world)).entries.get('u0')?.get('N0')?.fingerprint).toBe('fp-new')
  })
})

describe('a write that fails', () => {
  const brokenAfter = (writes: number) => {
    let left = writes
    return async () => {
      const world = await diskWorld()
      const { replace } = world.files
      const files = {
        ...world.files,
        replace: async (...call: Parameters<typeof replace>) => {
          if (left === 0) throw new Error('disk full')
          left -= 1
          await replace(...call)
        },
      }
      return { ...world, files, mend: () => (left = Number.POSITIVE_INFINITY) }
    }
  }

  it('leaves no trace in the next write', async () => {
    const world = await brokenAfter(2)()
    const ledger = await open(world)
    await ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'written')
    await expect(ledger.edit('web', [edit(web, 'A', entryOf('lost'))], 'written')).rejects.toThrow('disk full')
    expect(ledger.entries.get(web)?.get('A')?.fingerprint).toBe('fp-a')
    world.mend()
    await ledger.edit('docs', [edit('d', 'B', entryOf('b'))], 'written')
    const again = await open(world)
    expect([again.isLost('web'), again.isLost('docs')]).toEqual([false, false])
    expect(again.entries.get(web)?.get('A')?.fingerprint).toBe('fp-a')
    expect(again.entries.get('d')?.get('B')?.fingerprint).toBe('fp-b')
  })

  it('between ledger and anchor leaves a ledger that is whole', async () => {
    const world = await brokenAfter(3)()
    const ledger = await open(world)
    await ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'written')
    await expect(ledger.edit('web', [edit(web, 'A', entryOf('b'))], 'written')).rejects.toThrow('disk full')
    const again = await open(world)
    expect([again.isLost('web'), again.entries.get(web)?.get('A')?.fingerprint]).toEqual([false, 'fp-b'])
    world.mend()
    await again.edit('web', [edit(web, 'A', entryOf('c'))], 'written')
    expect((await open(world)).isLost('web')).toBe(false)
  })

  it('leaves no temporary file', async () => {
    const world = await diskWorld()
    await filled(world)
    const { files } = world
    const folder = dirname(ledgerPath(world))
    // a folder in place of the file makes the last step fail
    await expect(files.replace(folder, Buffer.from('x'))).rejects.toThrow()
    await expect(
      files
        .replace(ledgerPath(world), 'no bytes' as never, 0o400)
        .then(() => files.replace(ledgerPath(world), Symbol('x') as never)),
    ).rejects.toThrow()
    expect(await files.createNew(ledgerPath(world), Buffer.from('x'))).toBe(false)
    expect((await readdir(folder)).sort()).toEqual(['ledger.json', 'ledger.json.anchor'])
    expect((await readdir(world.folder)).sort()).toEqual(['.sealpost'])
  })

  it('leaves files that only their owner may read', async () => {
    const world = await diskWorld()
    await filled(world)
    for (const path of [ledgerPath(world), `${ledgerPath(world)}.anchor`])
      expect((await stat(path)).mode & 0o777).toBe(0o600)
  })
})

describe('a lost or older ledger', () => {
  it('is lost where only its anchor is left', async () => {
    const world = await diskWorld()
    await filled(world)
    await world.files.remove(ledgerPath(world))
    const ledger = await open(world)
    expect([ledger.isLost('web'), ledger.isLost('docs'), ledger.isLost('new'), flat(ledger)]).toEqual([
      true,
      true,
      false,
      {},
    ])
  })

  it('is lost where it is older than its anchor, and what it says is not believed', async () => {
    const world = await diskWorld()
    const ledger = await filled(world)
    const older = await readFile(ledgerPath(world))
    await ledger.edit('web', [edit(web, 'A', entryOf('newer'))], 'written')
    await writeFile(ledgerPath(world), older)
    const again = await open(world)
    expect([again.isLost('web'), again.isLost('docs')]).toEqual([true, false])
    expect(Object.keys(flat(again))).toEqual(['shelf|docs|production#__proto__'])
  })

  it('is lost where a page was taken out of it', async () => {
    const world = await diskWorld()
    await open(world).then((ledger) => ledger.edit('docs', [edit('d', 'B', entryOf('b'))], 'written'))
    const older = await readFile(ledgerPath(world))
    await open(world).then((ledger) => ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'written'))
    await writeFile(ledgerPath(world), older)
    const again = await open(world)
    expect([again.isLost('web'), again.isLost('docs')]).toEqual([true, false])
  })

  it('is new, not lost, where the anchor is gone as well, unless the person says so', async () => {
    const world = await diskWorld()
    await filled(world)
    await world.files.remove(ledgerPath(world))
    await world.files.remove(`${ledgerPath(world)}.anchor`)
    expect((await open(world)).isLost('web')).toBe(false)
    expect((await open(world, { recover: true })).isLost('web')).toBe(true)
  })

  it('is believed where only the anchor is older', async () => {
    const world = await diskWorld()
    const ledger = await filled(world)
    const anchor = await readFile(`${ledgerPath(world)}.anchor`)
    await ledger.edit('web', [edit(web, 'A', entryOf('newer'))], 'written')
    await writeFile(`${ledgerPath(world)}.anchor`, anchor)
    expect((await open(world)).entries.get(web)?.get('A')?.fingerprint).toBe('fp-newer')
  })

  it('is lost where its anchor is gone: nobody can tell it from an older one', async () => {
    const world = await diskWorld()
    await filled(world)
    await world.files.remove(`${ledgerPath(world)}.anchor`)
    const ledger = await open(world)
    expect([ledger.isLost('web'), ledger.isLost('docs'), ledger.isLost('new'), flat(ledger)]).toEqual([
      true,
      true,
      false,
      {},
    ])
  })

  it('is believed without an anchor right after its very first write, which may have been cut off there', async () => {
    const world = await diskWorld()
    const ledger = await open(world)
    await ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'written')
    await world.files.remove(`${ledgerPath(world)}.anchor`)
    expect((await open(world)).isLost('web')).toBe(false)
  })

  it('is lost where it is another ledger than the anchor’s', async () => {
    const [world, strange] = [await diskWorld(), await diskWorld()]
    await filled(world)
    await filled(strange)
    await writeFile(ledgerPath(world), await readFile(ledgerPath(strange)))
    const ledger = await open(world)
    expect([ledger.isLost('web'), ledger.isLost('docs'), flat(ledger)]).toEqual([true, true, {}])
  })

  it.each([false, true])('stays lost until a run says that it is whole again (recover: %s)', async (recover) => {
    const world = await diskWorld()
    await filled(world)
    await world.files.remove(ledgerPath(world))
    if (recover) await world.files.remove(`${ledgerPath(world)}.anchor`)
    const ledger = await open(world, { recover })
    await ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'pending')
    // the run is killed here; the next one knows nothing of --recover
    const next = await open(world)
    expect(next.isLost('web')).toBe(true)
    expect(Object.keys(flat(next))).toEqual([`${web}#A`])
    await next.whole('web')
    expect(next.isLost('web')).toBe(false)
    const after = await open(world)
    expect([after.isLost('web'), after.isLost('docs')]).toEqual([false, !recover])
    expect(Object.keys(flat(after))).toEqual([`${web}#A`])
  })

  it('is never taken for whole because it grew to the generation of the one before', async () => {
    const world = await diskWorld()
    const ledger = await filled(world)
    const older = await readFile(ledgerPath(world))
    for (const text of ['b', 'c', 'd']) await ledger.edit('web', [edit(web, 'A', entryOf(text))], 'written')
    const [newest, anchor] = [await readFile(ledgerPath(world)), await readFile(`${ledgerPath(world)}.anchor`)]
    await writeFile(ledgerPath(world), older)
    await open(world).then((rolled) => rolled.edit('web', [edit(web, 'A', entryOf('e'))], 'written'))
    await writeFile(ledgerPath(world), newest)
    expect((await open(world)).isLost('web')).toBe(true)
    await writeFile(`${ledgerPath(world)}.anchor`, anchor)
    expect((await open(world)).entries.get(web)?.get('A')?.fingerprint).toBe('fp-d')
  })
})

describe('owners and keys', () => {
  it('one owner’s ledger is refused to another, by name', async () => {
    const world = await diskWorld()
    await filled(world)
    await expect(open(world, { owner: 'other' })).rejects.toMatchObject({
      code: 'ledger-owner',
      message: 'the ledger belongs to the owner "acme"',
      where: ledgerPath(world),
    })
  })

  it('is refused where its key is not at hand, and the key is named', async () => {
    const world = await diskWorld()
    await filled(world)
    await expect(open(world, { keys: otherKeys })).rejects.toMatchObject({
      code: 'ledger-key',
      message: expect.stringContaining(keys[0].id),
    })
  })

  it('goes over to a new key, pages that nothing changes in too', async () => {
    const world = await diskWorld()
    const before = flat(await filled(world))
    const both = await open(world, { keys: rotated })
    expect(flat(both)).toEqual(before)
    await both.edit('web', [edit(web, 'A', entryOf('a', { keyId: otherKeys[0].id }))], 'written')
    const after = await open(world, { keys: otherKeys })
    expect(flat(after)).toEqual(flat(both))
    await expect(open(world)).rejects.toMatchObject({ code: 'ledger-key' })
  })

  it('stays lost over a change of key', async () => {
    const world = await diskWorld()
    const ledger = await filled(world)
    const older = await readFile(ledgerPath(world))
    await ledger.edit('web', [edit(web, 'A', entryOf('newer'))], 'written')
    await writeFile(ledgerPath(world), older)
    await open(world, { keys: rotated }).then((both) => both.edit('docs', [edit('d', 'B', entryOf('b'))], 'written'))
    expect((await open(world, { keys: rotated })).isLost('web')).toBe(true)
  })
})

describe('two ledgers over one file', () => {
  it('cannot both write: the second one is told', async () => {
    const world = await diskWorld()
    await filled(world)
    const [one, two] = [await open(world), await open(world)]
    await one.edit('web', [edit(web, 'A', entryOf('one'))], 'written')
    await expect(two.edit('web', [edit(web, 'A', entryOf('two'))], 'written')).rejects.toMatchObject({
      code: 'ledger-moved',
    })
    expect((await open(world)).entries.get(web)?.get('A')?.fingerprint).toBe('fp-one')
  })

  it('cannot both begin: what was read must still be so when the lease is taken', async () => {
    const world = await diskWorld()
    await filled(world)
    const [one, two] = [await open(world), await open(world)]
    await one.edit('web', [edit(web, 'A', entryOf('one'))], 'written')
    await expect(two.lease()).rejects.toMatchObject({ code: 'ledger-moved' })
    // and the lease was given back
    await (await one.lease())()
  })

  it('both begin with nothing: the second one is told', async () => {
    const world = await diskWorld()
    const [one, two] = [await open(world), await open(world)]
    await one.edit('web', [edit(web, 'A', entryOf('one'))], 'written')
    await expect(two.edit('web', [edit(web, 'A', entryOf('two'))], 'written')).rejects.toMatchObject({
      code: 'ledger-moved',
    })
  })

  it('that was damaged meanwhile gives the lease back, too', async () => {
    const world = await diskWorld()
    const ledger = await filled(world)
    await writeFile(ledgerPath(world), 'damaged')
    await expect(ledger.lease()).rejects.toMatchObject({ code: 'ledger-damaged' })
    expect(await world.files.read(`${ledgerPath(world)}.lock`)).toBeUndefined()
  })

  it('the store changes nothing for a tag that is not the present one', async () => {
    const world = await diskWorld()
    await filled(world)
    const store = fileStore(ledgerPath(world), world)
    const shelf = await store.read()
    const note = { run: 'r', plan: '', parts: [{ target: 'web', step: 'written', names: ['A'] }] } as const
    const draft = () => ({ page: 'x', lines: '', anchor: () => '', mark: () => '' })
    await expect(store.write({ tag: '', draft, note })).rejects.toMatchObject({ code: 'ledger-moved' })
    expect((await store.read()).tag).toBe(shelf.tag)
  })
})
