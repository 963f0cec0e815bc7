import type { Progress, Wait } from '../core/progress.js'
import { note, openStanding } from '../render/progress/standing.js'

/** Tells a log how far a run is. */
export interface Heartbeat {
  /** Takes in what the run tells. */
  readonly tell: (progress: Progress) => void
  /** The run is over, however it ended: nothing more is told. */
  readonly end: () => void
}

/** Between two lines of a run that goes on, and between two about pauses of one lane, ms. */
const beatMs = 30_000
/** So many lines about pauses between two beats; of more the next beat tells. */
const mostWaitLines = 10

/**
 * Starts one: a line each 30 s while the run goes on, and one as soon as a lane begins to wait, so that a log shows what goes on and
 * why nothing moves. The words are loaded when there is something to say.
 * @param call.print writes a line to the log
 * @param call.now ms since the epoch
 */
export function openHeartbeat(call: { readonly print: (line: string) => void; readonly now: () => number }): Heartbeat {
  const { print, now } = call
  const standing = openStanding()
  const told = new Map<string, number>()
  const begun: Wait[] = []
  let waitLines = 0
  let over = false
  let lineOf: ((now: number) => string) | undefined

  async function say(what: 'beat' | 'waits'): Promise<void> {
    const { openBeatLines, waitLine } = await import('../render/progress/log-lines.js')
    lineOf ??= openBeatLines(standing)
    const waits = begun.splice(0)
    if (over) return
    waitLines = what === 'beat' ? 0 : waitLines + 1
    if (what === 'beat') print(lineOf(now()))
    else if (waits.length > 0 && waitLines <= mostWaitLines) print(waitLine(...waits))
  }

  // a guard that refuses a line says so itself, where the run ends
  const saying = (what: 'beat' | 'waits') => void say(what).catch(() => {})
  const timer = setInterval(saying, beatMs, 'beat')
  timer.unref()
  return {
    tell(progress) {
      note(standing, progress, now())
      if (progress.kind !== 'waiting' || now() - (told.get(progress.lane) ?? -beatMs) < beatMs) return
      told.set(progress.lane, now())
      // several that begin together share a line
      if (begun.push(progress) === 1) saying('waits')
    },
    end() {
      over = true
      clearInterval(timer)
    },
  }
}
