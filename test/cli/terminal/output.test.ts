import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openOutput } from '../../../src/cli/terminal/output.js'
import { progressLine, progressOn } from '../../../src/cli/terminal/progress.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function screen(isTTY: boolean, columns = 80) {
  const said = { out: '', err: '' }
  const output = openOutput({
    stdout: { write: (text) => (said.out += text), isTTY },
    stderr: { write: (text) => (said.err += text), isTTY, columns },
    stdin: { isTTY },
    env: { NO_COLOR: '1' },
  })
  return { said, output }
}

const wipe = '\r\u001b[2K'

describe('the live line', () => {
  it('is not shown for work that is soon over', () => {
    const { said, output } = screen(true)
    output.live('looking 1/2')
    vi.advanceTimersByTime(399)
    output.live('')
    vi.advanceTimersByTime(1000)
    expect(said.err).toBe('')
  })

  it('shows the latest state, and goes away', () => {
    const { said, output } = screen(true)
    output.live('looking 1/9')
    output.live('looking 2/9')
    vi.advanceTimersByTime(400)
    expect(said.err).toBe(`${wipe}looking 2/9`)
    output.live('looking 3/9')
    output.live('looking 4/9')
    vi.advanceTimersByTime(80)
    expect(said.err).toBe(`${wipe}looking 2/9${wipe}looking 4/9`)
    output.live('')
    expect(said.err.endsWith(wipe)).toBe(true)
  })

  it('makes room for what is printed, and comes back', () => {
    const { said, output } = screen(true)
    output.live('writing 1/9')
    vi.advanceTimersByTime(400)
    output.note('a note')
    expect(said.err.endsWith(`${wipe}a note\n`)).toBe(true)
    vi.advanceTimersByTime(80)
    expect(said.err.endsWith(`a note\n${wipe}writing 1/9`)).toBe(true)
    output.live('')
  })

  it('never wraps', () => {
    const { said, output } = screen(true, 30)
    output.live('x'.repeat(100))
    vi.advanceTimersByTime(400)
    expect(said.err).toBe(`${wipe}${'x'.repeat(28)}…`)
    output.live('')
  })

  it('is for terminals only, and never on stdout', () => {
    const { said, output } = screen(false)
    output.live('looking 1/2')
    vi.advanceTimersByTime(1000)
    expect(said).toEqual({ out: '', err: '' })
  })
})

describe('progress', () => {
  const until = new Date(2026, 10, 23, 12, 30, 5).getTime()

  it('reads as one line', () => {
    expect(progressLine({ kind: 'looking', done: 3, total: 12, target: 'vercel' })).toBe('looking 3/12 · vercel')
    expect(progressLine({ kind: 'writing', done: 40, total: 1200, target: 'a\u001b' })).toBe(
      'writing 40/1,200 · a\\u{1b}',
    )
    expect(progressLine({ kind: 'waiting', until, because: 'limited' })).toBe(
      'waiting until 12:30:05: the target has reached its rate limit',
    )
  })

  it('tells a log only of waiting, and of each wait once', () => {
    const { said, output } = screen(false)
    const show = progressOn(output)
    show({ kind: 'looking', done: 1, total: 2, target: 'web' })
    show({ kind: 'waiting', until, because: 'unavailable' })
    show({ kind: 'waiting', until, because: 'unavailable' })
    expect(said.err).toBe('waiting until 12:30:05: the target is having problems\n')
  })

  it('shows all of it at a terminal, and that something goes on before there is any', () => {
    const { said, output } = screen(true)
    const show = progressOn(output)
    vi.advanceTimersByTime(400)
    expect(said.err).toContain(`${wipe}looking`)
    show({ kind: 'looking', done: 1, total: 2, target: 'web' })
    vi.advanceTimersByTime(400)
    expect(said.err).toContain('looking 1/2 · web')
    output.live('')
  })
})

describe('print and note', () => {
  it('end a line that has no end, and write nothing for nothing', () => {
    const { said, output } = screen(false)
    output.print('a')
    output.print('b\n')
    output.print('')
    output.note('c')
    expect(said).toEqual({ out: 'a\nb\n', err: 'c\n' })
  })

  it('know whether somebody can be asked', () => {
    expect(screen(false).output.ask).toBeUndefined()
    expect(screen(true).output.ask).toBeTypeOf('function')
  })
})
