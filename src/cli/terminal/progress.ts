import { type Heartbeat, openHeartbeat } from '../../job/heartbeat.js'
import { barLine } from '../../render/progress/bar.js'
import { openMeter } from '../../render/progress/meter.js'
import { note, openStanding } from '../../render/progress/standing.js'
import type { Output } from './output.js'

/**
 * Shows progress on stderr, from now on until it is ended: a line that replaces itself at a terminal, else a line in the log each
 * 30 s.
 * @param now ms since the epoch
 */
export function progressOn(output: Output, now: () => number): Heartbeat {
  const { noteStyle: style } = output
  if (!style.symbols) return openHeartbeat({ print: output.note, now })
  const standing = openStanding()
  const meter = openMeter(standing)
  const draw = (columns: number) => barLine(meter(now()), { columns, style, clock })
  let over = false
  output.live(draw)
  return {
    tell(progress) {
      note(standing, progress, now())
      // what was stopped may go on telling
      if (!over) output.live(draw)
    },
    end() {
      over = true
      output.live('')
    },
  }
}

/** A time of the day where the person is. */
function clock(time: number): string {
  return new Date(time).toTimeString().slice(0, 8)
}
