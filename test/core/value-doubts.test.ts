import { describe, expect, it } from 'vitest'
import { type Doubt, doubtsIn, doubtText } from '../../src/core/value-doubts.js'

describe('what may surprise whoever wrote a value down', () => {
  it.each<[what: string, text: string, doubt: Doubt]>([
    [
      'a PEM whose line ends are spelled out',
      '-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----',
      'flat-pem',
    ],
    [
      'a PEM in which blanks stand for them',
      '-----BEGIN EC PRIVATE KEY----- MIIE -----END EC PRIVATE KEY-----',
      'flat-pem',
    ],
    ['quotes of a text processor', '“caNaRy”', 'kept-quotes'],
    ['single ones', '‘caNaRy’', 'kept-quotes'],
    ['French ones, over lines', '«caNaRy\nyRaNac»', 'kept-quotes'],
    ['a character without width', 'caNa\u200bRy', 'unseen'],
    ['a colour of a terminal', '\u001b[31mcaNaRy', 'unseen'],
    ['a blank before it', ' caNaRy', 'edge'],
    ['a blank behind it', 'caNaRy ', 'edge'],
    ['a line end behind one line', 'caNaRy\n', 'edge'],
    ['nothing but blanks', '   ', 'edge'],
  ])('is %s', (_, text, doubt) => {
    expect(doubtsIn(text)).toEqual([doubt])
    expect(doubtText(doubt)).toMatch(/^[a-z].*[^.]$/)
    expect(doubtText(doubt)).not.toContain('caNaRy')
  })

  it.each([
    ['an ordinary value', 'caNaRy'],
    ['an empty one', ''],
    ['a PEM of several lines', '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n'],
    ['a text of several lines with its line end', 'one\ntwo\n'],
    ['a quotation within a value', 'say “caNaRy” aloud'],
    ['a mark that opens and none that closes', '“caNaRy'],
    ['tabs and lines', 'a\tb\nc'],
  ])('is not %s', (_, text) => {
    expect(doubtsIn(text)).toEqual([])
  })

  it('may be several things at once', () => {
    expect(doubtsIn(' \u200b')).toEqual(['unseen', 'edge'])
  })
})
