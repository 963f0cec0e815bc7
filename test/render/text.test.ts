import { describe, expect, it } from 'vitest'
import { exitOf } from '../../src/core/report.js'
import { commentMarkdown } from '../../src/render/comment/comment.js'
import { reportMarkdown } from '../../src/render/markdown.js'
import { plainStyle, terminalStyleOf } from '../../src/render/terminal-style.js'
import { errorText, reportText } from '../../src/render/text.js'
import { change, report, trouble } from './reports.js'

const quiet = { verbose: false }
const terminal = terminalStyleOf(true, { NO_COLOR: '1' })

const everything = report(
  [
    change('API_KEY', { do: 'create', why: 'absent' }),
    change('DATABASE_URL', { do: 'update', why: 'source-changed' }),
    change('BACK', { do: 'create', why: 'vanished' }),
    change('EDITED', { do: 'update', why: 'drifted' }),
    change('HALF', { do: 'update', why: 'unfinished' }),
    change('OTHER_KEY', { do: 'update', why: 'rekeyed' }),
    change('THEIRS', { do: 'adopt', why: 'foreign' }),
    change('STRIPE_KEY', {
      do: 'leave',
      why: 'foreign',
      instead: 'adopt',
      note: 'to allow it, set `policy.allow: adopt`',
    }),
    change('PINNED', { do: 'leave', why: 'protected', instead: 'update', note: '`policy.protect` contains "PIN*"' }),
    change('KEPT', {
      do: 'leave',
      why: 'not-allowed',
      instead: 'remove',
      note: 'to allow it, set `policy.allow: remove`',
    }),
    change('OLD', { do: 'remove', why: 'gone-from-source' }),
    change('GONE', { do: 'forget', why: 'gone-everywhere' }),
    ...['READ', 'SEEN', 'SEEN_TOO', 'BELIEVED'].map((name) =>
      change(name, { do: 'keep', sure: name === 'READ' ? 'read-back' : name === 'BELIEVED' ? 'ledger' : 'revision' }),
    ),
    ...['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'].map((name) => change(name, { do: 'leave', why: 'foreign' })),
    change('HIDDEN', {
      do: 'leave',
      why: 'unlisted',
      environment: 'preview',
      scope: 'shop-web/preview',
      note: 'some rows are hidden',
    }),
    change('TOKEN', { do: 'update', why: 'drifted', target: 'repo', use: 'github', scope: 'acme/shop' }),
  ],
  { requests: { web: { read: 1, write: 0, retried: 0 }, repo: { read: 3, write: 2, retried: 1 } } },
)

describe('a report as text', () => {
  it('is grouped by target and place, with symbols on a terminal', () => {
    expect(
      reportText(everything, terminal, quiet),
    ).toBe(`Plan for acme: 9 to write (create 2, update 5, adopt 1, remove 1), 1 to forget, 3 skipped, 1 unknown, 4 unchanged.

web (vercel)
  production → shop-web/production: 2 added, 4 changed, 1 taken over, 1 removed, 1 forgotten, 3 skipped, 7 unmanaged, 4 unchanged
    - OLD           removed from the source
    ! THEIRS        already at the target: taken over
    ~ DATABASE_URL  changed at the source
    ~ EDITED        edited at the target
    ~ HALF          an earlier write may be unfinished
    ~ OTHER_KEY     written with a key that is no longer available
    + API_KEY       new at the target
    + BACK          was deleted at the target
    ! STRIPE_KEY    not ours: skipped
                    to allow it, set \`policy.allow: adopt\`
    ! PINNED        protected: skipped, would be updated
                    \`policy.protect\` contains "PIN*"
    ! KEPT          not allowed: skipped, would be removed
                    to allow it, set \`policy.allow: remove\`
    · GONE          removed from the source and the target
    = 4 unchanged: 1 read back, 2 version stamp unchanged, 1 per the ledger (this target cannot be checked)
    ! 7 unmanaged names (not in the source): S1, S2, S3, S4, S5 and 2 more
  preview → shop-web/preview: 1 unknown
    ? HIDDEN  could not be seen
              some rows are hidden

repo (github)
  production → acme/shop: 1 changed
    ~ TOKEN  edited at the target

web: 1 read, 0 writes
repo: 3 reads, 2 writes, 1 retried
`)
  })

  it('has words in place of symbols, and plain ASCII, where there is no terminal', () => {
    const text = reportText(everything, plainStyle, quiet)
    expect(text).toMatch(/^[\n -~]*$/)
    expect(text).toContain('  production -> shop-web/production: 2 added,')
    expect(text).toContain('    create    API_KEY       new at the target\n')
    expect(text).toContain('    unknown   HIDDEN  could not be seen\n')
  })

  it('takes colour only where the look has it', () => {
    expect(reportText(everything, terminalStyleOf(true, {}), quiet)).toContain('\u001b[32m+\u001b[39m API_KEY')
    expect(reportText(everything, terminal, quiet)).not.toContain('\u001b')
  })

  it('names the unchanged and all strangers when it is asked to', () => {
    const text = reportText(everything, terminal, { verbose: true })
    expect(text).toContain('    = BELIEVED      per the ledger (this target cannot be checked)\n')
    expect(text).toContain('S5, S6, S7\n')
  })

  it('says the same trouble once', () => {
    const error = trouble('forbidden', 'list: 403, not permitted')
    const names = ['A', 'B', 'C', 'D', 'E', 'F']
    const text = reportText(
      report(names.map((name) => change(name, { do: 'leave', why: 'unlisted', error }))),
      terminal,
      quiet,
    )
    expect(text).toContain('    ? 6 names that could not be seen: A, B, C, D, E and 1 more\n')
    expect(text.split('list: 403, not permitted')).toHaveLength(2)
    expect(text).toContain('Do something about it.')
  })

  it('tells what an apply did, what failed, and what was not reached', () => {
    const changes = [
      change('A', { do: 'create', why: 'absent', ok: true, note: 'the target says that it already existed' }),
      change('B', { do: 'update', why: 'drifted', ok: false, error: trouble('invalid', 'not accepted') }),
      change('C', {
        do: 'update',
        why: 'drifted',
        reached: false,
        error: trouble('interrupted', 'stopped before this was sent'),
      }),
      change('D', { do: 'forget', why: 'gone-everywhere', ok: true }),
      change('E', { do: 'create', why: 'absent' }),
    ]
    const text = reportText(report(changes, { command: 'apply' }), plainStyle, quiet)
    expect(text).toContain('Apply for acme: 1 written, 1 forgotten, 1 failed, 1 not reached, 1 not tried.')
    expect(text).toContain(
      '    created   A  new at the target\n                 the target says that it already existed\n',
    )
    expect(text).toContain('    failed    B  edited at the target\n                 not accepted\n')
    expect(text).toContain('    unreached C  edited at the target: not reached\n')
    expect(text).toContain('    forgotten D')
    expect(text).toContain('Stopped: 1 done, 1 left. Run the same command to continue.\n')
  })

  it('says once what was not reached, and never that it failed', () => {
    const error = trouble('interrupted', 'stopped before this was sent')
    const changes = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) =>
      change(name, { do: 'create', why: 'absent', reached: false, error }),
    )
    const text = reportText(report(changes, { command: 'apply' }), plainStyle, quiet)
    expect(text).toContain('Apply for acme: 6 not reached.')
    expect(text).toContain('    unreached 6 changes that were not reached: A, B, C, D, E and 1 more\n')
    expect(text).not.toContain('failed')
  })

  it('ticks off at a terminal what is done', () => {
    const changes = [
      change('A', { do: 'create', why: 'absent', ok: true }),
      change('B', { do: 'create', why: 'absent' }),
    ]
    const text = reportText(report(changes, { command: 'apply' }), terminal, quiet)
    expect(text).toContain('    + A  new at the target ✓\n    + B  new at the target\n')
  })

  it('speaks of differences, not of work, for drift', () => {
    const changes = [
      change('A', { do: 'create', why: 'vanished', drift: 'deleted' }),
      change('B', { do: 'update', why: 'drifted', drift: 'edited' }),
      change('C', { do: 'update', why: 'unfinished' }),
      change('D', { do: 'keep', sure: 'revision' }),
    ]
    const text = reportText(report(changes, { command: 'drift' }), plainStyle, quiet)
    expect(text).toContain('Drift for acme: 3 differ, 1 unchanged.')
    expect(text).toContain('    deleted   A')
    expect(text).toContain('    edited    B')
    expect(text).toContain('    unsure    C')
    const same = report([change('A', { do: 'keep', sure: 'revision' })], { command: 'drift' })
    expect(reportText(same, plainStyle, quiet)).toContain('Drift for acme: nothing differs, 1 unchanged.')
    expect(reportText(report([], { command: 'drift' }), plainStyle, quiet)).toContain(
      'Drift for acme: the ledger has no entries here, so nothing was compared.',
    )
  })

  it('gives each refusal with its unlock', () => {
    const addresses = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => `vercel:shop-web/production#${name}`)
    const refusals = [
      {
        rule: 'max-removals',
        because: '7 would be removed; the limit is 0',
        unlock: '`policy.maxRemovals: 7`',
        addresses,
      },
    ]
    const text = reportText(report([], { refusals }), plainStyle, quiet)
    expect(text).toContain('Plan for acme: 1 refusal.')
    expect(text).toContain('Refused, nothing is written:\n  7 would be removed; the limit is 0 (max-removals)\n')
    expect(text).toContain('#E\n    and 2 more\n    unlock: `policy.maxRemovals: 7`\n')
  })

  it('is empty where there never was a plan', () => {
    expect(reportText(report([], { hash: '' }), plainStyle, quiet)).toBe('')
  })
})

describe('an error as text', () => {
  it('says what, where and what to do', () => {
    const error = { code: 'config', message: 'this is wrong', where: 'sealpost.yaml:3', hint: 'Mend it.' }
    expect(errorText(error, plainStyle)).toBe('error (config): this is wrong\n  at sealpost.yaml:3\n  Mend it.\n')
  })

  it('lists several complaints one to a line', () => {
    const error = { code: 'config', message: 'a:1: one\na:2: two', hint: 'Mend them.' }
    expect(errorText(error, plainStyle)).toBe('error (config):\n  a:1: one\n  a:2: two\n  Mend them.\n')
  })

  it('hands nothing hostile on', () => {
    const error = { code: 'usage', message: 'no \u001b[2J', where: '\u202e', hint: 'x\u0007' }
    expect(errorText(error, plainStyle)).toBe('error (usage): no \\u{1b}[2J\n  at \\u{202e}\n  x\\u{7}\n')
  })
})

it('names what is worth a look, and stops nothing for it', () => {
  const warnings = [{ because: '`policy.protect` lists STRIPE_KYE, which does not exist', at: 'sealpost.yaml:9' }]
  const one = report([change('A', { do: 'keep', sure: 'revision' })], { warnings })
  const told = '`policy.protect` lists STRIPE_KYE, which does not exist (sealpost.yaml:9)'
  expect(reportText(one, plainStyle, { verbose: false })).toContain(`Warnings:\n  ${told}\n`)
  expect(reportMarkdown(one)).toContain(
    '### Warnings\n\n- `policy.protect` lists STRIPE\\_KYE, which does not exist (`sealpost.yaml:9`)',
  )
  const context = { mode: 'trusted' as const, newDestinations: [], config: 'sealpost.yaml' }
  expect(commentMarkdown(one, context)).toContain('> **Warnings:**')
  expect(commentMarkdown(one, { ...context, mode: 'untrusted' })).not.toContain('Warnings')
  expect(exitOf(one)).toBe(0)
})
