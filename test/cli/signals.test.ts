import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { stopOnSignals } from '../../src/cli/signals.js'
import { unlessStopped } from '../../src/engine/stop.js'

function process() {
  const events = new EventEmitter()
  const exits: number[] = []
  const notes: string[] = []
  const stop = new AbortController()
  stopOnSignals({ on: (event, heard) => events.on(event, heard), exit: (code) => exits.push(code) }, stop, {
    note: (text) => notes.push(text),
    live: (line) => notes.push(`live: ${line}`),
  })
  return { events, exits, notes, stop }
}

describe('signals', () => {
  it('ask once and end the process the second time', () => {
    const { events, exits, notes, stop } = process()
    events.emit('SIGINT')
    expect(stop.signal.aborted).toBe(true)
    expect(notes).toEqual(['Stopping after the current write. Press Ctrl-C again to stop immediately.'])
    expect(exits).toEqual([])
    events.emit('SIGTERM')
    expect(exits).toEqual([130])
    expect(notes.slice(1), 'the shell finds an empty line').toEqual(['live: '])
  })
})

describe('work that is stopped', () => {
  const never = new Promise<never>(() => {})

  it('ends with an error that says so', async () => {
    const stop = new AbortController()
    const ended = unlessStopped(never, stop.signal)
    stop.abort()
    await expect(ended).rejects.toMatchObject({ code: 'interrupted' })
    await expect(unlessStopped(never, stop.signal)).rejects.toMatchObject({ code: 'interrupted' })
  })

  it('ends by itself while it writes', async () => {
    const stop = new AbortController()
    let finish: (result: string) => void = () => {}
    const work = new Promise<string>((resolve) => {
      finish = resolve
    })
    const ended = unlessStopped(work, stop.signal, () => true)
    stop.abort()
    finish('recorded')
    expect(await ended).toBe('recorded')
  })

  it('gives its result or its error where nobody stops it', async () => {
    const { signal } = new AbortController()
    expect(await unlessStopped(Promise.resolve(1), signal)).toBe(1)
    await expect(unlessStopped(Promise.reject(new Error('own')), signal)).rejects.toThrow('own')
  })
})
