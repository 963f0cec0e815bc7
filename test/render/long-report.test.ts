import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportedChange } from '../../src/core/report.js'
import { countsText } from '../../src/render/change-counts.js'
import { reportMarkdown } from '../../src/render/markdown.js'
import { besideText, overviewOf } from '../../src/render/overview.js'
import { arrangementOf, placeLabels } from '../../src/render/report-sections.js'
import { plainStyle, terminalStyleOf } from '../../src/render/terminal-style.js'
import { reportText } from '../../src/render/text.js'
import { hostileReport } from './hostile.js'
import { change, report, trouble } from './reports.js'

/** Twenty targets with fifteen changes each, twelve of them the same everywhere, and a few odd ones. */
const at = (index: number) => ({ target: `web-${index}`, scope: `acme/web-${index}/production` })
const names = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}_${index}`)
const everywhere = Array.from({ length: 20 }, (_, index) => [
  ...names(12, 'SERVICE_TOKEN').map((name) => change(name, { do: 'update', why: 'source-changed', ...at(index) })),
  ...names(3, `OWN_${index}`).map((name) => change(name, { do: 'create', why: 'absent', ...at(index) })),
  ...names(40, 'SAME').map((name) => change(name, { do: 'keep', sure: 'revision', ...at(index) })),
]).flat()
const odd = [
  change('OLD', { do: 'remove', why: 'gone-from-source', ...at(9) }),
  change('THEIRS', { do: 'leave', why: 'foreign', instead: 'adopt', note: 'a note', ...at(7) }),
]
const refusals = [
  {
    rule: 'max-removals',
    because: '1 would be removed; 0 may be',
    unlock: '`policy.maxRemovals: 1`',
    addresses: ['vercel:acme/web-9/production#OLD'],
  },
]
const long = report([...everywhere, ...odd], { refusals })
const at80 = terminalStyleOf(true, { NO_COLOR: '1' }, 80)

describe('three hundred changes at twenty targets', () => {
  it('are not said to be of one environment where they are of two', () => {
    const two = Array.from({ length: 10 }, (_, index) =>
      ['production', 'preview'].map((environment) =>
        change('TOKEN', { do: 'update', why: 'source-changed', environment, ...at(index) }),
      ),
    ).flat()
    expect(
      reportMarkdown(report(two))
        .split('\n')
        .filter((line) => line.includes('more, each')),
    ).toEqual([
      '| `web-0` and 9 more, each | `production` |  | 1 |  |  |  |',
      '| `web-0` and 9 more, each | `preview` |  | 1 |  |  |  |',
    ])
  })

  it('make one row of a job summary’s overview where they say the same, below the odd ones', () => {
    const rows = reportMarkdown(long)
      .split('\n')
      .filter((line) => /^\| `web-\d+`.*\| `production` \|/.test(line))
    expect(rows).toEqual([
      '| `web-7` | `production` | 3 | 12 |  |  | 1 skipped, 40 unchanged |',
      '| `web-9` | `production` | 3 | 12 | 1 | 1 | 40 unchanged |',
      '| `web-0` and 17 more, each | `production` | 3 | 12 |  |  | 40 unchanged |',
    ])
  })

  it('are arranged: counts, what is the same told once, the odd ones pointed at', () => {
    const { counts, spreads, sections, attention } = arrangementOf(long, false)
    expect(countsText(counts, 'plan')).toBe(
      '60 added, 240 changed, 1 removed, 1 skipped, 800 unchanged, 1 of them refused',
    )
    expect(spreads.map(({ places, rows }) => [places.length, rows.length])).toEqual([[20, 12]])
    expect(sections.map(({ rows }) => rows.length)).toEqual([3, 3, 3, 3, 3, 3, 3, 4, 3, 4, ...Array(10).fill(3)])
    expect(attention.map(({ place, row }) => `${row.name} ${place}`)).toEqual([
      'THEIRS web-7 production',
      'OLD web-9 production',
    ])
    expect(sections[9] && countsText(sections[9].counts, 'plan')).toBe(
      '3 added, 12 changed, 1 removed, 40 unchanged, 1 of them refused',
    )
  })

  it('say on the first screen what is asked, what is odd and what is refused', () => {
    const text = reportText(long, at80, { verbose: false })
    const screen = text.split('\n').slice(0, 24).join('\n')
    expect(screen).toContain('1 refusal, 301 to write (create 60, update 240, remove 1)')
    expect(screen).toContain('unlock: `policy.maxRemovals: 1`')
    expect(screen).toContain('    ! THEIRS  not ours: skipped (web-7 production)\n')
    expect(screen).toContain('    - OLD     removed from the source (web-9 production)\n')
    expect(screen).toMatch(/SERVICE_TOKEN_0 in 20 places {3}changed at the source\n/)
    expect(text.split('\n').length).toBeLessThan(200)
    expect(text).toContain('\n  production → acme/web-9/production: 3 added, 12 changed, 1 removed,')
  })

  it.each([80, 120])('keep to %i columns', (columns) => {
    const text = reportText(long, terminalStyleOf(true, { NO_COLOR: '1' }, columns), { verbose: false })
    const lines = text.split('\n').slice(1)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns)
  })

  it('are all named where that is asked for', () => {
    const text = reportText(long, plainStyle, { verbose: true })
    expect(text.match(/SERVICE_TOKEN_0 /g)).toHaveLength(20)
    expect(text.match(/SAME_39 /g)).toHaveLength(20)
    expect(text).not.toContain('in 20 places')
  })

  it('are folded in the job summary below an overview', () => {
    const text = reportMarkdown(long)
    expect(text).toContain('| `web-9` | `production` | 3 | 12 | 1 | 1 | 40 unchanged |')
    expect(text).toContain('<details><summary>12 update</summary>\n\n| What | Name | Why |')
    expect(text).toContain('| update | `SERVICE_TOKEN_0` in 20 places | changed at the source |')
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
  })
})

describe('a name of eighty characters', () => {
  const name = 'N'.repeat(80)
  const changes = [
    change(name, { do: 'create', why: 'absent' }),
    change('SHORT', { do: 'update', why: 'source-changed' }),
  ]

  it('does not push any reason away: its own stands below it', () => {
    const text = reportText(report(changes), at80, { verbose: false })
    expect(text).toContain('    ~ SHORT  changed at the source\n')
    expect(text).toContain(`    + ${name}\n             new at the target\n`)
  })
})

describe('what is the same in several places', () => {
  const places = (count: number, more: Partial<ReportedChange> = {}) =>
    Array.from({ length: count }, (_, index) => change('TOKEN', { do: 'create', why: 'absent', ...at(index), ...more }))

  it('is told once from four places on', () => {
    expect(arrangementOf(report(places(3)), false).spreads).toEqual([])
    const { spreads, sections } = arrangementOf(report(places(4)), false)
    expect(spreads).toMatchObject([{ rows: [{ name: 'TOKEN' }], places: [at(0), at(1), at(2), at(3)] }])
    expect(sections.map(({ state, rows }) => [state, rows])).toEqual(Array(4).fill(['spread', []]))
  })

  it('is not what differs in its reason, in its trouble or in its name at the source', () => {
    const [first, ...others] = places(4)
    const count = (more: Partial<ReportedChange>) =>
      arrangementOf(report([{ ...(first as ReportedChange), ...more }, ...others]), false).spreads.length
    expect(count({})).toBe(1)
    expect(count({ why: 'vanished' })).toBe(0)
    expect(count({ sourceName: 'OTHER' })).toBe(0)
    expect(count({ note: 'seen' })).toBe(0)
    expect(count({ error: trouble('forbidden', 'no') })).toBe(0)
    // where a value comes from is another file in each environment
    expect(count({ source: { name: 'app', at: 'secrets/a.env:4' } })).toBe(1)
  })

  it('lists places that nothing else is told of by their counts', () => {
    const text = reportText(report(places(30)), at80, { verbose: false })
    expect(text).toContain('    + TOKEN in 30 places  new at the target\n      web-0 production, web-1 production,')
    expect(text).toContain('\nPlaces with nothing else to report\n  web-0 production   1 added\n')
    expect(text).toContain('  and 10 more places; --verbose shows all\n')
  })

  it('tells two places apart that have one target and one environment', () => {
    const place = (scope: string) => ({ target: 'web', use: 'vercel', environment: 'production', scope })
    expect(placeLabels([place('a'), place('b')])).toEqual(['web production a', 'web production b'])
  })
})

it('an overview puts the places of one environment together, and says beside its columns what they do not', () => {
  const changes = [
    change('A', { do: 'create', why: 'absent' }),
    change('B', { do: 'adopt', why: 'foreign', scope: 'other' }),
    change('C', { do: 'leave', why: 'foreign', scope: 'other' }),
    change('D', { do: 'update', why: 'drifted', error: trouble('invalid', 'no'), ok: false }),
  ]
  const [row, ...others] = overviewOf(arrangementOf(report(changes), false))
  expect(others).toEqual([])
  expect(row?.counts).toMatchObject({ added: 1, changed: 0, takenOver: 1, failed: 1, unmanaged: 1 })
  expect(row && besideText(row.counts)).toBe('1 failed, 1 taken over, 1 unmanaged')
})

it('each change is counted once, and told once, whatever there is', () => {
  fc.assert(
    fc.property(hostileReport, fc.boolean(), (given, verbose) => {
      const { counts, sections, spreads } = arrangementOf(given, verbose)
      const { refused: _, ...kinds } = counts
      expect(Object.values(kinds).reduce((all, one) => all + one, 0)).toBe(given.changes.length)
      const told = [
        ...sections.map((one) => ({ ...one, times: 1 })),
        ...spreads.map((one) => ({ ...one, times: one.places.length })),
      ]
      const lines = told.map(({ rows, folds, times }) => {
        const folded = folds.reduce((all, { names, hidden, text }) => {
          return all + (names.length + hidden || Number(/^[\d,]+/.exec(text)?.[0].replaceAll(',', '')))
        }, 0)
        return (rows.length + folded) * times
      })
      if (spreads.length === 0) expect(lines.reduce((all, one) => all + one, 0)).toBe(given.changes.length)
    }),
    { numRuns: 200 },
  )
})

it('no name acts on a terminal, however narrow that is', () => {
  fc.assert(
    fc.property(hostileReport, fc.integer({ min: 20, max: 200 }), (given, columns) => {
      const text = reportText(given, terminalStyleOf(true, { NO_COLOR: '1' }, columns), { verbose: false })
      expect(text).not.toMatch(/(?!\n)[\p{C}\p{Zl}\p{Zp}]|##\[|^\s*::/mu)
    }),
    { numRuns: 200 },
  )
})
