import { describe, expect, it } from 'vitest'
import type { SealpostError } from '../../../src/core/errors.js'
import { stride } from '../../thorough.js'
import { type FormerPage, formerAnchor, formerFile, formerPage } from './former-ledger.js'
import { branch, home, hub, memory, put, said } from './git-branch.kit.js'
import {
  type DiskWorld,
  diskWorld,
  edit,
  entryOf,
  flat,
  keys,
  ledgerPath,
  open,
  otherKeys,
  rotated,
} from './ledger.kit.js'

const record = { use: 'shelf', scope: { rack: 'web' } }
const web: FormerPage = {
  ledger: 'old-ledger',
  owner: 'acme',
  target: 'web',
  generation: 4,
  scopes: {
    'shelf|web': {
      A: entryOf('a', { revision: '2026-11-23T08:00:00Z', version: 'v1' }),
      B: entryOf('b', { state: 'pending', form: 'public' }),
    },
  },
  spots: { 'shelf|web': record },
}
const docs: FormerPage = {
  ledger: 'old-ledger',
  owner: 'acme',
  target: 'docs',
  generation: 2,
  scopes: { 'shelf|docs': { A: entryOf('first') } },
}
const anchor = formerAnchor('old-ledger', { docs: 2, web: 4 }, keys)
const held = {
  'shelf|docs#A': docs.scopes['shelf|docs']?.A,
  'shelf|web#A': web.scopes['shelf|web']?.A,
  'shelf|web#B': web.scopes['shelf|web']?.B,
}

/** A disk with a ledger of the former format. */
async function former(text = formerFile([web, docs], keys), beside: string | undefined = anchor): Promise<DiskWorld> {
  const runtime = await diskWorld()
  await runtime.files.replace(ledgerPath(runtime), Buffer.from(text))
  if (beside !== undefined) await runtime.files.replace(`${ledgerPath(runtime)}.anchor`, Buffer.from(beside))
  return runtime
}

async function textsOf(runtime: DiskWorld): Promise<string[]> {
  const read = [
    await runtime.files.read(ledgerPath(runtime)),
    await runtime.files.read(`${ledgerPath(runtime)}.anchor`),
  ]
  return read.map((bytes) => Buffer.from(bytes ?? []).toString())
}

describe('a ledger of the former format', () => {
  it('is read whole: entries, places, generation', async () => {
    const ledger = await open(await former())
    expect(flat(ledger)).toEqual(held)
    expect([ledger.id, ledger.generation]).toEqual(['old-ledger', 6])
    expect(ledger.records().get('shelf|web')).toEqual({ ...record, target: 'web' })
    expect([ledger.isLost('web'), ledger.isLost('docs')]).toEqual([false, false])
  })

  it('is carried over with the next write, and with none before', async () => {
    const runtime = await former()
    const before = await textsOf(runtime)
    const ledger = await open(runtime)
    await ledger.edit('docs', [edit('shelf|docs', 'A', entryOf('first'))], 'written')
    expect(await textsOf(runtime)).toEqual(before)
    await (await ledger.lease())()
    await ledger.edit('docs', [edit('shelf|docs', 'A', entryOf('second'))], 'written')
    const [page = '', beside = ''] = await textsOf(runtime)
    expect([page, beside].map((text) => text.split('\n')[1])).toEqual([
      '  "sealpost": "ledger/2",',
      '  "sealpost": "anchor/2",',
    ])
    const after = await open(runtime)
    expect(flat(after)).toEqual({ ...held, 'shelf|docs#A': entryOf('second') })
    expect([after.id, after.generation, after.isLost('web')]).toEqual(['old-ledger', 7, false])
    expect(after.records().get('shelf|web')).toEqual({ ...record, target: 'web' })
  })

  it('survives a crash between page and anchor while it is carried over', async () => {
    const runtime = await former()
    const ledger = await open(runtime)
    await ledger.edit('docs', [edit('shelf|docs', 'A', entryOf('second'))], 'written')
    await runtime.files.replace(`${ledgerPath(runtime)}.anchor`, Buffer.from(anchor))
    const after = await open(runtime)
    expect([after.isLost('web'), after.isLost('docs'), said(after, 'docs')]).toEqual([
      false,
      false,
      'written fp-second',
    ])
  })

  it('put back over the present one is lost in what changed since', async () => {
    const runtime = await former()
    await open(runtime).then((ledger) => ledger.edit('docs', [edit('shelf|docs', 'A', entryOf('second'))], 'written'))
    await runtime.files.replace(ledgerPath(runtime), Buffer.from(formerFile([web, docs], keys)))
    const back = await open(runtime)
    expect([back.isLost('docs'), said(back, 'docs')]).toEqual([true, undefined])
  })

  it.each<[string, string, string | undefined, boolean[]]>([
    ['its anchor is gone', formerFile([web, docs], keys), undefined, [true, true]],
    [
      'its anchor is newer in one page',
      formerFile([web, docs], keys),
      formerAnchor('old-ledger', { docs: 3, web: 4 }, keys),
      [false, true],
    ],
    ['a page is gone', formerFile([web], keys), anchor, [false, true]],
    [
      'it is another ledger’s',
      formerFile([web, docs], keys),
      formerAnchor('another', { docs: 2, web: 4 }, keys),
      [true, true],
    ],
    ['it was lost already', formerFile([{ ...web, lost: true }, docs], keys), anchor, [true, false]],
  ])('is lost where %s', async (_what, text, beside, lost) => {
    const runtime = await diskWorld()
    await runtime.files.replace(ledgerPath(runtime), Buffer.from(text))
    if (beside !== undefined) await runtime.files.replace(`${ledgerPath(runtime)}.anchor`, Buffer.from(beside))
    const ledger = await open(runtime)
    expect([ledger.isLost('web'), ledger.isLost('docs')]).toEqual(lost)
  })

  it('is refused to another owner, without its key, and with any byte that is another one', async () => {
    await expect(open(await former(), { owner: 'other' })).rejects.toMatchObject({ code: 'ledger-owner' })
    await expect(open(await former(), { keys: otherKeys })).rejects.toMatchObject({ code: 'ledger-key' })
    expect(flat(await open(await former(), { keys: rotated }))).toEqual(held)
    const runtime = await former()
    const whole = Buffer.from(formerFile([web, docs], keys))
    const survived: number[] = []
    for (let at = 0; at < whole.length; at += stride(13))
      for (const bytes of [flipped(whole, at), whole.subarray(0, at)]) {
        await runtime.files.replace(ledgerPath(runtime), bytes)
        const outcome = await open(runtime).catch((thrown: SealpostError) => thrown.code)
        if (typeof outcome !== 'string' || !outcome.startsWith('ledger-')) survived.push(at)
      }
    expect(survived).toEqual([])
  })
})

function flipped(whole: Buffer, at: number): Buffer {
  const bytes = Buffer.from(whole)
  bytes[at] = (bytes[at] ?? 0) ^ 0x1f
  return bytes
}

describe('a branch of the former format', () => {
  const files = new Map([
    ['README.md', 'old'],
    ['anchor.json', anchor],
    ['targets/docs.json', formerPage(docs, keys)],
    ['targets/web.json', formerPage(web, keys)],
    ['leases/web.json', '{"run":"r","token":3,"until":0}\n'],
  ])

  async function formerBranch() {
    const at = await hub()
    const commit = at.github.git.commit(home, branch, files, 'before')
    at.github.git.move(home, memory, commit)
    at.asked()
    return at
  }

  it('is read, and carried over with the next write', async () => {
    const at = await formerBranch()
    const ledger = await at.open()
    expect(flat(ledger)).toEqual(held)
    expect([ledger.isLost('web'), ledger.isLost('docs'), ledger.generation]).toEqual([false, false, 6])
    const giveBack = await ledger.lease({ targets: ['docs'], plan: '' })
    await put(ledger, 'docs', 'second')
    await giveBack()
    expect([...at.github.git.files(home, branch).keys()].sort()).toEqual(['README.md', 'anchor.json', 'ledger.json'])
    const after = await at.open()
    expect([said(after, 'docs'), said(after, 'web'), after.isLost('web')]).toEqual([
      'written fp-second',
      'written fp-a',
      false,
    ])
  })

  it('that is turned back to what it was before is lost', async () => {
    const at = await formerBranch()
    await put(await at.open(), 'docs', 'second')
    at.github.git.commit(
      home,
      branch,
      new Map<string, string | undefined>([...files, ['ledger.json', undefined]]),
      'turned back',
    )
    const back = await at.open()
    expect([back.isLost('docs'), said(back, 'docs')]).toEqual([true, undefined])
  })

  it('without its memory is lost', async () => {
    const at = await formerBranch()
    at.github.git.move(home, memory, undefined)
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.isLost('docs'), flat(ledger)]).toEqual([true, true, {}])
  })

  it('respects a lease that a run of the former version has', async () => {
    const at = await formerBranch()
    const lease = JSON.stringify({ run: 'old-run', token: 4, until: at.clock.now + 60_000 })
    at.github.git.commit(home, branch, new Map([['leases/web.json', lease]]), 'lease taken')
    const ledger = await at.open()
    await expect(ledger.lease({ targets: ['web'], plan: '' })).rejects.toMatchObject({
      code: 'ledger-busy',
      message: 'the run old-run is applying to web',
    })
    expect((await at.store().holders()).map(({ run, target }) => [run, target])).toEqual([['old-run', 'web']])
    await (await ledger.lease({ targets: ['docs'], plan: '' }))()
  })
})
