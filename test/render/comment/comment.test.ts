import { describe, expect, it } from 'vitest'
import type { Report, ReportedChange } from '../../../src/core/report.js'
import { type CommentContext, commentMarkdown } from '../../../src/render/comment/comment.js'
import { reportMarkdown } from '../../../src/render/markdown.js'
import { plainStyle } from '../../../src/render/terminal-style.js'
import { reportText } from '../../../src/render/text.js'
import { change, report, trouble } from '../reports.js'

const run = 'https://github.com/acme/shop/actions/runs/17'
const context: CommentContext = {
  mode: 'trusted',
  newDestinations: [],
  config: 'sealpost.yaml',
  commit: 'abc1234def5678',
  howToApply: 'merge; the environment `production` asks its reviewers.',
  runUrl: run,
  summaryUrl: `${run}#summary`,
}
const plan = { hash: 'cd'.repeat(32), created: '2026-11-23T10:00:00.000Z', expires: '2026-11-23T11:00:00.000Z' }
const preview = { scope: 'shop-web/preview', environment: 'preview' }
const repo = { target: 'repo', use: 'github', scope: 'acme/shop' }
const many = (count: number, more: Partial<ReportedChange> = {}) =>
  Array.from({ length: count }, (_, index) => change(`NAME_${index}`, { do: 'create', why: 'absent', ...more }))
const title = (text: string) => text.split('\n')[0]

describe('the comment on a pull request', () => {
  it('says what, why and how sure, what is new, and how to apply', () => {
    const changes = [
      change('MAIL_TOKEN', { do: 'create', why: 'absent', sourceName: 'SMTP_TOKEN' }),
      change('DATABASE_URL', { do: 'update', why: 'source-changed' }),
      change('OLD', { do: 'remove', why: 'gone-from-source' }),
      change('STRIPE_KEY', {
        do: 'leave',
        why: 'foreign',
        instead: 'adopt',
        note: '`policy.allow: adopt` would do it',
      }),
      change('SAME', { do: 'keep', sure: 'ledger' }),
      change('STRANGER', { do: 'leave', why: 'foreign' }),
      change('SAME', { do: 'keep', sure: 'revision', ...preview }),
    ]
    const newDestinations = [
      { environment: 'production', target: 'web', scope: 'shop-web/production', at: 'vercel, project: shop-web' },
    ]
    expect(
      commentMarkdown(report(changes, { plan }), { ...context, newDestinations }),
    ).toBe(`### Sealpost: 3 changes to \`production\`, 1 skipped

> [!IMPORTANT]
> **Destinations changed: these places would get values of these environments for the first time.** Anyone who can read a place can use the values stored there.
>
> - \`production\` → \`shop-web/production\` of \`web\` (\`vercel, project: shop-web\`)

| Where | Added | Changed | Removed | Refused | Other |
| :-- | --: | --: | --: | --: | :-- |
| \`web\` \`production\` | 1 | 1 | 1 |  | 1 skipped, 1 unmanaged, 1 unchanged |

#### \`web\`: \`production\` → \`shop-web/production\`

| | Name | Why | How sure |
| :-- | :-- | :-- | :-- |
| 🔴&nbsp;remove | \`OLD\` | removed from the source | per&nbsp;the&nbsp;ledger |
| 🟡&nbsp;update | \`DATABASE_URL\` | changed at the source | by&nbsp;fingerprint |
| 🟢&nbsp;create | \`MAIL_TOKEN\`<br>from \`SMTP_TOKEN\` | new at the target | seen |
| ⚪&nbsp;skipped | \`STRIPE_KEY\` | not ours: skipped<br>\`policy.allow: adopt\` would do it | seen |

- 1 unchanged, per the ledger (this target cannot be checked)
- 1 unmanaged name (not in the source): \`STRANGER\`

<details><summary>1 place without changes</summary>

- \`web\`: \`preview\` → \`shop-web/preview\`: 1 unchanged, version stamp unchanged

</details>

**To apply exactly this** (plan \`cdcdcdcdcdcd\`, expires 2026-11-23 11:00 UTC): merge; the environment \`production\` asks its reviewers.

<sub>\`sealpost.yaml\` · plan \`cdcdcdcdcdcd\` · expires 2026-11-23 11:00 UTC · commit \`abc1234\` · [run](<${run}>) · [whole report](<${run}#summary>)</sub>
`)
  })

  it('puts refusals with their unlock above everything, and says that they come first', () => {
    const refusals = [
      {
        rule: 'max-removals',
        because: '12 would be removed; the limit is 0',
        unlock: '`policy.maxRemovals: 12`',
        addresses: Array.from({ length: 12 }, (_, index) => `vercel:shop-web/production#OLD_${index}`),
      },
      {
        rule: 'empty-source',
        because: 'the source returned no values for preview',
        unlock: 'put one in',
        addresses: [],
      },
    ]
    const text = commentMarkdown(report(many(2), { refusals }), context)
    expect(title(text)).toBe('### Sealpost: 2 changes to `production`, 2 refused')
    expect(text).toContain(`
> [!CAUTION]
> **Refused: nothing is written until this is resolved.**
>
> - **12 would be removed; the limit is 0** (\`max-removals\`)<br>To unlock: \`policy.maxRemovals: 12\`<br>\`vercel:shop-web/production\`: \`OLD_0\`, \`OLD_1\`, \`OLD_2\`, \`OLD_3\`, \`OLD_4\`, \`OLD_5\`, \`OLD_6\`, \`OLD_7\`, \`OLD_8\`, \`OLD_9\`<br>and 2 more
> - **the source returned no values for preview** (\`empty-source\`)<br>To unlock: put one in

| Where |`)
    expect(text).toContain('**To apply:** once the refusals are resolved, merge; the environment `production`')
    expect(commentMarkdown(report(many(2), { refusals, plan }), context)).toContain(
      '**To apply:** resolve the refusals, then create a new plan. This one (plan `cdcdcdcdcdcd`',
    )
  })

  it.each([
    [many(1), {}, '1 change to `production`'],
    [[...many(2), ...many(1, preview)], {}, '2 changes to `production`, 1 to `preview`'],
    [['a', 'b', 'c', 'd'].flatMap((environment) => many(300, { environment })), {}, '1,200 changes to 4 environments'],
    [[change('A', { do: 'keep', sure: 'revision' })], {}, 'nothing to change'],
    [[change('A', { do: 'forget', why: 'gone-everywhere' })], {}, '1 to forget'],
    [[change('A', { do: 'leave', why: 'unlisted', note: 'could not look' })], {}, '1 unknown'],
    [[change('A', { do: 'leave', why: 'foreign' })], {}, 'nothing to change'],
    [[change('A', { do: 'update', why: 'drifted' })], { command: 'drift' }, '1 difference in `production`'],
    [
      [
        change('A', { do: 'leave', why: 'not-allowed', instead: 'update' }),
        change('B', { do: 'leave', why: 'foreign' }),
      ],
      { command: 'drift' },
      '1 difference in `production`',
    ],
    [[change('A', { do: 'keep', sure: 'revision' })], { command: 'drift' }, 'nothing differs'],
    [[], { command: 'drift' }, 'the ledger has no entries here, so nothing was compared'],
    [many(2, { ok: true }), { command: 'apply' }, '2 written'],
    [[], { hash: '', error: { ...trouble('invalid', 'x'), exit: 64 } }, 'ended before there was a plan'],
  ] as const)('has a headline (%#)', (changes, more, headline) => {
    expect(title(commentMarkdown(report(changes, more), context))).toBe(`### Sealpost: ${headline}`)
  })

  it('says what ended a run', () => {
    const error = { code: 'config', message: 'a:1: one\na:2: @two', where: 'a', hint: 'Mend it.', exit: 64 } as const
    expect(commentMarkdown(report([], { hash: '', error }), context)).toContain(
      '> [!CAUTION]\n> **a:1: one**<br>\n> **a:2: `@two`**<br>\n> Mend it. (`config` at `a`)\n',
    )
  })

  it('shows no sentence and no certainty of a report that a fork may have written', () => {
    const refusals = [{ rule: 'a-rule', because: 'LIE', unlock: 'LIE', addresses: ['vercel:shop#A'] }]
    const error = { code: 'config', message: 'LIE', where: 'sealpost.yaml:4', hint: 'LIE', exit: 64 } as const
    const lie = { note: 'LIE', error: { ...trouble('invalid', 'LIE'), hint: 'LIE' } }
    const changes = [
      change('A', { do: 'create', why: 'absent', ...lie }),
      change('B', { do: 'remove', why: 'gone-from-source', sure: 'read-back', note: 'LIE' }),
      change('C', { do: 'keep', sure: 'read-back', note: 'LIE' }),
      change('D', { do: 'keep', sure: 'read-back', ...preview }),
      ...many(5, { do: 'leave', why: 'unlisted', ...lie }),
    ]
    const text = commentMarkdown(report(changes, { refusals, error, plan }), { ...context, mode: 'untrusted' })
    expect(text).toBe(`### Sealpost (config only): ended before there was a plan

> [!NOTE]
> No values were read and no targets were contacted.

> [!CAUTION]
> **The run failed.**
> See its log for details. (\`config\` at \`sealpost.yaml:4\`)

<sub>\`sealpost.yaml\` · commit \`abc1234\` · [run](<${run}>) · [whole report](<${run}#summary>)</sub>
`)
  })

  const commit = 'ab'.repeat(20)
  const proposal: NonNullable<Report['proposal']> = {
    mode: 'reviewed',
    head: commit,
    base: commit,
    changes: [
      { part: 'policy', how: 'changed', effect: 'widens', name: 'allow', from: 'update', to: 'remove' },
      { part: 'mapping', how: 'added', effect: 'widens', target: 'web', name: 'production', to: 'preview' },
      { part: 'mapping', how: 'removed', effect: 'narrows', target: 'web', name: 'preview', from: 'preview' },
    ],
    edges: [],
  }
  const newDestinations = [{ environment: 'production', target: 'web', scope: 'preview', at: 'vercel, project: shop' }]

  it('says what a pull request does to the config, and tells of a new place once', () => {
    const given = report([], { hash: '', proposal })
    const text = commentMarkdown(given, { ...context, mode: 'untrusted', newDestinations })
    expect(title(text)).toBe('### Sealpost (config only): 3 config changes')
    // what the report claims to be counts for nothing
    expect(text).toContain(
      'Only the config was compared with the default branch: no values were read and no targets were contacted.',
    )
    expect(text).toContain(
      '> - `production` → `preview` of `web` (`vercel, project: shop`)\n>\n> **Permissions widened:**\n>\n> - `policy.allow` is `remove`',
    )
    expect(text).toContain('**Permissions narrowed:**\n\n- `preview` no longer goes to `preview` of `web`')
    // once as a new place, and once in how to apply
    expect(text.match(/`production`/g)).toHaveLength(2)
  })

  it('says what a pull request does to the config beside what is to be written anyway', () => {
    const text = commentMarkdown(report(many(2), { proposal }), { ...context, mode: 'reviewed' })
    expect(title(text)).toBe(
      '### Sealpost: 2 changes to `production`, 2 of them already pending on the base branch, 3 config changes',
    )
    expect(text).toContain('were not compared.')
    expect(text).toContain('- `production` goes to `preview` of `web`')
    const nothing = report(many(2), { proposal: { ...proposal, changes: [] } })
    expect(title(commentMarkdown(nothing, { ...context, mode: 'reviewed' }))).toBe(
      '### Sealpost: 2 changes to `production`, 2 of them already pending on the base branch',
    )
  })

  it('tells what the pull request does apart from what is pending without it', () => {
    const own = (name: string, proposed: 'added' | 'changed' | 'removed', more: Partial<ReportedChange> = {}) =>
      change(name, { do: proposed === 'removed' ? 'remove' : 'update', why: 'proposed', proposed, ...more })
    const changes = [
      own('NEW', 'added'),
      own('NEW', 'added', preview),
      own('KEY', 'changed'),
      own('OLD', 'removed', { do: 'leave', why: 'not-allowed', instead: 'remove' }),
      change('EDITED', { do: 'update', why: 'drifted' }),
    ]
    const text = commentMarkdown(report(changes, { proposal: { ...proposal, changes: [] } }), {
      ...context,
      mode: 'reviewed',
    })
    expect(text).toContain(
      '**This pull request:**\n\n- **🟢 Adds:** `NEW` in 2 places\n- **🟡 Rotates:** `KEY`\n- **🔴 Removes:** `OLD` (skipped)\n\n' +
        '**Already pending on the base branch, without this pull request:** `EDITED`\n',
    )
  })

  it('says of a refusal that the merge lifts it, and asks for nothing else', () => {
    const refusals = [
      {
        rule: 'max-removals',
        because: '1 would be removed; the limit is 0',
        unlock: '`policy.maxRemovals: 1`',
        addresses: ['vercel:shop-web/production#NAME_0'],
        passesAfterMerge: true as const,
      },
    ]
    const text = commentMarkdown(report(many(1), { refusals, proposal }), { ...context, mode: 'reviewed' })
    expect(title(text)).toContain('1 refused until merge')
    expect(text).toContain(
      '> **Refused on the base branch, passes after merge: the config of this pull request allows it.',
    )
    expect(text).not.toMatch(/CAUTION|To unlock|once what is refused/)
    expect(text).toContain('| `web` `production` | 1 |  |  |  |  |')
    expect(reportText(report([], { refusals }), plainStyle, { verbose: false })).not.toContain('unlock:')
    expect(reportMarkdown(report([], { refusals }))).not.toContain('Unlock:')
  })

  it('says that a reviewed run had the right to read only', () => {
    expect(commentMarkdown(report(many(1)), { ...context, mode: 'reviewed' })).toContain('read-only access')
  })

  it('leads nowhere but to the web', () => {
    const text = commentMarkdown(report([]), { ...context, runUrl: 'javascript:alert(1)', summaryUrl: 'nonsense' })
    expect(text).not.toMatch(/\]\(|javascript|nonsense/)
  })
})

describe('a comment about very many changes', () => {
  it('folds its tables past ten lines', () => {
    expect(commentMarkdown(report(many(10)), context)).not.toContain('<details>')
    const text = commentMarkdown(report([...many(5), ...many(6, { ...repo, do: 'update', why: 'drifted' })]), context)
    expect(text).toContain('<details><summary>Details: 🟡 6 update, 🟢 5 create</summary>\n\n#### `web`')
    expect(text.match(/<details>/g)).toHaveLength(1)
  })

  it('tells what is the same in many places once, and names the odd ones first', () => {
    const places = Array.from({ length: 20 }, (_, index) => ({ target: `web-${index}`, scope: `shop-${index}` }))
    const changes = places.flatMap((at) => many(15, at))
    const odd = change('OLD', { do: 'remove', why: 'gone-from-source', ...places[7] })
    const own = places.map((at, index) => change(`OWN_${index}`, { do: 'create', why: 'absent', ...at }))
    const text = commentMarkdown(report([...changes, odd, ...own]), context)
    expect(text.match(/`NAME_0`/g)).toHaveLength(1)
    expect(text).toContain('| 🟢&nbsp;create | `NAME_0` in 20 places | new at the target | seen |')
    expect(text).toContain('**Look at these first:**\n\n- remove `OLD` (`web-7 production`): removed from the source\n')
    // the one that is not as the others comes first
    expect(text).toContain(
      '| `web-7` `production` | 16 |  | 1 |  |  |\n| `web-0` `production` and 18 more, each | 16 |  |  |  |  |\n',
    )
    expect(text.length).toBeLessThan(10_000)
    // what a phone shows before anything is unfolded
    expect(text.slice(0, text.indexOf('<details>')).split('\n').length).toBeLessThan(15)
  })

  it('is cut where it would not fit, each place by the same measure, and leads to the rest', () => {
    const changes = [...many(4000), ...many(990, repo), ...many(10, preview), ...many(3, { ...preview, do: 'keep' })]
    const text = commentMarkdown(report(changes), context)
    expect(text.length).toBeGreaterThan(55_000)
    expect(text.length).toBeLessThanOrEqual(60_000)
    const shown = text.match(/^\| 🟢/gm)?.length ?? 0
    const [, missing = ''] = /\*\*Not everything fits here: ([\d,]+) lines left out\.\*\*/.exec(text) ?? []
    expect(shown + Number(missing.replace(',', ''))).toBe(5000)
    expect(text).toContain(`names; as much as fits is in [the job summary](<${run}#summary>).`)
    // the small place is there as a whole, the two big ones have as much as each other
    const [web = '', github = '', small = ''] = text.split('\n#### ').slice(1)
    expect(small.match(/^\| 🟢/gm)).toHaveLength(10)
    expect(Math.abs(web.length - github.length)).toBeLessThan(200)
    expect(text).toContain('[run](<')
  })

  it('says how many places it left out', () => {
    const places = Array.from({ length: 500 }, (_, index) =>
      many(4, { scope: `place-${index}` }).map((one) => ({ ...one, name: `${one.name}_${index}` })),
    ).flat()
    const text = commentMarkdown(report(places), context)
    const [, lines = '', hidden = ''] = /fits here: ([\d,]+) lines, (\d+) places as a whole, left out/.exec(text) ?? []
    const shown = text.match(/^#### /gm)?.length ?? 0
    expect(shown + Number(hidden)).toBe(500)
    expect((text.match(/^\| 🟢/gm)?.length ?? 0) + Number(lines.replace(',', ''))).toBe(2000)
  })

  it('keeps refusals and new places in view, whatever else there is', () => {
    const refusals = Array.from({ length: 400 }, (_, index) => ({
      rule: 'max-removals',
      because: `reason ${index} ${'x'.repeat(300)}`,
      unlock: 'y'.repeat(300),
      addresses: [],
    }))
    const newDestinations = Array.from({ length: 900 }, (_, index) => ({
      environment: 'production',
      target: 'web',
      scope: `place-${index}`,
      at: 'vercel',
    }))
    const text = commentMarkdown(report(many(5000), { refusals }), { ...context, newDestinations })
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(text).toContain('reason 0 ')
    expect(text).toMatch(/> - and \d+ more\n/)
    expect(text).toContain('`place-0`')
    expect(text).toContain('| 🟢&nbsp;create | `NAME_0` |')
  })

  it('still says what it is about where next to nothing fits', () => {
    const text = commentMarkdown(report(many(100)), context, 300)
    expect(text).toBe(
      `### Sealpost: 100 changes to \`production\`\n\nThe report does not fit here: see [the job summary](<${run}#summary>).\n`,
    )
  })
})
