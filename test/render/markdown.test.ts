import { describe, expect, it } from 'vitest'
import { reportMarkdown } from '../../src/render/markdown.js'
import { change, report, trouble } from './reports.js'

describe('a report as Markdown', () => {
  it('has a table for each place', () => {
    const refusals = [
      {
        rule: 'max-removals',
        because: '1 would be removed; the limit is 0',
        unlock: '`policy.maxRemovals: 1`',
        addresses: ['vercel:shop-web/production#OLD'],
      },
    ]
    const changes = [
      change('API_KEY', { do: 'create', why: 'absent' }),
      change('OLD', { do: 'remove', why: 'gone-from-source' }),
      change('STRIPE_KEY', {
        do: 'leave',
        why: 'foreign',
        instead: 'adopt',
        note: 'to allow it, set `policy.allow: adopt`',
      }),
      change('SAME', { do: 'keep', sure: 'ledger' }),
      change('STRANGER', { do: 'leave', why: 'foreign' }),
      change('TOKEN', { do: 'update', why: 'drifted', target: 'repo', use: 'github', scope: 'acme/shop' }),
    ]
    expect(
      reportMarkdown(report(changes, { refusals })),
    ).toBe(`## Sealpost plan: 1 refusal, 3 to write (create 1, update 1, remove 1), 1 skipped, 1 unchanged

### Refused, nothing is written

- 1 would be removed; the limit is 0 (\`max-removals\`)
  - \`vercel:shop-web/production#OLD\`
  - Unlock: \`policy.maxRemovals: 1\`

| Target | Environment | Added | Changed | Removed | Refused | Other |
| :-- | :-- | --: | --: | --: | --: | :-- |
| \`web\` | \`production\` | 1 |  | 1 | 1 | 1 skipped, 1 unmanaged, 1 unchanged |
| \`repo\` | \`production\` |  | 1 |  |  |  |

### \`web\` (vercel)

#### \`production\` → \`shop-web/production\`

1 added, 1 removed, 1 skipped, 1 unmanaged, 1 unchanged, 1 of them refused

| What | Name | Why |
| --- | --- | --- |
| remove | \`OLD\` | removed from the source |
| create | \`API_KEY\` | new at the target |
| skipped | \`STRIPE_KEY\` | not ours: skipped<br>to allow it, set \`policy.allow: adopt\` |

- 1 unchanged, per the ledger (this target cannot be checked)
- 1 unmanaged name (not in the source): \`STRANGER\`

### \`repo\` (github)

#### \`production\` → \`acme/shop\`

1 changed

| What | Name | Why |
| --- | --- | --- |
| update | \`TOKEN\` | edited at the target |

owner \`acme\` · plan \`abababababab\` · 2026-11-23T10:00:00.000Z to 2026-11-23T10:00:01.000Z<br>
\`web\`: 1 read, 0 writes
`)
  })

  it('says what ended a run', () => {
    const error = { code: 'config', message: 'a:1: one\na:2: @two', where: 'a', hint: 'Mend *it*.', exit: 64 } as const
    const text = reportMarkdown(report([], { hash: '', owner: '', requests: {}, error }))
    expect(text).toContain('## Sealpost plan: ended before there was a plan\n')
    expect(text).toContain('> **a:1: one<br>a:2: `@two`** (`config` at `a`)\n>\n> Mend \\*it\\*.\n')
  })

  it('says where a stopped run goes on', () => {
    const error = trouble('interrupted', 'stopped before this was sent')
    const changes = [
      change('A', { do: 'create', why: 'absent', ok: true }),
      change('B', { do: 'create', why: 'absent', reached: false, error }),
    ]
    const text = reportMarkdown(report(changes, { command: 'apply' }))
    expect(text).toContain('## Sealpost apply: 1 written, 1 not reached\n')
    expect(text).toContain('**Stopped: 1 done, 1 left. Run the same command to continue.**')
    expect(text).toContain('| unreached | `B` | new at the target: not reached<br>')
    expect(text).not.toContain('failed')
  })

  it('is no page of whoever chose the names', () => {
    const evil = '](https://evil.example) | <script> @everyone #77 `x`\n# heading'
    const text = reportMarkdown(
      report([
        change(evil, { do: 'create', why: 'absent', scope: evil, note: evil }),
        change(evil, { do: 'leave', why: 'foreign', scope: evil }),
      ]),
    )
    const outside = text.replace(/`[^`\n]*`/g, '')
    expect(outside).not.toMatch(/evil\.example|<script>|@everyone|#77/)
    expect(text).not.toMatch(/^# heading/m)
    expect(text.split('\n').filter((line) => line.startsWith('| create'))).toHaveLength(1)
  })
})
