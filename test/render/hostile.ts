import fc from 'fast-check'
import type { Report } from '../../src/core/report.js'
import type { Part, StructureChange } from '../../src/core/review/structure-change.js'
import type { CommentContext } from '../../src/render/comment/comment.js'
import { change, report, trouble } from './reports.js'

/** What somebody might put into a name to make a page, a log or a terminal do something. */
const tricks = [
  '@everyone',
  '@acme/security',
  'a@b.example',
  '](https://evil.example)',
  '[click](javascript:alert(1))',
  '![beacon](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  '<!-- sealpost:0123456789abcdef -->',
  '&lt;b&gt;&#64;everyone',
  'https://evil.example',
  'www.evil.example',
  'acme/shop#12',
  'GH-12',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
  '::error::x',
  '::add-mask::x',
  '##[group]x',
  '| a | b |',
  '|',
  '`',
  '``',
  '```',
  '\\`',
  '\\',
  '~~~',
  '# heading',
  '> quote',
  '- item',
  '1. item',
  '---',
  '**bold**',
  '__x__',
  '~~x~~',
  '$x$',
  '[^1]',
  '[x]: https://evil.example',
  ':tada:',
  '\n',
  '\r\n',
  '\n\n# heading',
  '\t',
  '    code',
  '\u001b[31mred',
  '\u001b]0;title\u0007',
  '\u202ecod.exe',
  '\u200b',
  '\ud800',
  ' ',
  '',
]

const bit = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...tricks) }, fc.string({ unit: 'binary', maxLength: 12 }))
const long = fc.tuple(bit, fc.integer({ min: 50, max: 400 })).map(([text, times]) => text.repeat(times))

/** A hostile name or sentence. */
export const hostile = fc.oneof(
  { weight: 9, arbitrary: fc.array(bit, { minLength: 1, maxLength: 6 }).map((bits) => bits.join('')) },
  { weight: 3, arbitrary: fc.array(bit, { minLength: 1, maxLength: 6 }).map((bits) => bits.join(' ')) },
  { weight: 1, arbitrary: long },
)

const line = fc
  .record({
    name: hostile,
    scope: hostile,
    environment: hostile,
    target: hostile,
    use: hostile,
    sourceName: hostile,
    note: hostile,
    message: hostile,
    kind: fc.constantFrom('create', 'update', 'remove', 'leave', 'keep', 'failed', 'unseen'),
  })
  .map(({ kind, message, ...said }) => {
    if (kind === 'keep') return change(said.name, { ...said, do: 'keep', sure: 'revision' })
    if (kind === 'leave') return change(said.name, { ...said, do: 'leave', why: 'foreign' })
    const error = { ...trouble('invalid', message), hint: message, where: message }
    if (kind === 'unseen') return change(said.name, { ...said, do: 'leave', why: 'unlisted', error })
    if (kind === 'failed') return change(said.name, { ...said, do: 'update', why: 'drifted', error })
    return change(said.name, { ...said, do: kind as 'create', why: 'absent' })
  })

const commit = 'ab'.repeat(20)
const parts =
  'config owner source environment ledger policy target use setting token mapping secrets rename prefix public'
const difference: fc.Arbitrary<StructureChange> = fc.record(
  {
    part: fc.constantFrom(...(parts.split(' ') as Part[])),
    how: fc.constantFrom('added', 'removed', 'changed'),
    effect: fc.constantFrom('widens', 'narrows', 'moves'),
    target: hostile,
    name: hostile,
    from: hostile,
    to: hostile,
  },
  { requiredKeys: ['part', 'how', 'effect'] },
)

/** A report in which whatever is not one of our own words is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    changes: fc.array(line, { maxLength: 12 }),
    refusals: fc.array(
      fc.record(
        {
          rule: hostile,
          because: hostile,
          unlock: hostile,
          addresses: fc.array(hostile, { maxLength: 4 }),
          passesAfterMerge: fc.constant(true),
        },
        { requiredKeys: ['rule', 'because', 'unlock', 'addresses'] },
      ),
      { maxLength: 3 },
    ),
    error: fc.option(hostile, { nil: undefined }),
    proposed: fc.option(fc.array(difference, { maxLength: 6 }), { nil: undefined }),
    command: fc.constantFrom('plan' as const, 'apply' as const, 'drift' as const),
  })
  .map(({ changes, refusals, error, command, proposed }) =>
    report(changes, {
      refusals,
      command,
      ...(proposed === undefined
        ? {}
        : { proposal: { mode: 'untrusted', head: commit, base: commit, changes: proposed, edges: [] }, hash: '' }),
      ...(error === undefined
        ? {}
        : { error: { code: 'config', message: error, where: error, hint: error, exit: 64 } }),
    }),
  )

export const hostileContext: fc.Arbitrary<CommentContext> = fc.record({
  mode: fc.constantFrom('trusted', 'reviewed', 'untrusted'),
  newDestinations: fc.array(fc.record({ environment: hostile, target: hostile, scope: hostile, at: hostile }), {
    maxLength: 3,
  }),
  config: hostile,
  commit: fc.constant('abc1234def'),
  howToApply: hostile,
  runUrl: fc.constantFrom(
    'https://github.com/acme/shop/actions/runs/17',
    'javascript:alert(1)',
    'https://x.example/)>',
  ),
  summaryUrl: fc.constant('https://github.com/acme/shop/actions/runs/17#summary'),
})

/** The only marks that a comment may hold outside of code: our own tags, alerts and links. */
const own = [
  /^<details><summary>[\w ,:\p{Emoji}]+<\/summary>$|^<\/details>$/gmu,
  /<br>|^<sub>|<\/sub>$|&nbsp;|&amp;|&lt;|&gt;|&#124;/gm,
  /^> \[!(?:NOTE|IMPORTANT|CAUTION)\]$/gm,
  /\[(?:run|whole report|the run|the job summary)\]\(<https:\/\/(?:github\.com\/acme\/shop\/actions\/runs\/17(?:#summary)?|x\.example\/\)%3E)>\)/g,
  // a mark after a backslash is a character like any other
  /\\[\\`*_{}[\]()#+\-.!~$=]/g,
]

/** What in a comment would act on a page, a log or a terminal; empty for one that is safe. */
export function active(markdown: string): string[] {
  const outside = own.reduce(
    (text, mark) => text.replace(mark, ' '),
    markdown.replace(/(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g, 'code'),
  )
  const checks: readonly (readonly [string, string, RegExp])[] = [
    ['a backtick without a partner', outside, /`/],
    ['a mention or an address', outside, /@/],
    ['an address', outside, /:\/\/|www\./i],
    ['a reference', outside, /#\d|(?<![0-9a-z])(?:gh-\d|[0-9a-f]{7,40}(?![0-9a-z]))/i],
    ['a link or an image', outside, /\]\(|!\[|\[/],
    ['a tag or an entity', outside, /<|&/],
    ['an emoji', outside, /:[a-z_][\w+-]*:/i],
    ['emphasis that is not ours', outside.replace(/\*\*/g, ''), /[*_~$]/],
    [
      'a line that is no line of ours',
      outside,
      /^(?! ?$|### Sealpost|#### code|#### The same in \d+ places$|> |>$|- |\||\*\*| code).*$/m,
    ],
    ['a command to the runner', markdown, /^\s*::|##\[/m],
    ['a character that is not drawn', markdown, /(?!\n)[\p{C}\p{Zl}\p{Zp}]/u],
    ['a cell too many', markdown.replace(/^(\|[^|\n]*){2}\|( …)?$|^(\|[^|\n]*){4}\|$|^(\|[^|\n]*){6}\|$/gm, ''), /\|/],
  ]
  return checks
    .filter(([, text, pattern]) => pattern.test(text))
    .map(([what, text, pattern]) => `${what}: ${pattern.exec(text)?.[0]}`)
}
