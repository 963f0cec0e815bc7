import { describe, expect, it } from 'vitest'
import { annotationText } from '../../../src/action/runner/annotation-lines.js'
import { maskLines } from '../../../src/action/runner/toolkit.js'
import type { Place } from '../../../src/core/address.js'
import { addressText } from '../../../src/core/address.js'
import { annotationsOf, fewAnnotations, openOrigins } from '../../../src/job/told/annotations.js'
import { change, report, trouble } from '../../render/reports.js'
import { inOrder } from '../kit.js'

/** What the runner makes of a line: its own parser, written down from actions/runner, ActionCommand.cs. */
function asRunner(line: string): { command: string; properties: Record<string, string>; data: string } {
  const [, info = '', data = ''] = /^::(.*?)::(.*)$/s.exec(line.trimStart()) ?? []
  const [command = '', ...rest] = info.split(' ')
  const unescaped = (text: string, more: readonly [string, string][]) =>
    [['%0D', '\r'], ['%0A', '\n'], ...more, ['%25', '%']].reduce(
      (at, [from, to]) => at.replaceAll(from as string, to as string),
      text,
    )
  const pairs = rest
    .join(' ')
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split(/=(.*)/s))
  return {
    command,
    data: unescaped(data, []),
    properties: Object.fromEntries(
      pairs.map(([name, value = '']) => [
        name,
        unescaped(value, [
          ['%3A', ':'],
          ['%2C', ','],
        ]),
      ]),
    ),
  }
}

const nowhere = { of: () => undefined, ofError: () => undefined }

describe('an annotation', () => {
  it('stands at a line of a file', () => {
    const at = 'deploy/sealpost.yaml:12'
    const line = inOrder(annotationText({ title: 'Sealpost refused: name', message: 'because', at }))
    expect(line).toBe('::error file=deploy/sealpost.yaml,line=12,title=Sealpost refused%3A name::because')
  })

  it.each([['web/production#A'], ['/tmp/ledger.json'], ['vercel:a/b#C:1']])(
    'leads with a place that is no line: %s',
    (at) => {
      expect(annotationText({ title: 't', message: 'because', at })).toBe(`::error title=t::${at}: because`)
    },
  )

  it.each([
    ['property ends', 'a,line=1::b', 'c::d,e=f'],
    ['line ends', 'a', 'b\n::add-mask::x\r\n::stop-commands::y'],
    ['percent signs', '100%25', '%0A%2525'],
    ['what looks like an older command', '##[error]', '##[add-mask]x'],
    ['controls', 'a\u001b[2J', 'b\u202e\u0007'],
  ])('is one command whatever names hold: %s', (_, title, message) => {
    const line = annotationText({ title, message, at: 'a,b%:c.yaml:7' })
    expect(line).not.toMatch(/\p{C}|##\[/u)
    const read = asRunner(line)
    expect(read.command).toBe('error')
    expect(Object.keys(read.properties).sort()).toEqual(['file', 'line', 'title'])
    expect(read.properties).toMatchObject({ file: 'a,b%:c.yaml', line: '7' })
    const spelled = (text: string) => text.replace(/\\u\{[0-9a-f]+\}/g, '?')
    const acting = /(?!\n)\p{C}|#(?=#\[)|^:(?=:)/gmu
    expect(spelled(read.data)).toBe(spelled(message).replace(acting, '?'))
  })

  it('of a mask gives the runner the very bytes', () => {
    for (const secret of ['a', '100%0A', 'a\r\nb%', '::x::']) {
      expect(asRunner(maskLines([secret]).trimEnd())).toEqual({ command: 'add-mask', properties: {}, data: secret })
    }
  })
})

describe('annotations of a report', () => {
  it('warn, last of all, of what stops nothing', () => {
    const warnings = [{ because: 'the ledger is a file', at: 'sealpost.yaml:5' }]
    const error = { ...trouble('invalid', 'a defect'), exit: 1 }
    const lines = annotationsOf(report([], { warnings, error }), nowhere).map(annotationText).map(inOrder)
    expect(lines).toEqual([
      expect.stringContaining('::error title=Sealpost%3A invalid::'),
      '::warning file=sealpost.yaml,line=5,title=Sealpost%3A warning::the ledger is a file',
    ])
  })

  it('lead each complaint about the config to its own line', () => {
    const message = 'sealpost.yaml:3: owner: is missing\nsealpost.yaml:9: targets.web: unknown key'
    const error = { ...trouble('invalid', message), code: 'config', exit: 64 } as const
    expect(annotationsOf(report([], { error }), nowhere)).toEqual([
      { title: 'Sealpost: config', at: 'sealpost.yaml:3', message: 'owner: is missing' },
      { title: 'Sealpost: config', at: 'sealpost.yaml:9', message: 'targets.web: unknown key' },
    ])
  })

  it('say what ended the run, and what to do', () => {
    const error = { ...trouble('forbidden', 'not permitted'), where: 'sealpost.yaml:4', exit: 1 }
    expect(annotationsOf(report([], { error }), nowhere)).toEqual([
      { title: 'Sealpost: forbidden', at: 'sealpost.yaml:4', message: 'not permitted\nDo something about it.' },
    ])
  })

  it.each([
    ['the ledger, where a store names itself', 'ledger-busy', 'acme/platform@sealpost-ledger', 4],
    ['the ledger, where a token may not move its refs', 'forbidden', 'acme/platform@ledger-of-shop', 4],
    ['the ledger, where its file is damaged', 'ledger-damaged', 'deploy/ledger.json', 4],
    ['the source', 'source', undefined, 3],
    ['a target, by its place', 'forbidden', 'web:shop-web/production', 8],
    ['all of it', 'plan-stale', undefined, 1],
  ] as const)('lead what ended the run to the block of %s', (_, code, where, line) => {
    const origins = openOrigins('sealpost.yaml')
    const lines: Readonly<Record<string, number>> = { source: 3, ledger: 4 }
    const error = { ...trouble('invalid', 'no'), code, exit: 1, ...(where === undefined ? {} : { where }) }
    const found = () => annotationsOf(report([], { error }), origins)
    const message = `${where === undefined ? '' : `${where}: `}no\nDo something about it.`
    // nothing is known of the targets before the config is read
    if (line !== 8) expect(found()).toEqual([{ title: `Sealpost: ${code}`, at: 'sealpost.yaml:1', message }])
    origins.read({
      where: ([block]) => `sealpost.yaml:${lines[String(block)] ?? 1}`,
      targets: [{ name: 'web', at: 'sealpost.yaml:8' }],
      sources: [],
    })
    expect(found()).toEqual([{ title: `Sealpost: ${code}`, at: `sealpost.yaml:${line}`, message }])
  })

  it.each(['usage', 'config-missing', 'untrusted', 'interrupted', 'internal', 'endpoint', 'network'] as const)(
    'lead nowhere in the config for %s',
    (code) => {
      const error = { ...trouble('invalid', 'no'), code, exit: 64 }
      expect(annotationsOf(report([], { error }), openOrigins('sealpost.yaml'))[0]?.at).toBeUndefined()
    },
  )

  it('show each refusal with its unlock', () => {
    const refusals = [
      {
        rule: 'max-removals',
        because: '2 would be removed',
        unlock: '`policy.maxRemovals: 2`',
        addresses: ['a#A', 'a#B'],
        at: 'sealpost.yaml:8',
      },
      { rule: 'empty-source', because: 'no value', unlock: 'put one there', addresses: [] },
    ]
    expect(annotationsOf(report([], { refusals }), nowhere)).toEqual([
      {
        title: 'Sealpost refused: max-removals',
        at: 'sealpost.yaml:8',
        message: '2 would be removed\na#A, a#B\nUnlock: `policy.maxRemovals: 2`',
      },
      { title: 'Sealpost refused: empty-source', at: undefined, message: 'no value\nUnlock: put one there' },
    ])
  })

  it('of a refusal without a line of its own stand where what it is about is mapped', () => {
    const origins = openOrigins('sealpost.yaml')
    origins.note({ target: 'web', key: { label: 'shop-web/production' }, at: 'sealpost.yaml:20' } as Place)
    const one = change('A', { do: 'update' })
    const refusal = { rule: 'stale', because: 'edited', unlock: 'plan anew' }
    const at = (addresses: readonly string[]) =>
      annotationsOf(report([one], { refusals: [{ ...refusal, addresses }] }), origins).map((found) => found.at)
    expect(at(['elsewhere#A', addressText(one)])).toEqual(['sealpost.yaml:20'])
    expect(at(['elsewhere#A'])).toEqual([undefined])
  })

  it('gather what failed alike at the line that maps the place', () => {
    const origins = openOrigins('sealpost.yaml')
    origins.note({ target: 'web', key: { label: 'shop-web/production' }, at: 'sealpost.yaml:20' } as Place)
    const failed = Array.from({ length: 12 }, (_, index) =>
      change(`N${index}`, { do: 'update', ok: false, error: trouble('invalid', 'not accepted') }),
    )
    const other = change('X', { do: 'update', ok: false, scope: 'elsewhere', error: trouble('forbidden', 'no') })
    expect(annotationsOf(report([...failed, other, change('K', { do: 'keep' })]), origins)).toEqual([
      {
        title: 'Sealpost: invalid at web',
        at: 'sealpost.yaml:20',
        message: 'N0, N1, N2, N3, N4, N5, N6, N7, N8, N9 and 2 more: not accepted\nDo something about it.',
      },
      { title: 'Sealpost: forbidden at web', at: undefined, message: 'X: no\nDo something about it.' },
    ])
  })

  it('are no more than a page shows', () => {
    const refusals = Array.from({ length: 60 }, (_, index) => ({
      rule: `r${index}`,
      because: 'b',
      unlock: 'u',
      addresses: [],
    }))
    const found = annotationsOf(report([], { refusals }), nowhere)
    expect(found).toHaveLength(60)
    expect(fewAnnotations(found, 60)).toEqual(found)
    const few = fewAnnotations(found, 10)
    expect(few.slice(0, 9)).toEqual(found.slice(0, 9))
    expect(few.slice(9)).toEqual([{ title: 'Sealpost', message: '51 more annotations in the report', at: undefined }])
  })

  it('are counted as what the worst of them is', () => {
    const mild = Array.from({ length: 12 }, () => ({
      title: 't',
      message: 'm',
      at: undefined,
      level: 'warning' as const,
    }))
    expect(fewAnnotations(mild, 10).at(-1)).toMatchObject({
      message: '3 more annotations in the report',
      level: 'warning',
    })
    const { level: _, ...grave } = mild[0] as (typeof mild)[number]
    expect(fewAnnotations([...mild, grave], 10).at(-1)).not.toHaveProperty('level')
  })

  it('tell of a refusal that the merge lifts as of a warning', () => {
    const refusals = [
      { rule: 'r', because: 'b', unlock: 'u', addresses: [], at: 'sealpost.yaml:8', passesAfterMerge: true as const },
    ]
    expect(annotationsOf(report([], { refusals }), nowhere)).toEqual([
      {
        title: 'Sealpost refused: r',
        at: 'sealpost.yaml:8',
        message: 'b\nPasses after merge: the config of this pull request allows it.',
        level: 'warning',
      },
    ])
  })
})
