import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetsFile, pageAssets } from '../../../scripts/page-assets.js'
import { addressText } from '../../../src/core/address.js'
import type { Report, ReportedChange } from '../../../src/core/report.js'
import { forTerminal } from '../../../src/render/escape.js'
import { text } from '../../../src/render/html/escape.js'
import { html } from '../../../src/render/html/page.js'
import { whyOf, wordOf } from '../../../src/render/phrases.js'
import { change, report } from '../reports.js'
import { all, byId, type Element, first, parse, textOf } from './page.kit.js'
import { sampleRefused, sampleReport, sampleTrouble } from './sample.js'

const hostile = `<img src=x onerror=alert(1)>"'&amp;\`\u202eevil\u0000\n</script><script>alert(2)</script>--><!--`

/** What a page says at one name and place, without its script. */
function cellOf(page: Element, name: string, scope: string): Element | undefined {
  const rows = all(byId(page, 'matrix'), ({ tag }) => tag === 'tr')
  const places = all(rows[1] as Element, ({ tag }) => tag === 'th')
  const column = places.findIndex((place) => textOf(first(place, 'small')) === scope)
  const row = rows.find((one) => {
    const heads = all(one, ({ tag, attributes }) => tag === 'th' && attributes.scope === 'row')
    return heads[0] !== undefined && textOf(first(heads[0], 'a')) === name
  })
  return row && all(row, ({ tag }) => tag === 'td')[column]
}

function storyOf(page: Element, cell: Element): Element {
  return byId(page, (first(cell, 'a').attributes.href ?? '').slice(1))
}

function headingOf(page: Element): string {
  return textOf(first(page, 'h1'))
}

describe('the page', () => {
  it('is well formed, whatever the report', () => {
    const reports = [sampleReport(), sampleTrouble(), sampleRefused(), report([]), report([], { hash: '', owner: '' })]
    for (const one of reports) expect(() => parse(html(one))).not.toThrow()
  })

  it('is the same for the same report, and leaves the report as it was', () => {
    const [one, other] = [sampleTrouble(), sampleTrouble()]
    expect(html(one)).toBe(html(one))
    expect(html(one)).toBe(html(other))
    expect(one).toEqual(other)
  })

  it('says of what the merge lifts that it passes then, and of nothing that it is refused', () => {
    const gone = change('A', { do: 'remove', why: 'gone-from-source' })
    const limit = { rule: 'max-removals', because: 'b', unlock: 'u', addresses: [addressText(gone)] }
    const refused = html(report([gone], { refusals: [limit] }))
    const passing = html(report([gone], { refusals: [{ ...limit, passesAfterMerge: true }] }))
    expect(refused).toContain('Refused, nothing is written')
    expect(refused).toContain('<td class="refused">')
    expect(passing).not.toMatch(/Refused, nothing is written|<td class="refused">|Unlock:/)
    expect(passing).toContain('Refused on the base branch, passes after merge')
  })

  it('allows its own script and style and nothing else', () => {
    const page = html(sampleReport())
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    for (const tag of ['script', 'style']) {
      const bodies = [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, body = '']) => body)
      expect(bodies).toHaveLength(1)
      const hash = createHash('sha256')
        .update(bodies[0] ?? '')
        .digest('base64')
      expect(policy).toContain(`${tag}-src 'sha256-${hash}';`)
    }
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toContain('unsafe')
  })

  it('asks nobody for anything, and holds no code or style outside of the two', () => {
    const page = html(sampleTrouble())
    expect(page).not.toMatch(/https?:|\bsrc=|@import|url\(|fetch\(|XMLHttp|innerHTML|insertAdjacent|eval\(/i)
    const elements = all(parse(page), () => true)
    for (const { tag, attributes } of elements) {
      expect(['link', 'img', 'iframe', 'object', 'form', 'base']).not.toContain(tag)
      expect(Object.keys(attributes).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
      if (tag === 'a')
        expect(attributes.href).toMatch(/^#(?:[sr]\d+|matrix|secrets|words|look|(?:secret|target|place)\/[\w./~-]*)$/)
    }
  })

  it('has the style and the script that stand in page/', async () => {
    expect(readFileSync(assetsFile, 'utf8')).toBe(await pageAssets())
  })

  it('has a script that can be read', () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(html(sampleReport()))?.[1] ?? ''
    expect(() => new Script(script)).not.toThrow()
  })

  it('has no id twice, and no link or label into nowhere', () => {
    for (const one of [sampleReport(), sampleTrouble(), sampleRefused()]) {
      const page = parse(html(one))
      const ids = all(page, ({ attributes }) => attributes.id !== undefined).map(({ attributes }) => attributes.id)
      expect(new Set(ids).size).toBe(ids.length)
      const named = all(page, () => true).flatMap(({ attributes }) =>
        [attributes.href?.slice(1), attributes['aria-labelledby']].filter((id) => id !== undefined),
      )
      expect(named.length).toBeGreaterThan(10)
      expect(named.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  it('stays below 3 MB with a thousand names at twenty places, all of them to be written, and refused', () => {
    const changes = Array.from({ length: 20_000 }, (_, index) =>
      change(`SERVICE_${index % 1000}_SECRET_KEY`, {
        do: 'update',
        why: 'source-changed',
        scope: `acme/place-${Math.floor(index / 1000)}`,
      }),
    )
    const page = html(report(changes))
    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000)
    expect(page.match(/<td class="update">/g)).toHaveLength(20_000)

    const elsewhere = 'vercel:gone#A'
    const addresses = [...changes.map(addressText), elsewhere]
    const refusal = { rule: 'max-update-share', because: 'too many', unlock: '`policy.maxUpdateShare: 1`', addresses }
    const refused = html(report(changes, { refusals: [refusal] }))
    expect(Buffer.byteLength(refused)).toBeLessThan(3_000_000)
    expect(refused.match(/<td class="refused">/g)).toHaveLength(20_000)
    const card = textOf(byId(parse(refused), 'r0'))
    expect(card).toContain(addressText(changes[39] as ReportedChange))
    expect(card).toContain(elsewhere)
    expect(card).toContain('and 19,960 more, marked as refused below')
  })
})

describe('without a script', () => {
  it.each([
    ['a plan', sampleReport()],
    ['an apply in trouble', sampleTrouble()],
  ])('%s says of every name and place what, why and how sure', (_, said) => {
    const page = parse(html(said))
    for (const one of said.changes) {
      const cell = cellOf(page, one.name, one.scope) as Element
      const told = textOf(cell)
      expect(told).toContain(wordOf(one, said.command))
      expect(told).toContain(whyOf(one))
      if (one.do === 'keep') continue
      const story = textOf(storyOf(page, cell))
      expect(story).toContain(one.name)
      for (const said of [one.error?.message, one.error?.hint]) expect(story).toContain((said ?? '').replace(/`/g, ''))
      if (one.error === undefined) expect(story).toContain((one.note ?? '').replace(/`/g, ''))
    }
  })

  it('says the same trouble once, however many names have it', () => {
    const page = parse(html(sampleTrouble()))
    const failed = all(byId(page, 'look'), ({ attributes }) => attributes.class === 'story card failed')
    expect(failed).toHaveLength(1)
    expect(all(failed[0] as Element, ({ tag }) => tag === 'li')).toHaveLength(4)
  })

  it('leaves a cell empty where a name has no business', () => {
    const page = parse(html(sampleReport()))
    expect(cellOf(page, 'NPM_TOKEN', 'acme/shop/actions')?.attributes.class).toBe('keep')
    expect(cellOf(page, 'NPM_TOKEN', 'edge-api')).toEqual({ tag: 'td', attributes: {}, children: [] })
  })

  it('says what a name is called at the source', () => {
    const page = html(sampleReport())
    expect(page).toContain('<a href="#secret/DB_URL">DB_URL</a> <small>from DATABASE_URL</small>')
  })

  it('shows both changes where one name appears twice at one place', () => {
    const twice = [change('A', { do: 'create', why: 'absent' }), change('A', { do: 'remove', why: 'gone-from-source' })]
    const cell = cellOf(parse(html(report(twice))), 'A', 'shop-web/production') as Element
    expect(cell.attributes.class).toBe('remove')
    expect(textOf(cell)).toBe('create new at the targetremove removed from the source')
  })
})

describe('the matrix', () => {
  it('is a table in which every cell has a name and a place', () => {
    const table = first(parse(html(sampleReport())), 'table')
    expect(textOf(first(table, 'caption'))).toContain('22 names at 7 places')
    const scopes = all(table, ({ tag }) => tag === 'th').map(({ attributes }) => attributes.scope)
    expect(new Set(scopes)).toEqual(new Set(['col', 'colgroup', 'row', 'rowgroup']))
    const groups = all(table, ({ tag }) => tag === 'colgroup').map(({ attributes }) => Number(attributes.span))
    expect(groups).toEqual([1, 2, 2, 2, 1])
    const widths = all(table, ({ tag }) => tag === 'tr').map(
      (row) => all(row, ({ tag, attributes }) => tag === 'td' || attributes.scope === 'row').length,
    )
    expect(new Set(widths)).toEqual(new Set([0, 8]))
  })

  it('puts together what belongs to one target and one environment', () => {
    const at = (target: string, environment: string, scope: string) =>
      change('A', { do: 'keep', sure: 'revision', target, environment, scope })
    const page = parse(
      html(report([at('b', 'prod', '1'), at('a', 'prod', '2'), at('b', 'dev', '3'), at('b', 'prod', '4')])),
    )
    const places = all(all(page, ({ tag }) => tag === 'tr')[1] as Element, ({ tag }) => tag === 'small')
    expect(places.map(textOf)).toEqual(['1', '4', '3', '2'])
  })

  it('says first what a person should look at, and counts every state', () => {
    const page = parse(html(sampleTrouble()))
    const groups = all(page, ({ attributes }) => attributes.class === 'group').map(textOf)
    expect(groups).toEqual(['To look at 14 names', 'Unmanaged names 2 names', 'Unchanged everywhere 6 names'])
    const tallies = all(byId(page, 'tallies'), ({ tag }) => tag === 'li').map(textOf)
    expect(tallies).toEqual(['failed 4', 'unknown 11', 'remove 1', 'update 3', 'create 2', 'skipped 5', 'same 53'])
  })
})

describe('the run as a whole', () => {
  it('is the heading', () => {
    expect(headingOf(parse(html(sampleReport())))).toBe(
      '11 to write (create 4, update 6, remove 1) · 2 skipped · 63 unchanged',
    )
    expect(headingOf(parse(html(report([]))))).toBe('Nothing to do')
  })

  it('shows refusals with the line that unlocks them, and marks what they name', () => {
    const page = parse(html(sampleRefused()))
    const card = textOf(byId(page, 'r0'))
    expect(card).toContain('1 would be removed; the limit is 0')
    expect(card).toContain('Unlock: policy.maxRemovals: 1')
    expect(card).toContain('github:acme/shop/production#OLD_DATABASE_URL')
    const cell = cellOf(page, 'OLD_DATABASE_URL', 'acme/shop/production') as Element
    expect(textOf(cell)).toBe('refused remove: removed from the source')
    expect(textOf(storyOf(page, cell))).toContain('Unlock: policy.maxRemovals: 1')
  })

  it('shows what ended it, each complaint on its line', () => {
    const error = {
      code: 'config',
      message: 'unknown key `targts`\nenvironments: expected a list',
      hint: 'Correct the config.',
      where: 'sealpost.yaml:12',
      exit: 64,
    } as const
    const page = html(report([], { hash: '', owner: '', error, requests: {} }))
    expect(headingOf(parse(page))).toBe('Ended before there was a plan')
    expect(page).toContain('unknown key <code>targts</code><br>environments: expected a list')
    expect(textOf(byId(parse(page), 'trouble'))).toContain('at sealpost.yaml:12 Correct the config.')
    expect(page).not.toContain('<table')
  })

  it('says that it was stopped', () => {
    const error = { code: 'interrupted', message: 'stopped before this one', hint: 'Run again.' } as const
    const page = parse(html(report([change('A', { do: 'create', why: 'absent', reached: false, error })])))
    expect(textOf(byId(page, 'trouble'))).toContain('Stopped: 0 done, 1 left.')
    expect(textOf(page)).toContain('unreached')
    expect(textOf(page)).toContain('new at the target: not reached')
    expect(headingOf(page)).not.toContain('failed')
    expect(textOf(page)).toContain('Sealpost plan for acme stopped')
  })

  it('gives the plan, a saved plan, the times and what was asked of each target', () => {
    const plan = { hash: 'cd'.repeat(32), created: '2026-11-23T09:00:00.000Z', expires: '2026-11-24T09:00:00.000Z' }
    const run = textOf(byId(parse(html({ ...sampleTrouble(), plan })), 'run'))
    expect(run).toContain(`Plan ${sampleReport().hash}`)
    expect(run).toContain(`Saved plan ${plan.hash}, made ${plan.created}, valid until ${plan.expires}`)
    expect(run).toContain('2026-11-23T09:41:07.120Z to 2026-11-23T09:42:21.480Z')
    expect(run).toContain('edge403')
  })

  it.each([
    ['in sync', report([change('A', { do: 'keep', sure: 'revision' })])],
    ['done', report([change('A', { do: 'create', why: 'absent', ok: true })])],
    ['differs', sampleReport()],
    ['refused', sampleRefused()],
    ['failed', sampleTrouble()],
  ])('ends in one word: %s', (word, said) => {
    const brand = all(parse(html(said)), ({ attributes }) => attributes.class === 'brand')[0] as Element
    expect(textOf(brand).endsWith(word)).toBe(true)
  })

  it.each([
    [840, '0.8 s'],
    [42_400, '42 s'],
    [185_000, '3 min 5 s'],
    [-5, '0.0 s'],
  ])('took %d ms, said as %s', (ms, said) => {
    const started = '2026-11-23T10:00:00.000Z'
    const finished = new Date(Date.parse(started) + ms).toISOString()
    expect(textOf(first(parse(html(report([], { started, finished }))), 'header'))).toContain(`took ${said} `)
  })
})

describe('names from outside', () => {
  /** The name in each place where a name can stand. */
  function everywhere(name: string): Report {
    const place = { target: name, use: name, scope: name, environment: name, sourceName: name, note: name }
    const error = { code: 'invalid', message: name, hint: name, where: name } as const
    return report(
      [
        change(name, { do: 'create', why: 'absent', ...place }),
        change(`${name}2`, { do: 'update', why: 'drifted', ...place, error, ok: false }),
        change(`${name}3`, { do: 'leave', why: 'unlisted', ...place }),
        change(`${name}4`, { do: 'remove', why: 'gone-from-source' }),
      ],
      {
        owner: name,
        refusals: [
          { rule: name, because: name, unlock: name, addresses: [name, `vercel:shop-web/production#${name}4`] },
        ],
        requests: { [name]: { read: 1, write: 0, retried: 0 } },
        error: { ...error, exit: 1 },
      },
    )
  }

  const ordinary = parse(html(everywhere('NAME')))
  const shapeOf = (page: Element) =>
    all(page, ({ tag }) => tag !== 'wbr' && tag !== 'br' && tag !== 'code').map(({ tag }) => tag)

  it('are text, wherever they stand', () => {
    const page = html(everywhere(hostile))
    expect(shapeOf(parse(page))).toEqual(shapeOf(ordinary))
    expect(page).not.toMatch(/<img|alert\(2\)<\/script>/)
    const shown = all(parse(page), ({ tag }) => tag === 'li').map(textOf)
    expect(shown.some((item) => item.startsWith(forTerminal(hostile)))).toBe(true)
  })

  it('cannot leave an attribute either', () => {
    expect(text(`"'<>&`)).toBe('&quot;&#39;&lt;&gt;&amp;')
  })

  it('change nothing of the page, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const page = html(everywhere(name))
        expect(shapeOf(parse(page))).toEqual(shapeOf(ordinary))
        // nothing that acts on the eye gets through; line ends are the page's own
        expect(page).not.toMatch(/(?!\n)[\p{C}\p{Default_Ignorable_Code_Point}]|(?! )\p{Z}/u)
      }),
      { numRuns: 200 },
    )
  })

  it('are not confused when they look like nothing or are very long', () => {
    const page = parse(
      html(
        report([change('', { do: 'keep', sure: 'ledger' }), change('x'.repeat(9000), { do: 'keep', sure: 'ledger' })]),
      ),
    )
    const heads = all(page, ({ attributes }) => attributes.scope === 'row').map(textOf)
    expect(heads).toContain('(empty)')
    expect(heads).toContain(`${'x'.repeat(500)}…`)
  })

  it('are not taken for parts of the page’s own tables', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const page = parse(html(report(names.map((name) => change(name, { do: 'create', why: 'absent' })))))
    for (const name of names) expect(cellOf(page, name, 'shop-web/production')?.attributes.class).toBe('create')
  })
})

describe('colours', () => {
  const style = /<style>([\s\S]*)<\/style>/.exec(html(sampleReport()))?.[1] ?? ''
  const light = colours(style.slice(0, style.indexOf('@media')))
  const dark = { ...light, ...colours(/prefers-color-scheme: dark\) \{([\s\S]*?)\}\s*\}/.exec(style)?.[1] ?? '') }
  const own = ['create', 'update', 'adopt', 'remove', 'forget', 'left', 'unseen', 'failed', 'refused']

  it.each([
    ['light', light],
    ['dark', dark],
  ])('can be read in the %s scheme', (_, scheme) => {
    const pairs = [
      ...own.map((name) => [name, `${name}-tint`]),
      ...['page', 'card'].flatMap((back) => ['ink', 'soft', 'keep'].map((name) => [name, back])),
      ['unseen', 'unseen-line'],
    ]
    for (const [ink = '', back = ''] of pairs) {
      const contrast = contrastOf(scheme[ink] ?? '', scheme[back] ?? '')
      expect(contrast, `${ink} on ${back}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('are never alone: each state has a sign and a word', () => {
    for (const name of [...own, 'keep'])
      expect(style).toMatch(new RegExp(`\\.${name}\\.${name} \\{[^}]*--sign: "[^"]+"`))
  })
})

function colours(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)].map(([, name, colour]) => [name, colour]),
  )
}

/** WCAG 2 contrast ratio of two colours, `#rgb` or `#rrggbb`. */
function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
  const [red, green, blue] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
