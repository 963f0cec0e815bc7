import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { masksOf, masksOnce } from '../../../src/action/runner/masks.js'
import { maskLines } from '../../../src/action/runner/toolkit.js'
import { Secret } from '../../../src/core/secret.js'

const pem =
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASCBKcwggSjAgEAAoIB\n-----END PRIVATE KEY-----\n'
const json = JSON.stringify({ type: 'robot', enabled: true, pin: 1234, key: 'a-long-and-secret-key' }, null, 2)

function masks(value: string, plain: readonly string[] = []): string[] {
  return masksOf([new Secret(value)], plain)
}

/** A line of a log as the runner shows it: each mask is replaced wherever it stands (SecretMasker.cs, read 2026-11). */
function shown(line: string, value: string): string {
  return masks(value).reduce((text, mask) => text.replaceAll(mask, '***'), line)
}

describe('masks', () => {
  const value = `p@ss!w0rd'(x)*"y%z&k l`

  it.each<[string, string]>([
    ['as it is', value],
    ['as JSON', JSON.stringify({ value })],
    ['as JSON in JSON', JSON.stringify(JSON.stringify({ value }))],
    ['as base64 behind a user', Buffer.from(`user:${value}\n`).toString('base64')],
    ['as base64 with a tail', Buffer.from(`${value}x`).toString('base64')],
    ['as base64 for addresses', Buffer.from(`${value}??`).toString('base64url')],
    ['as base64 twice', Buffer.from(Buffer.from(value).toString('base64')).toString('base64')],
    ['as hex', Buffer.from(value).toString('hex')],
    ['as bytes', JSON.stringify(Buffer.from(value))],
    ['in an address', `?q=${encodeURIComponent(value)}`],
    ['in a form', new URLSearchParams({ value }).toString()],
    ['for a shell', `echo '${value.replaceAll("'", "'\\''")}'`],
    ['for HTML', value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')],
    ['in upper case', value.toUpperCase()],
    ['in lower case', value.toLowerCase()],
  ])('hide a value %s, which the runner alone shows in part or whole', (_, line) => {
    const left = shown(line, value)
    expect(left).toContain('***')
    for (let at = 0; at + 8 <= line.length - 8; at += 1) {
      const window = line.slice(at, at + 8)
      if (/^[\w+/%&;=.,@!'()*"\\ -]{8}$/.test(window) && value.includes(window)) expect(left).not.toContain(window)
    }
  })

  it('hide each line of a value, the lines that everybody knows left out', () => {
    expect(masks(pem)).toEqual(expect.arrayContaining(['MIIEvQIBADANBgkqhkiG9w0B', 'AQEFAASCBKcwggSjAgEAAoIB']))
    expect(masks(pem)).not.toContain('-----BEGIN PRIVATE KEY-----')
    expect(shown(JSON.stringify(pem), pem)).toBe('"***"')
  })

  it('hide what is in a JSON value, and no brace of it', () => {
    expect(masks(json)).toContain('a-long-and-secret-key')
    for (const word of ['{', '}', 'robot', 'true', '1234', '"type": "robot",']) expect(masks(json)).not.toContain(word)
    expect(masks('{"key":"a-long-and-secret-key"}')).toContain('{"key":"a-long-and-secret-key"}')
  })

  it('are made once of a value, whoever tells of it again', () => {
    const once = masksOnce()
    expect(once([new Secret(value)], [])).toEqual(masks(value))
    expect(once([new Secret(value), new Secret('another-value'), new Secret(value)], [])).toEqual(
      masks('another-value'),
    )
  })

  it('are made again of a value that was public to whoever told of it first', () => {
    const once = masksOnce()
    expect(once([new Secret(value)], [value])).toEqual([])
    expect(once([new Secret(value)], [])).toEqual(masks(value))
  })

  it('are held against what is public all at once, however many values and forms there are', () => {
    const plain = Array.from({ length: 200 }, (_, at) => `a-public-name-that-is-long-${at} x-${at}`)
    const secrets = Array.from({ length: 400 }, (_, at) => new Secret(`a-public-name-that-is-long-${at}`))
    const includes = vi.spyOn(String.prototype, 'includes')
    const found = masksOf([...secrets, new Secret('x-17'), new Secret('x-217')], plain)
    expect(includes.mock.contexts.filter((text) => String(text).length > 1000).length).toBeLessThanOrEqual(200)
    includes.mockRestore()
    expect(found).not.toContain('a-public-name-that-is-long-199')
    expect(found).toContain('a-public-name-that-is-long-200')
    expect([found.includes('x-17'), found.includes('x-217')]).toEqual([false, true])
  })

  it('leave alone what is short, what is a common word and what is public', () => {
    expect(masks('abc')).toEqual([])
    expect(masks('abcd')).toEqual(['abcd'])
    expect(masks('true')).toEqual([])
    expect(masks('Production')).toEqual([])
    expect(masks('https://api.example.com', ['url: https://api.example.com/v1'])).toEqual([])
  })

  it('of a value of very many lines are the lines', () => {
    const many = Array.from({ length: 200 }, (_, index) => `line number ${index}`).join('\n')
    expect(masks(many)).toContain('line number 150')
    expect(masks(many)).not.toContain(Buffer.from('line number 150').toString('hex'))
    expect(masks(many)).toContain(Buffer.from(many).toString('hex'))
  })

  it('are single lines of some length, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (!text.isWellFormed()) return
        for (const mask of masks(text)) {
          expect(mask.trim().length).toBeGreaterThanOrEqual(4)
          expect(mask).not.toMatch(/[\r\n]/)
          expect(maskLines([mask]).match(/\n/g)).toHaveLength(1)
        }
      }),
    )
  })
})
