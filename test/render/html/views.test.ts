import { describe, expect, it } from 'vitest'
import { columnAnchors, secretAnchor } from '../../../src/render/html/anchors.js'
import { html } from '../../../src/render/html/page.js'
import { change, report } from '../reports.js'
import { all, byId, type Element, first, parse, textOf } from './page.kit.js'
import { sampleReport, sampleTrouble } from './sample.js'

const withClass = (within: Element, name: string) =>
  all(within, ({ attributes }) => attributes.class?.split(' ').includes(name) === true)

/** Each line of a secret's card. */
function factsOf(page: Element, name: string): string[] {
  const at = byId(page, secretAnchor(name))
  const card = withClass(byId(page, 'secrets'), 'secret').find(
    (one) => one === at || all(one, (part) => part === at)[0],
  )
  return withClass(card as Element, 'fact').map((line) =>
    line.children.map((part) => textOf(part as Element)).join(' | '),
  )
}

describe('by secret', () => {
  const page = parse(html(sampleReport()))

  it('has all places of a name, how sure that is, and since when, the worst first', () => {
    expect(factsOf(page, 'STRIPE_SECRET_KEY')).toEqual([
      'skipped | protected: skipped, would be updated · last written 2026-05-19 more | web production',
      'same | version stamp unchanged · since 2026-05-19 | web preview',
      'same | per the ledger (this target cannot be checked) · since 2026-05-19 | edge production',
    ])
  })

  it('tells once what is the same in several places', () => {
    expect(factsOf(page, 'MAIL_TOKEN')).toEqual([
      'update | changed at the source · by fingerprint · last written 2026-02-27 | 5 places: web production, preview · site production, preview · edge production',
    ])
  })

  it('tells once what is the same of four secrets or more, and has a card for each of fewer', () => {
    const many = withClass(page, 'many').map((card) => all(card, ({ tag }) => tag === 'li').map(textOf))
    expect(many).toEqual([['AUTH_JWKS', 'OAUTH_CLIENT_ID', 'OAUTH_CLIENT_SECRET', 'SENTRY_DSN']])
    const singles = withClass(page, 'secret').filter(({ attributes }) => attributes.id !== undefined)
    expect(singles).toHaveLength(22 - 4)
  })

  it('says that this run wrote it, and nothing of a day that nobody took down', () => {
    const after = parse(html(sampleTrouble()))
    expect(factsOf(after, 'MAIL_TOKEN')).toContain(
      'updated | changed at the source · confirmed · written by this run | 2 places: web production, preview',
    )
    const former = sampleReport().changes.map(({ since, ...one }) => one)
    expect(textOf(byId(parse(html(report(former))), 'secrets'))).not.toMatch(/since|last written/)
  })

  it('names the scope where two places of a target share an environment', () => {
    const at = (scope: string) => change('A', { do: 'keep', sure: 'revision', scope })
    expect(factsOf(parse(html(report([at('one'), at('two')]))), 'A')).toEqual([
      'same | version stamp unchanged | 2 places: web production one, production two',
    ])
  })

  it('links to the story where that says more', () => {
    const stories = all(
      byId(page, 'secrets'),
      ({ tag, attributes }) => tag === 'a' && /^#s\d/.test(attributes.href ?? ''),
    )
    const told = stories.map(({ attributes }) => textOf(byId(page, attributes.href?.slice(1) ?? '')))
    expect(told).toHaveLength(2)
    expect(told.join()).toMatch(/policy\.allow.*policy\.protect/)
  })
})

describe('by place', () => {
  it('tells once what is the same in four places or more, and links each cell of the matrix to it', () => {
    const page = parse(html(sampleReport()))
    const story = byId(page, 'words')
    const [card] = all(story, ({ tag }) => tag === 'article')
    expect(textOf(card as Element)).toBe(
      '5 places web production, preview · site production, preview · edge production update MAIL_TOKEN changed at the source · how sure: by fingerprint',
    )
    const rows = all(byId(page, 'matrix'), ({ tag }) => tag === 'tr')
    const row = rows.find((one) => textOf(one).startsWith('MAIL_TOKEN')) as Element
    const links = all(row, ({ tag }) => tag === 'a').map(({ attributes }) => attributes.href)
    expect(new Set(links.slice(1)).size).toBe(1)
    expect(byId(card as Element, links[1]?.slice(1) ?? '')).toBeDefined()
    const places = all(story, ({ attributes }) => /^place\//.test(attributes.id ?? ''))
    expect(places.filter((place) => /changes? shared with other places/.test(textOf(place)))).toHaveLength(5)
  })

  it('does not put together what only some refusal names', () => {
    const changes = ['a', 'b', 'c', 'd', 'e'].map((scope) => change('A', { do: 'update', why: 'drifted', scope }))
    const refusal = { rule: 'r', because: 'too many', unlock: '`x: 1`', addresses: ['vercel:a#A'] }
    const page = parse(html(report(changes, { refusals: [refusal] })))
    const [card] = all(byId(page, 'words'), ({ tag }) => tag === 'article')
    expect(textOf(first(card as Element, 'h4'))).toBe('4 places')
    expect(textOf(byId(page, 'place/web/production/a'))).toContain('refused')
  })
})

describe('an address', () => {
  it('is there for each secret, each target and each place, and stays the same', () => {
    const said = sampleTrouble()
    const page = parse(html(said))
    const ids = new Set(
      all(page, ({ attributes }) => attributes.id !== undefined).map(({ attributes }) => attributes.id),
    )
    for (const { name, target, environment, scope } of said.changes) {
      expect(ids).toContain(`secret/${name}`)
      expect(ids).toContain(`target/${target}`)
      expect(ids).toContain(`place/${target}/${environment}/${scope.replaceAll('/', '~2f~')}`)
    }
  })

  it('is one for each name, of any characters and any length, and needs no escape', () => {
    const names = [
      'A',
      'a',
      '',
      ' ',
      'A B',
      'A~20~B',
      'Ü',
      '\u{1f600}',
      '\ud800',
      'x'.repeat(500),
      `${'x'.repeat(499)}y`,
    ]
    const anchors = names.map(secretAnchor)
    expect(new Set(anchors).size).toBe(names.length)
    for (const anchor of anchors) expect(anchor).toMatch(/^secret\/[\w.~-]{0,120}$/)
  })

  it('is numbered where a report has two places that nothing tells apart', () => {
    const place = { target: 'web', environment: 'p', scope: 's' }
    const { places, targets } = columnAnchors([
      { ...place, use: 'one' },
      { ...place, use: 'two' },
    ])
    expect(places).toEqual(['place/web/p/s', 'place/web/p/s/2'])
    expect(targets).toEqual(['target/web', 'target/web/2'])
  })
})

describe('a large matrix', () => {
  const wide = (targets: number, environments: number) =>
    Array.from({ length: targets * environments }, (_, index) =>
      change('A', {
        do: 'keep',
        sure: 'revision',
        target: `t${Math.floor(index / environments)}`,
        environment: `e${index % environments}`,
        scope: `s${index}`,
      }),
    )
  const widths = (page: Element) =>
    withClass(page, 'matrix').map((table) => all(table, ({ attributes }) => attributes.scope === 'col').length - 1)

  it('is divided between targets, so that no table is wider than paper', () => {
    expect(widths(parse(html(report(wide(1, 12)))))).toEqual([12])
    expect(widths(parse(html(report(wide(4, 5)))))).toEqual([10, 10])
    expect(widths(parse(html(report(wide(1, 30)))))).toEqual([12, 12, 6])
  })

  it('leaves out of a part the names that have nothing there', () => {
    const page = parse(html(report([...wide(4, 5), change('B', { do: 'create', why: 'absent', target: 't3' })])))
    const names = withClass(page, 'matrix').map((table) =>
      all(table, ({ attributes }) => attributes.scope === 'row').map(textOf),
    )
    expect(names).toEqual([['A'], ['B', 'A']])
  })

  it('is a table for each hundred names, each of which stands in one', () => {
    const names = Array.from({ length: 250 }, (_, index) => `N${1000 + index}`)
    const changes = names.map((name, index) =>
      change(name, index < 30 ? { do: 'create' } : { do: 'keep', sure: 'ledger' }),
    )
    const page = parse(html(report(changes)))
    const tables = withClass(page, 'matrix').map((table) =>
      all(table, ({ attributes }) => attributes.scope === 'row').map(textOf),
    )
    expect(tables.map((table) => table.length)).toEqual([100, 100, 50])
    expect(tables.flat()).toEqual(names)
    const groups = withClass(page, 'group').map(textOf)
    const same = 'Unchanged everywhere 220 names'
    expect(groups).toEqual(['To look at 30 names', same, same, same])
  })
})
