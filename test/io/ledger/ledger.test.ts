import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../../src/core/ledger-entry.js'
import { fileStore } from '../../../src/io/ledger/stores/file/store.js'
import { diskWorld, edit, entryOf, filled, flat, keys, ledgerPath, open, otherKeys, rotated } from './ledger.kit.js'

const web = 'shelf|web|production'

describe('a ledger', () => {
  it('remembers every field of every entry', async () => {
    const runtime = await diskWorld()
    const before = flat(await filled(runtime))
    const again = await open(runtime)
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
    const runtime = await diskWorld()
    const ledger = await filled(runtime)
    const path = ledgerPath(runtime)
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
    const runtime = await diskWorld()
    await filled(runtime)
    const lines = (await readFile(ledgerPath(runtime), 'utf8')).split('\n')
    expect(lines.filter((line) => line.includes('"fp":'))).toHaveLength(4)
    expect(() => JSON.parse(lines.join('\n'))).not.toThrow()
  })

  it('takes any name for a target, a scope and a value', async () => {
    const runtime = await diskWorld()
    const ledger = await open(runtime)
    const odd = ['"quoted"', 'back\\slash', '__proto__', '12', 'new\nline', '}\n', '\u2028']
    for (const name of odd) await ledger.edit(name, [edit(`u ${name}`, name, entryOf('x'))], 'written')
    expect(Object.keys(flat(await open(runtime))).sort()).toEqual(odd.map((name) => `u ${name}#${name}`).sort())
  })

  it('forgets what it is told to forget', async () => {
    const runtime = await diskWorld()
    const ledger = await filled(runtime)
    await ledger.edit('web', [edit(web, 'A', undefined)], 'written')
    expect(Object.keys(flat(await open(runtime)))).not.toContain(`${web}#A`)
  })

  it('lets entries follow a config target that was renamed', async () => {
    const runtime = await diskWorld()
    const ledger = await filled(runtime)
    await ledger.edit('site', [edit(web, 'A', entryOf('new'))], 'written')
    expect(ledger.entries.get(web)?.get('A')?.fingerprint).toBe('fp-new')
    await ledger.edit('site', [edit(web, 'A', undefined)], 'written')
    const again = await open(runtime)
    expect([...(again.entries.get(web)?.keys() ?? [])]).toEqual(['Ü'])
  })

  it('takes its turn where two edits come at once', async () => {
    const runtime = await diskWorld()
    const ledger = await open(runtime)
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => ledger.edit(`t${at % 3}`, [edit(`u${at}`, 'A', entryOf('a'))], 'written')),
    )
    expect(Object.keys(flat(await open(runtime)))).toHaveLength(10)
    // what came at once was written at once
    expect(ledger.generation).toBe(1)
  })

  it('handles thousands of entries without growing slow', async () => {
    const runtime = await diskWorld()
    const ledger = await open(runtime)
    const many = Array.from({ length: 5000 }, (_, at) => edit(`u${at % 7}`, `N${at}`, entryOf(`${at}`)))
    await ledger.edit('web', many, 'written')
    await ledger.edit('web', [edit('u0', 'N0', entryOf('new'))], 'written')
    expect((await open(runtime)).entries.get('u0')?.get('N0')?.fingerprint).toBe('fp-new')
  })
})

describe('a write that fails', () => {
  const brokenAfter = (writes: number) => {
    let left = writes
    return async () => {
      const runtime = await diskWorld()
      const { replace } = runtime.files
      const files = {
        ...runtime.files,
        replace: async (...call: Parameters<typeof replace>) => {
          if (left === 0) throw new Error('disk full')
          left -= 1
          await replace(...call)
        },
      }
      return { ...runtime, files, mend: () => (left = Number.POSITIVE_INFINITY) }
    }
  }

  it('leaves no trace in the next write', async () => {
    const runtime = await brokenAfter(2)()
    const ledger = await open(runtime)
    await ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'written')
    await expect(ledger.edit('web', [edit(web, 'A', entryOf('lost'))], 'written')).rejects.toThrow('disk full')
    expect(ledger.entries.get(web)?.get('A')?.fingerprint).toBe('fp-a')
    runtime.mend()
    await ledger.edit('docs', [edit('d', 'B', entryOf('b'))], 'written')
    const again = await open(runtime)
    expect([again.isLost('web'), again.isLost('docs')]).toEqual([false, false])
    expect(again.entries.get(web)?.get('A')?.fingerprint).toBe('fp-a')
    expect(again.entries.get('d')?.get('B')?.fingerprint).toBe('fp-b')
  })

  it('between ledger and anchor leaves a ledger that is whole', async () => {
    const runtime = await brokenAfter(3)()
    const ledger = await open(runtime)
    await ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'written')
    await expect(ledger.edit('web', [edit(web, 'A', entryOf('b'))], 'written')).rejects.toThrow('disk full')
    const again = await open(runtime)
    expect([again.isLost('web'), again.entries.get(web)?.get('A')?.fingerprint]).toEqual([false, 'fp-b'])
    runtime.mend()
    await again.edit('web', [edit(web, 'A', entryOf('c'))], 'written')
    expect((await open(runtime)).isLost('web')).toBe(false)
  })

  it('leaves no temporary file', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    const { files } = runtime
    const folder = dirname(ledgerPath(runtime))
    // a folder in place of the file makes the last step fail
    await expect(files.replace(folder, Buffer.from('x'))).rejects.toThrow()
    await expect(
      files
        .replace(ledgerPath(runtime), 'no bytes' as never, 0o400)
        .then(() => files.replace(ledgerPath(runtime), Symbol('x') as never)),
    ).rejects.toThrow()
    expect(await files.createNew(ledgerPath(runtime), Buffer.from('x'))).toBe(false)
    expect((await readdir(folder)).sort()).toEqual(['ledger.json', 'ledger.json.anchor'])
    expect((await readdir(runtime.folder)).sort()).toEqual(['.sealpost'])
  })

  it('leaves files that only their owner may read', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    for (const path of [ledgerPath(runtime), `${ledgerPath(runtime)}.anchor`])
      expect((await stat(path)).mode & 0o777).toBe(0o600)
  })
})

describe('a lost or older ledger', () => {
  it('is lost where only its anchor is left', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    await runtime.files.remove(ledgerPath(runtime))
    const ledger = await open(runtime)
    expect([ledger.isLost('web'), ledger.isLost('docs'), ledger.isLost('new'), flat(ledger)]).toEqual([
      true,
      true,
      false,
      {},
    ])
  })

  it('is lost where it is older than its anchor, and what it says is not believed', async () => {
    const runtime = await diskWorld()
    const ledger = await filled(runtime)
    const older = await readFile(ledgerPath(runtime))
    await ledger.edit('web', [edit(web, 'A', entryOf('newer'))], 'written')
    await writeFile(ledgerPath(runtime), older)
    const again = await open(runtime)
    expect([again.isLost('web'), again.isLost('docs')]).toEqual([true, false])
    expect(Object.keys(flat(again))).toEqual(['shelf|docs|production#__proto__'])
  })

  it('is lost where a page was taken out of it', async () => {
    const runtime = await diskWorld()
    await open(runtime).then((ledger) => ledger.edit('docs', [edit('d', 'B', entryOf('b'))], 'written'))
    const older = await readFile(ledgerPath(runtime))
    await open(runtime).then((ledger) => ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'written'))
    await writeFile(ledgerPath(runtime), older)
    const again = await open(runtime)
    expect([again.isLost('web'), again.isLost('docs')]).toEqual([true, false])
  })

  it('is new, not lost, where the anchor is gone as well, unless the person says so', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    await runtime.files.remove(ledgerPath(runtime))
    await runtime.files.remove(`${ledgerPath(runtime)}.anchor`)
    expect((await open(runtime)).isLost('web')).toBe(false)
    expect((await open(runtime, { recover: true })).isLost('web')).toBe(true)
  })

  it('is believed where only the anchor is older', async () => {
    const runtime = await diskWorld()
    const ledger = await filled(runtime)
    const anchor = await readFile(`${ledgerPath(runtime)}.anchor`)
    await ledger.edit('web', [edit(web, 'A', entryOf('newer'))], 'written')
    await writeFile(`${ledgerPath(runtime)}.anchor`, anchor)
    expect((await open(runtime)).entries.get(web)?.get('A')?.fingerprint).toBe('fp-newer')
  })

  it('is lost where its anchor is gone: nobody can tell it from an older one', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    await runtime.files.remove(`${ledgerPath(runtime)}.anchor`)
    const ledger = await open(runtime)
    expect([ledger.isLost('web'), ledger.isLost('docs'), ledger.isLost('new'), flat(ledger)]).toEqual([
      true,
      true,
      false,
      {},
    ])
  })

  it('is believed without an anchor right after its very first write, which may have been cut off there', async () => {
    const runtime = await diskWorld()
    const ledger = await open(runtime)
    await ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'written')
    await runtime.files.remove(`${ledgerPath(runtime)}.anchor`)
    expect((await open(runtime)).isLost('web')).toBe(false)
  })

  it('is lost where it is another ledger than the anchor’s', async () => {
    const [runtime, strange] = [await diskWorld(), await diskWorld()]
    await filled(runtime)
    await filled(strange)
    await writeFile(ledgerPath(runtime), await readFile(ledgerPath(strange)))
    const ledger = await open(runtime)
    expect([ledger.isLost('web'), ledger.isLost('docs'), flat(ledger)]).toEqual([true, true, {}])
  })

  it.each([false, true])('stays lost until a run says that it is whole again (recover: %s)', async (recover) => {
    const runtime = await diskWorld()
    await filled(runtime)
    await runtime.files.remove(ledgerPath(runtime))
    if (recover) await runtime.files.remove(`${ledgerPath(runtime)}.anchor`)
    const ledger = await open(runtime, { recover })
    await ledger.edit('web', [edit(web, 'A', entryOf('a'))], 'pending')
    // the run is killed here; the next one knows nothing of --recover
    const next = await open(runtime)
    expect(next.isLost('web')).toBe(true)
    expect(Object.keys(flat(next))).toEqual([`${web}#A`])
    await next.whole('web')
    expect(next.isLost('web')).toBe(false)
    const after = await open(runtime)
    expect([after.isLost('web'), after.isLost('docs')]).toEqual([false, !recover])
    expect(Object.keys(flat(after))).toEqual([`${web}#A`])
  })

  it('is never taken for whole because it grew to the generation of the one before', async () => {
    const runtime = await diskWorld()
    const ledger = await filled(runtime)
    const older = await readFile(ledgerPath(runtime))
    for (const text of ['b', 'c', 'd']) await ledger.edit('web', [edit(web, 'A', entryOf(text))], 'written')
    const [newest, anchor] = [await readFile(ledgerPath(runtime)), await readFile(`${ledgerPath(runtime)}.anchor`)]
    await writeFile(ledgerPath(runtime), older)
    await open(runtime).then((rolled) => rolled.edit('web', [edit(web, 'A', entryOf('e'))], 'written'))
    await writeFile(ledgerPath(runtime), newest)
    expect((await open(runtime)).isLost('web')).toBe(true)
    await writeFile(`${ledgerPath(runtime)}.anchor`, anchor)
    expect((await open(runtime)).entries.get(web)?.get('A')?.fingerprint).toBe('fp-d')
  })
})

describe('owners and keys', () => {
  it('one owner’s ledger is refused to another, by name', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    await expect(open(runtime, { owner: 'other' })).rejects.toMatchObject({
      code: 'ledger-owner',
      message: 'the ledger belongs to the owner "acme"',
      where: ledgerPath(runtime),
    })
  })

  it('is refused where its key is not at hand, and the key is named', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    await expect(open(runtime, { keys: otherKeys })).rejects.toMatchObject({
      code: 'ledger-key',
      message: expect.stringContaining(keys[0].id),
    })
  })

  it('goes over to a new key, pages that nothing changes in too', async () => {
    const runtime = await diskWorld()
    const before = flat(await filled(runtime))
    const both = await open(runtime, { keys: rotated })
    expect(flat(both)).toEqual(before)
    await both.edit('web', [edit(web, 'A', entryOf('a', { keyId: otherKeys[0].id }))], 'written')
    const after = await open(runtime, { keys: otherKeys })
    expect(flat(after)).toEqual(flat(both))
    await expect(open(runtime)).rejects.toMatchObject({ code: 'ledger-key' })
  })

  it('stays lost over a change of key', async () => {
    const runtime = await diskWorld()
    const ledger = await filled(runtime)
    const older = await readFile(ledgerPath(runtime))
    await ledger.edit('web', [edit(web, 'A', entryOf('newer'))], 'written')
    await writeFile(ledgerPath(runtime), older)
    await open(runtime, { keys: rotated }).then((both) => both.edit('docs', [edit('d', 'B', entryOf('b'))], 'written'))
    expect((await open(runtime, { keys: rotated })).isLost('web')).toBe(true)
  })
})

describe('two ledgers over one file', () => {
  it('cannot both write: the second one is told', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    const [one, two] = [await open(runtime), await open(runtime)]
    await one.edit('web', [edit(web, 'A', entryOf('one'))], 'written')
    await expect(two.edit('web', [edit(web, 'A', entryOf('two'))], 'written')).rejects.toMatchObject({
      code: 'ledger-moved',
    })
    expect((await open(runtime)).entries.get(web)?.get('A')?.fingerprint).toBe('fp-one')
  })

  it('cannot both begin: what was read must still be so when the lease is taken', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    const [one, two] = [await open(runtime), await open(runtime)]
    await one.edit('web', [edit(web, 'A', entryOf('one'))], 'written')
    await expect(two.lease()).rejects.toMatchObject({ code: 'ledger-moved' })
    // and the lease was given back
    await (await one.lease())()
  })

  it('both begin with nothing: the second one is told', async () => {
    const runtime = await diskWorld()
    const [one, two] = [await open(runtime), await open(runtime)]
    await one.edit('web', [edit(web, 'A', entryOf('one'))], 'written')
    await expect(two.edit('web', [edit(web, 'A', entryOf('two'))], 'written')).rejects.toMatchObject({
      code: 'ledger-moved',
    })
  })

  it('that was damaged meanwhile gives the lease back, too', async () => {
    const runtime = await diskWorld()
    const ledger = await filled(runtime)
    await writeFile(ledgerPath(runtime), 'damaged')
    await expect(ledger.lease()).rejects.toMatchObject({ code: 'ledger-damaged' })
    expect(await runtime.files.read(`${ledgerPath(runtime)}.lock`)).toBeUndefined()
  })

  it('the store changes nothing for a tag that is not the present one', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    const store = fileStore(ledgerPath(runtime), runtime)
    const stored = await store.read()
    const note = { run: 'r', plan: '', parts: [{ target: 'web', step: 'written', names: ['A'] }] } as const
    const encode = () => ({ page: 'x', lines: '', anchor: () => '', mark: () => '' })
    await expect(store.write({ tag: '', encode, note })).rejects.toMatchObject({ code: 'ledger-moved' })
    expect((await store.read()).tag).toBe(stored.tag)
  })
})
