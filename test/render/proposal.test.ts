import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../src/core/review/proposed-changes.js'
import type { StructureChange } from '../../src/core/review/structure-change.js'
import { html } from '../../src/render/html/page.js'
import { reportMarkdown } from '../../src/render/markdown.js'
import { newDestinationsOf, structureText } from '../../src/render/proposal.js'
import { plainStyle } from '../../src/render/terminal-style.js'
import { reportText } from '../../src/render/text.js'
import { change, report } from './reports.js'

const proposal = (changes: readonly StructureChange[], mode: Proposal['mode'] = 'untrusted'): Proposal => ({
  mode,
  head: 'a'.repeat(40),
  base: 'b'.repeat(40),
  changes,
  edges: [],
})
const structural = (changes: readonly StructureChange[]) => ({ ...report([]), hash: '', proposal: proposal(changes) })

describe('what a pull request does to names', () => {
  const reviewed = {
    ...report([
      change('NEW', { do: 'create', why: 'proposed', proposed: 'added' }),
      change('TURNED', { do: 'update', why: 'proposed', proposed: 'changed' }),
      change('GONE', { do: 'leave', why: 'not-allowed', instead: 'remove', proposed: 'removed' }),
      change('LATE', { do: 'update', why: 'source-changed', drift: 'edited' }),
    ]),
    proposal: proposal([], 'reviewed'),
  }

  it.each<[string, string]>([
    ['text', reportText(reviewed, plainStyle, { verbose: false })],
    ['markdown', reportMarkdown(reviewed)],
    ['html', html(reviewed)],
  ])('is told apart from what the base branch has pending anyway, as %s', (_, shown) => {
    expect(shown).toContain('2 by this pull request (1 added, 1 rotated), 1 already pending on the base branch')
    for (const reason of ['added by this pull request', 'rotated by this pull request']) expect(shown).toContain(reason)
    expect(shown).toContain('removed by this pull request, not allowed: skipped, would be removed')
    expect(shown).toContain('changed at the source, and edited at the target since; already pending on the base branch')
  })
})

describe('a change of the config in words', () => {
  it.each<[string, Omit<StructureChange, 'effect'>]>([
    ['the config is new', { part: 'config', how: 'added' }],
    ['the config is removed', { part: 'config', how: 'removed' }],
    ['the owner is `b` (was `a`)', { part: 'owner', how: 'changed', from: 'a', to: 'b' }],
    ['`source.path` is `b` (was `a`)', { part: 'source', how: 'changed', name: 'path', from: 'a', to: 'b' }],
    ['`source.plain` is `allow`', { part: 'source', how: 'added', name: 'plain', to: 'allow' }],
    ['the environment `x` is new', { part: 'environment', how: 'added', to: 'x' }],
    ['the environment `x` is removed', { part: 'environment', how: 'removed', from: 'x' }],
    ['`ledger.path` is removed (was `a`)', { part: 'ledger', how: 'removed', name: 'path', from: 'a' }],
    ['`policy.allow` is `b` (was `a`)', { part: 'policy', how: 'changed', name: 'allow', from: 'a', to: 'b' }],
    ['`policy.protect` no longer contains `a`', { part: 'policy', how: 'removed', name: 'protect', from: 'a' }],
    ['the target `web` (`vercel`) is new', { part: 'target', how: 'added', target: 'web', to: 'vercel' }],
    ['the target `web` (`vercel`) is removed', { part: 'target', how: 'removed', target: 'web', from: 'vercel' }],
    ['`use` is `b` (was `a`), for `web`', { part: 'use', how: 'changed', target: 'web', from: 'a', to: 'b' }],
    ['`team` is `b`, for `web`', { part: 'setting', how: 'added', target: 'web', name: 'team', to: 'b' }],
    [
      '`web` reads its token from `T` (was the default variable)',
      { part: 'token', how: 'added', target: 'web', to: 'T' },
    ],
    [
      '`web` reads its token from the default variable (was `T`)',
      { part: 'token', how: 'removed', target: 'web', from: 'T' },
    ],
    [
      '`production` goes to `p` of `web`',
      { part: 'mapping', how: 'added', target: 'web', name: 'production', to: 'p' },
    ],
    [
      '`production` no longer goes to `p` of `web`',
      { part: 'mapping', how: 'removed', target: 'web', name: 'production', from: 'p' },
    ],
    ['`secrets` now contains `*`, for `web`', { part: 'secrets', how: 'added', target: 'web', to: '*' }],
    ['`A` is named `B` at `web` (was `A`)', { part: 'rename', how: 'added', target: 'web', name: 'A', to: 'B' }],
    ['`A` is named `A` at `web` (was `B`)', { part: 'rename', how: 'removed', target: 'web', name: 'A', from: 'B' }],
    ['`prefix` is `P_`, for `web`', { part: 'prefix', how: 'added', target: 'web', to: 'P_' }],
    ['`public` no longer contains `*`, for `web`', { part: 'public', how: 'removed', target: 'web', from: '*' }],
  ])('says: %s', (text, change) => expect(structureText({ effect: 'moves', ...change })).toBe(text))

  it('shows what the config says as code, whatever that is', () => {
    const hostile = '`</code><script>alert(1)</script> @octocat ![x](https://evil.invalid)\n::error::x'
    const change: StructureChange = {
      part: 'owner',
      how: 'changed',
      effect: 'moves',
      from: hostile,
      to: 'x'.repeat(999),
    }
    const page = html(structural([change]))
    expect(page).not.toContain('<script>alert')
    const markdown = reportMarkdown(structural([change]))
    expect(markdown).toContain(
      "`'</code><script>alert(1)</script> @octocat ![x](https://evil.invalid)\\u{a}::error::x`",
    )
    expect(markdown).toContain(`\`${'x'.repeat(120)}…\``)
    expect(reportText(structural([change]), plainStyle, { verbose: false })).not.toMatch(/^\s*::/m)
  })
})

describe('a report about a pull request', () => {
  const wider: StructureChange = { part: 'target', how: 'added', effect: 'widens', target: 'spy', to: 'github' }
  const narrower: StructureChange = { part: 'secrets', how: 'added', effect: 'narrows', target: 'web', to: '!A' }

  it('says what lets runs do more before what lets them do less', () => {
    for (const text of [
      reportText(structural([narrower, wider]), plainStyle, { verbose: false }),
      reportMarkdown(structural([narrower, wider])),
      html(structural([narrower, wider])),
    ]) {
      expect(text.indexOf('Permissions widened')).toBeGreaterThan(0)
      expect(text.indexOf('Permissions narrowed')).toBeGreaterThan(text.indexOf('Permissions widened'))
      expect(text).toContain('2 config changes')
      expect(text).toContain('no values were read and no targets were contacted')
      expect(text).not.toContain('ended before there was a plan')
    }
  })

  it('says that nothing changes where nothing does', () => {
    expect(reportText(structural([]), plainStyle, { verbose: false })).toContain('no config changes')
    expect(reportMarkdown(structural([]))).toContain('no config changes')
    expect(html(structural([]))).toContain('<span class="tag">nothing compared</span>')
  })

  it('stays a report about an error where there was one', () => {
    const error = { code: 'config', message: 'x', hint: 'y', exit: 64 } as const
    const failed = { ...structural([wider]), error }
    expect(reportText(failed, plainStyle, { verbose: false })).toBe('')
    expect(reportMarkdown(failed)).toContain('ended before there was a plan')
  })

  it('names the places that get values for the first time', () => {
    const places = ['preview', '{"environment":"eu","depth":2}', '{no json', '[1]', 'null']
    const edges = places.map((place) => ({
      environment: 'production',
      target: 'web',
      place,
      at: ['vercel', 'project: shop'],
    }))
    expect(newDestinationsOf({ proposal: { ...proposal([]), edges } })).toEqual(
      ['preview', 'environment eu, depth 2', '{no json', '[1]', 'null'].map((scope) => ({
        environment: 'production',
        target: 'web',
        scope,
        at: 'vercel, project: shop',
      })),
    )
    expect(newDestinationsOf({})).toEqual([])
  })
})
