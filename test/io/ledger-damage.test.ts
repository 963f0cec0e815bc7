import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SealpostError } from '../../src/core/errors.js'
import type { LedgerEntry } from '../../src/core/types.js'
import { stride } from '../thorough.js'
import { type DiskWorld, diskWorld, edit, entryOf, filled, flat, ledgerPath, open } from './ledger.kit.js'

type Outcome = 'refused' | 'lost' | 'believed'

/** What becomes of a ledger when one of its files holds these bytes. Entries that were never written fail the test. */
async function outcome(
  world: DiskWorld,
  path: string,
  bytes: Uint8Array,
  written: Record<string, LedgerEntry>,
): Promise<Outcome> {
  writeFileSync(path, bytes)
  try {
    const ledger = await open(world)
    for (const [at, entry] of Object.entries(flat(ledger))) expect(entry).toEqual(written[at])
    return ledger.isLost('web') && ledger.isLost('docs') ? 'lost' : 'believed'
  } catch (thrown) {
    if (!(thrown instanceof SealpostError) || !thrown.code.startsWith('ledger-')) throw thrown
    return 'refused'
  }
}

it.each(['', '.anchor'])('every byte flipped and every truncation of ledger%s is refused', async (suffix) => {
  const world = await diskWorld()
  const written = flat(await filled(world))
  const path = `${ledgerPath(world)}${suffix}`
  const whole = readFileSync(path)
  expect(await outcome(world, path, whole, written)).toBe('believed')

  const survived: string[] = []
  for (let at = 0; at < whole.length; at += stride(7)) {
    for (const mask of [0x01, 0x1f, 0x20, 0x80, 0xff]) {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ mask
      if ((await outcome(world, path, flipped, written)) !== 'refused') survived.push(`byte ${at} ^ ${mask}`)
    }
    if ((await outcome(world, path, whole.subarray(0, at), written)) !== 'refused') survived.push(`cut at ${at}`)
  }
  expect(survived).toEqual([])
})

it.each<[string, (text: string) => string]>([
  ['a line end at its end', (text) => `${text}\n`],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['other spaces', (text) => text.replaceAll('  ', '\t')],
  ['all of it in one line', (text) => JSON.stringify(JSON.parse(text))],
  ['itself twice', (text) => text + text],
  ['a page twice', (text) => text.replace(/^("docs": \{[\s\S]*?\n\},\n)/m, '$1$1')],
  [
    'pages in another order',
    (text) => text.replace(/^("docs": \{[\s\S]*?\n\}),\n("web": \{[\s\S]*?\n\})\n/m, '$2,\n$1\n'),
  ],
  ['a page under another name', (text) => text.replace('"docs": {', '"dots": {')],
  [
    'two pages that change places',
    (text) => text.replace('"docs": {', '"x": {').replace('"web": {', '"docs": {').replace('"x": {', '"web": {'),
  ],
  ['nothing', () => ''],
  ['null', () => 'null\n'],
  ['an empty object', () => '{\n}\n'],
  ['a page that is no page', () => '{\n"web": {\n  "mac": "x"\n}\n}\n'],
  ['a name that is no name', () => '{\n"w\\eb": {\n  "mac": "x"\n}\n}\n'],
  ['a list', () => '[]\n'],
])('a ledger with %s is refused', async (_what, change) => {
  const world = await diskWorld()
  const written = flat(await filled(world))
  const path = ledgerPath(world)
  const text = readFileSync(path, 'utf8')
  expect(change(text)).not.toBe(text)
  expect(await outcome(world, path, Buffer.from(change(text)), written)).toBe('refused')
})

it('an anchor cannot stand in for a page, nor a page for an anchor', async () => {
  const world = await diskWorld()
  const written = flat(await filled(world))
  const path = ledgerPath(world)
  const [ledger, anchor] = [readFileSync(path, 'utf8'), readFileSync(`${path}.anchor`, 'utf8')]
  const page = /^"web": (\{[\s\S]*?\n\})\n/m.exec(ledger)?.[1] ?? ''
  expect(await outcome(world, `${path}.anchor`, Buffer.from(`${page}\n`), written)).toBe('refused')
  writeFileSync(`${path}.anchor`, anchor)
  expect(await outcome(world, path, Buffer.from(`{\n"web": ${anchor.trimEnd()}\n}\n`), written)).toBe('refused')
})

it('every older generation beside a newer anchor is lost, never believed', async () => {
  const world = await diskWorld()
  const path = ledgerPath(world)
  const ledger = await filled(world)
  const generations = [readFileSync(path)]
  for (let at = 0; at < 5; at += 1) {
    await ledger.edit('web', [edit('shelf|web|production', 'A', entryOf(`${at}`))], 'written')
    await ledger.edit('docs', [edit('d', 'B', entryOf(`${at}`))], 'written')
    generations.push(readFileSync(path))
  }
  const newest = generations.pop() as Buffer
  for (const older of generations) expect(await outcome(world, path, older, {})).toBe('lost')
  expect(await outcome(world, path, newest, flat(ledger))).toBe('believed')
})

it('a message about a damaged ledger quotes nothing of it', async () => {
  const world = await diskWorld()
  await filled(world)
  const path = ledgerPath(world)
  for (const text of [
    'canary',
    '{\n"canary": {\n  "canary": "canary"\n}\n}\n',
    '{"key":"canary","ledger":"x","mac":"y"}',
  ]) {
    writeFileSync(path, text)
    const error = await open(world).catch((thrown: unknown) => thrown as SealpostError)
    expect(error).toMatchObject({ code: 'ledger-damaged' })
    expect(JSON.stringify(error)).not.toContain('canary')
  }
})
