import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forTerminal, jsonForTerminal, markdownCode, markdownText } from '../../src/render/escape.js'

describe('a terminal', () => {
  it('is not moved, coloured or renamed by a name', () => {
    expect(forTerminal('\u001b[31mred\u001b]0;title\u0007')).toBe('\\u{1b}[31mred\\u{1b}]0;title\\u{7}')
    expect(forTerminal('a\r\nb\tc\u009bd')).toBe('a\\u{d}\\u{a}b\\u{9}c\\u{9b}d')
  })

  it('does not show a name in another order or shape than it has', () => {
    expect(forTerminal('\u202ecod.exe\u2066')).toBe('\\u{202e}cod.exe\\u{2066}')
    expect(forTerminal('A\u200bB\u3164C\u00a0D\u2028')).toBe('A\\u{200b}B\\u{3164}C\\u{a0}D\\u{2028}')
    expect(forTerminal('half\ud800')).toBe('half\\u{d800}')
  })

  it('shows ordinary names of any script as they are', () => {
    for (const name of ['DATABASE_URL', 'größe', '名前', 'a b', 'ключ']) expect(forTerminal(name)).toBe(name)
  })

  it('gives a CI runner no command to obey', () => {
    expect(forTerminal('::add-mask::x')).toBe('\\u{3a}:add-mask::x')
    expect(forTerminal('  ::error::x')).toBe('  \\u{3a}:error::x')
    expect(forTerminal('x ##[group]')).toBe('x \\u{23}#[group]')
    expect(forTerminal('[::1]')).toBe('[::1]')
  })

  it('is not flooded by one name', () => {
    expect(forTerminal('x'.repeat(1_000_000)).length).toBeLessThan(600)
  })

  it('gets nothing but what can be printed, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(forTerminal(name)).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
      }),
    )
  })
})

describe('a page of Markdown', () => {
  it('shows a name in a code span that it cannot leave', () => {
    expect(markdownCode('API_KEY')).toBe('`API_KEY`')
    expect(markdownCode('a`b|c\nd')).toBe('`a\\u{60}b\\u{7c}c\\u{a}d`')
    expect(markdownCode(' ')).toBe('`(empty)`')
  })

  it('mentions nobody, links nowhere and shows no picture', () => {
    expect(markdownText('thanks to @team, see #12 (https://evil.example/x).')).toBe(
      'thanks to `@team`, see `#12` (`https://evil.example/x`).',
    )
    expect(markdownText('![beacon](//evil.example)')).toBe('\\!\\[beacon\\](//evil.example)')
    expect(markdownText('<img src=x> & | *bold* _it_ ~no~ $x$')).toBe(
      '&lt;img src=x&gt; &amp; &#124; \\*bold\\* \\_it\\_ \\~no\\~ \\$x\\$',
    )
  })

  it('names no issue, commit or emoji, and begins no list', () => {
    expect(markdownText('GH-12 and x_deadbeef :tada: at a:1: b')).toBe('`GH-12` and `x_deadbeef` `:tada`: at a:1: b')
    for (const mark of ['-', '+', '=']) expect(markdownText(`  ${mark} item`)).toBe(`\\${mark} item`)
    expect(markdownText('1. item')).toBe('1\\. item')
    expect(markdownText('2) item')).toBe('2\\) item')
    expect(markdownText('9 would be removed')).toBe('9 would be removed')
  })

  it('keeps the code spans of our own sentences, and takes a stray backtick for a quote', () => {
    expect(markdownText('to allow it, set `policy.allow: adopt`')).toBe('to allow it, set `policy.allow: adopt`')
    expect(markdownText('a ` b')).toBe("a ' b")
    expect(markdownText('`` `a ` `b`')).toBe("'' `a ` `b`")
  })

  it('shows code that holds a backtick as one piece, so that it can be copied', () => {
    expect(markdownText('``policy.allowEmpty: ["a`b"]`` would do it')).toBe(
      '``policy.allowEmpty: ["a`b"]`` would do it',
    )
    expect(markdownText('``` ``a ``` or `b`')).toBe('``` ``a ``` or `b`')
    expect(markdownText('``a|b`c``@team')).toBe('``a\\u{7c}b`c`` `@team`')
  })

  it('never lets a bar or a line end break a table, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(`${markdownCode(text)}${markdownText(text)}`).not.toMatch(/[|\n\r]/)
      }),
    )
  })
})

describe('JSON', () => {
  it('reads back the same, and is safe to print', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = jsonForTerminal(JSON.stringify({ name }, null, 2))
        expect(JSON.parse(safe)).toEqual({ name })
        expect(safe).toMatch(/^(?:\P{C}|\n)*$/u)
      }),
    )
    expect(jsonForTerminal('"##[error]"')).toBe('"\\u0023#[error]"')
  })
})
