import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import type { LedgerEntry } from '../../../src/core/ledger-entry.js'
import { stride } from '../../thorough.js'
import { type DiskWorld, diskWorld, edit, entryOf, filled, flat, ledgerPath, open, underWay } from './ledger.kit.js'

type Outcome = 'refused' | 'lost' | 'believed'

/** What becomes of a ledger when one of its files holds these bytes. Entries that were never written fail the test. */
async function outcome(
  runtime: DiskWorld,
  path: string,
  bytes: Uint8Array,
  written: Record<string, LedgerEntry>,
): Promise<Outcome> {
  writeFileSync(path, bytes)
  try {
    const ledger = await open(runtime)
    for (const [at, entry] of Object.entries(flat(ledger))) expect(entry).toEqual(written[at])
    return ledger.isLost('web') && ledger.isLost('docs') ? 'lost' : 'believed'
  } catch (thrown) {
    if (!(thrown instanceof SealpostError) || !thrown.code.startsWith('ledger-')) throw thrown
    return 'refused'
  }
}

const states = { 'a page': filled, 'a page and its journal': underWay }

describe.each(Object.entries(states))('%s', (_what, make) => {
  it('with any byte flipped, or cut short anywhere, is refused or lost, and never believed', async () => {
    const runtime = await diskWorld()
    const written = flat(await make(runtime))
    const path = ledgerPath(runtime)
    const whole = readFileSync(path)
    expect(await outcome(runtime, path, whole, written)).toBe('believed')

    const survived: string[] = []
    for (let at = 0; at < whole.length; at += stride(13)) {
      for (const mask of [0x01, 0x1f, 0x20, 0x80, 0xff])
        if ((await outcome(runtime, path, flipped(whole, at, mask), written)) !== 'refused')
          survived.push(`byte ${at} ^ ${mask}`)
      if ((await outcome(runtime, path, whole.subarray(0, at), written)) === 'believed') survived.push(`cut at ${at}`)
    }
    expect(survived).toEqual([])
  })

  it('beside an anchor with any byte flipped is refused, and beside one cut short never says what was not written', async () => {
    const runtime = await diskWorld()
    const written = flat(await make(runtime))
    const path = `${ledgerPath(runtime)}.anchor`
    const whole = readFileSync(path)
    expect(await outcome(runtime, path, whole, written)).toBe('believed')

    // lines behind the anchor that are missing make an older one, which does no harm
    const lines = whole.toString().indexOf('\n}\n') + 3
    const survived: string[] = []
    for (let at = 0; at < whole.length; at += stride(13)) {
      for (const mask of [0x01, 0x1f, 0x20, 0x80, 0xff])
        if ((await outcome(runtime, path, flipped(whole, at, mask), written)) !== 'refused')
          survived.push(`byte ${at} ^ ${mask}`)
      const cut = await outcome(runtime, path, whole.subarray(0, at), written)
      if (cut !== (at < lines ? 'refused' : 'believed')) survived.push(`cut at ${at}`)
    }
    expect(survived).toEqual([])
  })
})

function flipped(whole: Buffer, at: number, mask: number): Buffer {
  const bytes = Buffer.from(whole)
  bytes[at] = (bytes[at] ?? 0) ^ mask
  return bytes
}

it.each<[string, (text: string) => string]>([
  ['a line end at its end', (text) => `${text}\n`],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['other spaces', (text) => text.replaceAll('  ', '\t')],
  ['all of it in one line', (text) => JSON.stringify(JSON.parse(text))],
  ['itself twice', (text) => text + text],
  ['a part twice', (text) => text.replace(/^( {4}"#docs": \{[\s\S]*?\n {4}\},\n)/m, '$1$1')],
  [
    'parts in another order',
    (text) => text.replace(/^( {4}"#docs": \{[\s\S]*?\n {4}\}),\n( {4}"#web": \{[\s\S]*?\n {4}\})\n/m, '$2,\n$1\n'),
  ],
  ['a part under another name', (text) => text.replace('"#docs": {', '"#dots": {')],
  [
    'two parts that change places',
    (text) => text.replace('"#docs": {', '"#x": {').replace('"#web": {', '"#docs": {').replace('"#x": {', '"#web": {'),
  ],
  ['nothing', () => ''],
  ['null', () => 'null\n'],
  ['an empty object', () => '{\n}\n'],
  ['a page that is no page', () => '{\n"web": {\n  "mac": "x"\n}\n}\n'],
  ['a page of this format that is none', () => '{\n  "sealpost": "ledger/2",\n  "mac": "x"\n}\n'],
  ['a name that is no name', () => '{\n"w\\eb": {\n  "mac": "x"\n}\n}\n'],
  ['a list', () => '[]\n'],
])('a ledger with %s is refused', async (_what, change) => {
  const runtime = await diskWorld()
  const written = flat(await filled(runtime))
  const path = ledgerPath(runtime)
  const text = readFileSync(path, 'utf8')
  expect(change(text)).not.toBe(text)
  expect(await outcome(runtime, path, Buffer.from(change(text)), written)).toBe('refused')
})

it.each<[string, Outcome, (lines: string[], older: string[]) => string[]]>([
  ['a line twice', 'lost', ([one = '', ...rest]) => [one, one, ...rest]],
  ['its last line twice', 'lost', (lines) => [...lines, lines.at(-1) ?? '']],
  ['a line less', 'lost', ([one = '', , ...rest]) => [one, ...rest]],
  ['its first line less', 'lost', ([, ...rest]) => rest],
  ['its last line less', 'lost', (lines) => lines.slice(0, -1)],
  ['none of its lines', 'lost', () => []],
  ['lines in another order', 'lost', ([one = '', two = '', ...rest]) => [two, one, ...rest]],
  ['itself twice', 'lost', (lines) => [...lines, ...lines]],
  ['an older journal', 'lost', (_, older) => older],
  ['an older journal behind it', 'lost', (lines, older) => [...lines, ...older]],
  ['an empty line', 'refused', (lines) => ['\n', ...lines]],
  ['a line of the anchor', 'refused', (lines) => [...lines, '{"g":9,"key":"x","mac":"y"}\n']],
])('a journal with %s is %s', async (_what, becomes, change) => {
  const runtime = await diskWorld()
  await filled(runtime)
  const older = await journalOf(runtime)
  const written = flat(await underWay(runtime))
  const path = ledgerPath(runtime)
  const { page, lines } = await journalOf(runtime)
  expect([older.lines.length, lines.length]).toEqual([0, 4])
  // the journal of an earlier run
  const earlier = await diskWorld()
  await underWay(earlier)
  const text = `${page}${change(lines, (await journalOf(earlier)).lines).join('')}`
  const is = await outcome(runtime, path, Buffer.from(text), written)
  // lines of another ledger have a MAC of another key
  expect(is).toBe(change(lines, ['x']).includes('x') ? 'refused' : becomes)
})

it('the journal of an earlier run beside a newer page is lost', async () => {
  const runtime = await diskWorld()
  const first = await underWay(runtime)
  const { lines } = await journalOf(runtime)
  await runtime.files.remove(`${ledgerPath(runtime)}.lock`)
  expect(first.isLost('web')).toBe(false)
  const second = await open(runtime)
  await (await second.lease())()
  const { page, lines: left } = await journalOf(runtime)
  expect(left).toEqual([])
  expect(await outcome(runtime, ledgerPath(runtime), Buffer.from(page + lines.join('')), {})).toBe('lost')
})

async function journalOf(runtime: DiskWorld): Promise<{ page: string; lines: string[] }> {
  const text = readFileSync(ledgerPath(runtime), 'utf8')
  const end = text.indexOf('\n}\n') + 3
  return {
    page: text.slice(0, end),
    lines: text
      .slice(end)
      .split(/(?<=\n)/)
      .filter((line) => line !== ''),
  }
}

it('an anchor cannot stand in for a page, nor a page for an anchor', async () => {
  const runtime = await diskWorld()
  const written = flat(await filled(runtime))
  const path = ledgerPath(runtime)
  const [ledger, anchor] = [readFileSync(path, 'utf8'), readFileSync(`${path}.anchor`, 'utf8')]
  expect(await outcome(runtime, `${path}.anchor`, Buffer.from(ledger), written)).toBe('refused')
  writeFileSync(`${path}.anchor`, anchor)
  expect(await outcome(runtime, path, Buffer.from(anchor), written)).toBe('refused')
})

it('every older generation beside a newer anchor is lost, never believed', async () => {
  const runtime = await diskWorld()
  const path = ledgerPath(runtime)
  const ledger = await filled(runtime)
  const generations = [readFileSync(path)]
  for (let at = 0; at < 5; at += 1) {
    await ledger.edit('web', [edit('shelf|web|production', 'A', entryOf(`${at}`))], 'written')
    await ledger.edit('docs', [edit('d', 'B', entryOf(`${at}`))], 'written')
    generations.push(readFileSync(path))
  }
  const newest = generations.pop() as Buffer
  for (const older of generations) expect(await outcome(runtime, path, older, {})).toBe('lost')
  expect(await outcome(runtime, path, newest, flat(ledger))).toBe('believed')
})

it('a message about a damaged ledger quotes nothing of it', async () => {
  const runtime = await diskWorld()
  await filled(runtime)
  const path = ledgerPath(runtime)
  for (const text of [
    'canary',
    '{\n"canary": {\n  "canary": "canary"\n}\n}\n',
    '{"key":"canary","ledger":"x","mac":"y"}',
  ]) {
    writeFileSync(path, text)
    const error = await open(runtime).catch((thrown: unknown) => thrown as SealpostError)
    expect(error).toMatchObject({ code: 'ledger-damaged' })
    expect(JSON.stringify(error)).not.toContain('canary')
  }
})
