import { describe, expect, it } from 'vitest'
import { isUtf16 } from '../../src/core/utf16.js'

const littleEndian = (text: string) => Buffer.from(text, 'utf16le')
const bigEndian = (text: string) => littleEndian(text).swap16()

describe('a file in UTF-16', () => {
  it.each([
    ['with the mark of little endian, as Notepad writes it', littleEndian('\ufeffA=1\r\n')],
    ['with the mark of big endian', bigEndian('\ufeffA=1\n')],
    ['with the mark and nothing else', littleEndian('\ufeff')],
    ['without a mark, as PowerShell may write it', littleEndian('DATABASE_URL=postgres://app')],
    ['without a mark, the other way around', bigEndian('DATABASE_URL=postgres://app')],
    ['with letters of Latin scripts beside those of others', littleEndian('NAME=value # 漢字')],
    ['that is very long', littleEndian('A=1\n'.repeat(100_000))],
  ])('is known %s', (_, bytes) => {
    expect(isUtf16(bytes)).toBe(true)
  })

  it.each([
    ['text', Buffer.from('DATABASE_URL=postgres://app')],
    ['text with a mark of its own', Buffer.from('\ufeffA=1\n')],
    ['text of other scripts', Buffer.from('NAME=漢字 и буквы')],
    ['a file of nothing', Buffer.alloc(0)],
    ['a NUL or two, which say nothing yet', Buffer.from([0, 0, 0])],
    ['a NUL in a text', Buffer.from('A=1\0B=2\n')],
    ['half of a mark', Buffer.from([0xff, 0x41])],
    ['the other half', Buffer.from([0xfe, 0x41])],
  ])('is not %s', (_, bytes) => {
    expect(isUtf16(bytes)).toBe(false)
  })
})
