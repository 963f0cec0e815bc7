import type { Progress } from '../../engine/options.js'
import { forTerminal } from '../../render/escape.js'
import { number } from '../../render/phrases.js'
import type { Output } from './output.js'

const reasons = {
  limited: 'the target has reached its rate limit',
  unavailable: 'the target is having problems',
} as const

/** Progress as one line: "looking 3/12 · web", "waiting until 12:30:05: …" (local time). */
export function progressLine(progress: Progress): string {
  if (progress.kind === 'waiting') return `waiting until ${clock(progress.until)}: ${reasons[progress.because]}`
  return `${progress.kind} ${number(progress.done)}/${number(progress.total)} · ${forTerminal(progress.target)}`
}

/**
 * Shows progress, from now on. Where there is no terminal only waiting is told, once for each wait, so that a job's log shows why
 * nothing moves.
 */
export function progressOn(output: Output): (progress: Progress) => void {
  let told = ''
  output.live('looking')
  return (progress) => {
    const line = progressLine(progress)
    if (output.noteStyle.symbols) return output.live(line)
    if (progress.kind !== 'waiting' || line === told) return
    told = line
    output.note(line)
  }
}

function clock(time: number): string {
  return new Date(time).toTimeString().slice(0, 8)
}
