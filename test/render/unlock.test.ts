import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { hosted } from '../../src/action/runner/hints.js'
import { namesIn } from '../../src/core/consent.js'
import type { Unlock } from '../../src/core/plan/unlock.js'
import { commentMarkdown } from '../../src/render/comment/comment.js'
import { reportMarkdown } from '../../src/render/markdown.js'
import { plainStyle } from '../../src/render/terminal-style.js'
import { reportText } from '../../src/render/text.js'
import { unlockBlock, unlockLines } from '../../src/render/unlock.js'
import { report } from './reports.js'

const unlock: Unlock = {
  about: 'refused',
  of: 3,
  once: {
    lifts: 2,
    as: 'command',
    text: "sealpost apply --accept 'web:a b/c#D' --allow-removal OLD OLDER",
    options: [
      { option: 'accept', names: ['web:a b/c#D'] },
      { option: 'allow-removal', names: ['OLD', 'OLDER'] },
      { option: 'recover', names: [] },
    ],
  },
  config: { lifts: 1, file: 'sealpost.yaml', text: 'policy:\n  maxRemovals: 2' },
  rest: ['put a value into production'],
}
const told = { ...report([]), hash: 'ab'.repeat(32), unlock }
const context = { mode: 'reviewed', newDestinations: [], config: 'sealpost.yaml' } as const

describe('all that it takes', () => {
  it('stands in one piece, at a terminal, in files, in comments and in summaries', () => {
    expect(unlockLines(told).join('\n')).toBe(`To lift 3 refusals:
  for this run only (2 of 3):
    sealpost apply --accept 'web:a b/c#D' --allow-removal OLD OLDER
  or permanently, in \`sealpost.yaml\` (1 of 3):
    policy:
      maxRemovals: 2
  also: put a value into production`)
    expect(reportText(told, plainStyle, { verbose: false })).toContain(unlockLines(told).join('\n'))
    for (const page of [reportMarkdown(told), commentMarkdown(told, context)]) {
      expect(page).toContain('**To lift 3 refusals:**')
      expect(page).toContain(`\`\`\`\n${unlock.once?.text}\n\`\`\``)
      expect(page).toContain('```\npolicy:\n  maxRemovals: 2\n```')
      expect(page).toContain('- put a value into production')
    }
  })

  it('is told as the inputs of a step to whoever edits a workflow', () => {
    const { unlock: inputs, ...rest } = hosted(told)
    expect(inputs?.once).toMatchObject({
      as: 'inputs',
      text: 'accept: |\n  web:a b/c#D\nallow-removal: OLD, OLDER\nrecover: true',
    })
    const lines = unlockLines({ ...rest, unlock: inputs as Unlock })
    expect(lines[1]).toContain('for one run started by hand on the default branch')
    expect(lines.slice(2, 6)).toEqual([
      '    accept: |',
      '      web:a b/c#D',
      '    allow-removal: OLD, OLDER',
      '    recover: true',
    ])
  })

  it('is written as YAML takes it, and not at all where a workflow would evaluate it', () => {
    const inputs = (option: 'accept' | 'allow-removal', ...names: string[]) => {
      const once = { lifts: 3, as: 'command', text: 'c', options: [{ option, names }] } as const
      return hosted({ ...told, unlock: { ...unlock, once } }).unlock?.once?.text
    }
    const odd = ['X #y', 'a: b', '[a]', '-x', '*', '@x', "it's", '#x']
    expect(namesIn(parse(inputs('allow-removal', ...odd) ?? '')['allow-removal'])).toEqual(odd)
    expect(inputs('allow-removal', 'OLD', 'a.b/c-d')).toBe('allow-removal: OLD, a.b/c-d')
    for (const option of ['accept', 'allow-removal'] as const)
      expect(inputs(option, 'A', 'web:a/$' + '{{ secrets.TOKEN }}#B')).toBeUndefined()
  })

  it('is left out where it could not be shown whole: a quote would stay open, and a shell read on', () => {
    const text = `sealpost apply --allow-adoption 'a ${'b'.repeat(600)}' '; touch x; '`
    const long = {
      ...told,
      unlock: { ...unlock, once: { ...unlock.once, lifts: 2, as: 'command', text, options: [] } },
    } as const
    for (const shown of [unlockLines(long).join('\n'), unlockBlock(long)]) {
      expect(shown).not.toContain('sealpost apply')
      expect(shown).toContain('maxRemovals: 2')
    }
    const odd = { lifts: 3, as: 'command', text: "sealpost apply --accept '##[a]'", options: [] } as const
    expect(unlockLines({ unlock: { ...unlock, once: odd } }).join('\n')).not.toContain('sealpost apply')
    const { config: _, ...alone } = long.unlock
    expect(unlockLines({ unlock: { ...alone, rest: [] } })).toEqual([])
  })

  it('breaks a long command between words, so that a shell takes it as it is', () => {
    const names = Array.from({ length: 12 }, (_, index) => `'A LONG NAME ${index} ${"it'\\''s"}'`)
    const once = {
      ...unlock.once,
      lifts: 3,
      as: 'command',
      text: `sealpost apply ${names.join(' ')}`,
      options: [],
    } as const
    const lines = unlockLines({ unlock: { about: 'skipped', of: 3, once, rest: [] } })
    expect(lines[0]).toBe('To allow 3 skipped changes:')
    const command = lines.slice(2).map((line) => line.trim())
    expect(command.length).toBeGreaterThan(2)
    expect(command.slice(0, -1).every((line) => line.endsWith(' \\'))).toBe(true)
    expect(command.join(' ').replaceAll(' \\ ', ' ')).toBe(once.text)
  })

  it('is left out where a refusal says it all, where nothing was looked at, and where there is no room', () => {
    const alone: Unlock = { about: 'refused', of: 1, rest: ['u'] }
    expect(unlockLines({ unlock: alone })).toEqual([])
    expect(unlockLines({})).toEqual([])
    expect(unlockLines({ unlock: { ...alone, of: 2, rest: ['u', 'v'] } })).toEqual([
      'To lift 2 refusals:',
      '  - u',
      '  - v',
    ])
    expect(unlockBlock({ ...told, hash: '' })).toBe('')
    expect(unlockBlock(told, 20)).toBe('')
    expect(commentMarkdown(told, { ...context, mode: 'untrusted' })).not.toContain('allow-removal')
  })

  it('cannot be made to end its own block, or to act on a page or a terminal', () => {
    const evil = '```\n@acme/all ![](https://evil.example/x) \u001b[31m'
    const text = `accept: |\n  ${evil}\nallow-removal: ${evil}`
    const hostile = {
      ...told,
      unlock: { ...unlock, once: { ...unlock.once, lifts: 3, as: 'inputs', text, options: [] } as const },
    }
    const block = unlockBlock(hostile)
    expect(block).toContain('\n````\n')
    expect(block.split('````')).toHaveLength(3)
    expect(block.split('````')[1]).toContain('@acme/all')
    expect(`${block}${unlockLines(hostile)}`).not.toContain('\u001b')
  })
})
