import { describe, expect, it } from 'vitest'
import { type Compared, compareBuild, exitOfCheck, verdictOf } from '../../src/core/build-check.js'
import type { Entries, LedgerEntry } from '../../src/core/ledger-entry.js'
import type { Report } from '../../src/core/report.js'
import { endedReport } from '../../src/core/report.js'
import { Secret } from '../../src/core/secret.js'
import { keys, print } from './kit.js'

const keyId = keys[0].id
const written = (uid: string, name: string, value: string, more: Partial<LedgerEntry> = {}): [string, LedgerEntry] => {
  const fingerprint = print(new Secret(value), { uid, name, form: 'secret' }, keyId) ?? ''
  return [name, { state: 'written', fingerprint, keyId, form: 'secret', run: 'r', ...more }]
}
const entries = (of: Record<string, [string, LedgerEntry][]>): Entries =>
  new Map(Object.entries(of).map(([uid, names]) => [uid, new Map(names)]))
const own = (env: Record<string, string>) => (name: string) => {
  const text = env[name]
  return text === undefined ? undefined : new Secret(text)
}
const places = [
  { uid: 'branch', scope: 'shop/preview@cart' },
  { uid: 'nothing', scope: 'shop/nothing' },
  { uid: 'preview', scope: 'shop/preview' },
]

describe('the variables of a build', () => {
  it('are held against what was written, the strongest place first', () => {
    const ledger = entries({
      branch: [written('branch', 'BOTH', 'of the branch')],
      preview: [
        written('preview', 'BOTH', 'of all previews'),
        written('preview', 'SAME', 'one'),
        written('preview', 'OLD', 'new'),
        written('preview', 'GONE', 'two'),
        written('preview', 'PENDING', 'three', { state: 'pending' }),
        written('preview', 'FOREIGN', 'four', { keyId: 'another' }),
      ],
      production: [written('production', 'ELSEWHERE', 'five')],
    })
    const env = { BOTH: 'of the branch', SAME: 'one', OLD: 'old', PENDING: 'three', FOREIGN: 'four', ELSEWHERE: 'no' }
    expect(compareBuild(places, ledger, own(env), print)).toEqual([
      { name: 'BOTH', scope: 'shop/preview@cart', is: 'same' },
      { name: 'SAME', scope: 'shop/preview', is: 'same' },
      { name: 'OLD', scope: 'shop/preview', is: 'differs' },
      { name: 'GONE', scope: 'shop/preview', is: 'absent' },
      { name: 'PENDING', scope: 'shop/preview', is: 'unfinished' },
      { name: 'FOREIGN', scope: 'shop/preview', is: 'other-key' },
    ])
  })

  it('are not those of another place or name, nor in another form', () => {
    const [, at] = written('preview', 'NAME', 'value')
    const moved = entries({
      branch: [
        ['NAME', at],
        ['OTHER', at],
      ],
      preview: [['FORM', { ...at, form: 'public' }]],
    })
    const found = compareBuild(places, moved, own({ NAME: 'value', OTHER: 'value', FORM: 'value' }), print)
    expect(found.map(({ is }) => is)).toEqual(['differs', 'differs', 'differs'])
  })
})

describe('the verdict', () => {
  const clean = endedReport({ command: 'drift', started: 0, finished: 0, error: undefined })
  const line = { target: 'web', use: 'x', scope: 's', name: 'N', environment: 'e' }
  const drifted: Report = { ...clean, changes: [{ ...line, do: 'update', why: 'drifted' }] }
  const failed: Report = { ...clean, summary: { ...clean.summary, failed: 1 } }
  const refused: Report = {
    ...clean,
    refusals: [{ rule: 'ledger-lost', because: '', unlock: '', addresses: [], at: '' }],
  }

  it.each<[string, Compared[], Report | undefined, string, number]>([
    ['current, seen twice', ['same', 'absent'], clean, 'current', 0],
    ['current, by the ledger alone', ['same', 'absent', 'other-key'], undefined, 'current', 0],
    ['current, by the look alone', ['absent'], clean, 'current', 0],
    ['differs at the target', ['same'], drifted, 'differs', 2],
    ['differs in the build', ['same', 'differs'], clean, 'differs', 2],
    ['differs in the build, which did not look', ['differs'], undefined, 'differs', 2],
    ['differs, for a write did not finish', ['same', 'unfinished'], clean, 'differs', 2],
    ['unknown, for nothing was compared', ['absent', 'other-key'], undefined, 'unknown', 2],
    ['unknown, for nothing was written', [], clean, 'unknown', 2],
    ['unknown, for the place cannot be seen', ['same'], failed, 'unknown', 1],
    ['unknown, for the ledger is lost', ['same'], refused, 'unknown', 3],
    ['differs, and the place cannot be seen', ['differs'], failed, 'differs', 1],
  ])('is %s', (_, kinds, report, verdict, exit) => {
    const variables = kinds.map((is) => ({ name: 'N', scope: 's', is }))
    const about = { variables, ...(report === undefined ? {} : { report }) }
    expect(verdictOf(about)).toBe(verdict)
    expect(exitOfCheck({ verdict: verdictOf(about), ...about })).toBe(exit)
  })

  it('is no trouble where the config maps nothing of the build', () => {
    expect(exitOfCheck({ verdict: 'unmapped' })).toBe(0)
  })
})
