import { describe, expect, it } from 'vitest'
import { terminalStyleOf } from '../../src/render/terminal-style.js'

const painted = (terminal: boolean, env: Record<string, string>) =>
  terminalStyleOf(terminal, env).paint('red', 'x') !== 'x'

describe('colour', () => {
  it('is for terminals', () => {
    expect(painted(true, {})).toBe(true)
    expect(painted(false, {})).toBe(false)
    expect(painted(true, { TERM: 'dumb' })).toBe(false)
  })

  it('is never used against NO_COLOR, and an empty NO_COLOR says nothing', () => {
    expect(painted(true, { NO_COLOR: '1' })).toBe(false)
    expect(painted(true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
    expect(painted(true, { NO_COLOR: '' })).toBe(true)
  })

  it('can be had anywhere with FORCE_COLOR, which can also turn it off', () => {
    expect(painted(false, { FORCE_COLOR: '1' })).toBe(true)
    expect(painted(true, { FORCE_COLOR: '0' })).toBe(false)
  })

  it('has no say in symbols', () => {
    expect(terminalStyleOf(true, { NO_COLOR: '1' }).symbols).toBe(true)
    expect(terminalStyleOf(false, { FORCE_COLOR: '1' }).symbols).toBe(false)
    expect(terminalStyleOf(true, { TERM: 'dumb' }).symbols).toBe(false)
  })
})
