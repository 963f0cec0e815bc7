import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openOutput } from '../../../src/cli/terminal/output.js'
import { progressOn } from '../../../src/cli/terminal/progress.js'

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
    vi.advanceTimersByTime(100)
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
    vi.advanceTimersByTime(100)
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
  const now = () => Date.now()
  const until = new Date(2026, 10, 23, 12, 30, 5).getTime()
  const work = { kind: 'writing', done: 40, failed: 0, total: 1200, target: 'web' } as const

  beforeEach(() => {
    vi.setSystemTime(new Date(2026, 10, 23, 12, 30, 0))
  })

  it('shows at a terminal that something goes on before anything is told, and then how far it is', () => {
    const { said, output } = screen(true)
    const { tell, end } = progressOn(output, now)
    vi.advanceTimersByTime(400)
    expect(said.err).toBe(`${wipe}reading the source and the ledger`)
    tell(work)
    vi.advanceTimersByTime(100)
    expect(said.err).toContain(`${wipe}writing [`)
    expect(said.err).toContain('] 40/1,200 · web')
    end()
    expect(said.err.endsWith(wipe)).toBe(true)
    expect(said.out).toBe('')
  })

  it('says which lane waits, and until when', () => {
    const { said, output } = screen(true, 120)
    const { tell, end } = progressOn(output, now)
    tell(work)
    tell({ kind: 'waiting', lane: 'web', until, because: 'limited' })
    vi.advanceTimersByTime(400)
    expect(said.err).toContain('40/1,200 · web · waiting: web (rate limit) until 12:30:05')
    vi.advanceTimersByTime(6000)
    expect(said.err.slice(said.err.lastIndexOf(wipe)), 'the pause is over').not.toContain('waiting')
    end()
  })

  it('is drawn ten times a second at most, however much is told', () => {
    const { said, output } = screen(true)
    const { tell, end } = progressOn(output, now)
    vi.advanceTimersByTime(400)
    for (let done = 0; done < 50_000; done += 1) {
      tell({ ...work, done, total: 50_000 })
      if (done % 500 === 0) vi.advanceTimersByTime(10)
    }
    expect(said.err.split(wipe).length - 1).toBeLessThanOrEqual(12)
    end()
  })

  it('is silent once it is over, whatever is told, and keeps no timer', () => {
    for (const terminal of [true, false]) {
      const { said, output } = screen(terminal)
      const { tell, end } = progressOn(output, now)
      tell(work)
      vi.advanceTimersByTime(1000)
      end()
      const before = said.err
      tell({ ...work, done: 41 })
      vi.advanceTimersByTime(100_000)
      expect(said.err).toBe(before)
      expect(vi.getTimerCount()).toBe(0)
    }
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
