import { cutToColumns } from '../../render/columns.js'
import { type TerminalStyle, terminalStyleOf } from '../../render/terminal-style.js'
import type { Prompts } from './prompts.js'

/** A line, or what makes it whenever it is drawn, ten times a second at most, for so many columns. */
export type Live = string | ((columns: number) => string)

/** What a command says, and to whom. */
export interface Output {
  /** Writes to stdout: the answer. A missing line end is added; an empty text writes nothing. */
  readonly print: (text: string) => void
  /** Writes to stderr: words beside the answer. Same manners. */
  readonly note: (text: string) => void
  /** Shows one line on stderr that replaces itself: on a terminal only, and only once work has taken a moment. '' takes it away. */
  readonly live: (line: Live) => void
  /** How stdout wants its words. */
  readonly style: TerminalStyle
  /** How stderr wants its words. */
  readonly noteStyle: TerminalStyle
  /** How many characters stdout takes in a line; undefined where it is no terminal. */
  readonly width: number | undefined
  /** How many stderr takes. */
  readonly noteWidth: number | undefined
  /** Opens questions to the person at the terminal; undefined where nobody can be asked. */
  readonly ask: (() => Promise<Prompts>) | undefined
}

/** What `Output` needs of a stream. */
export interface OutputStream {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** Work that is over sooner needs no live line, ms. */
const patienceMs = 400
/** Pause between two states of the live line, ms. */
const redrawMs = 100
/** What is drawn of nothing new shows the time that passes at least so often, ms. */
const staleMs = 1000
const wipe = '\r\u001b[2K'

/** Binds an `Output` to streams. */
export function openOutput(streams: {
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly stdin: { readonly isTTY?: boolean | undefined }
  readonly env: Readonly<Record<string, string | undefined>>
}): Output {
  const { stdout, stderr, env } = streams
  const style = terminalStyleOf(stdout.isTTY === true, env, widthOf(stdout))
  const noteStyle = terminalStyleOf(stderr.isTTY === true, env, widthOf(stderr))
  const canAsk = streams.stdin.isTTY === true && stderr.isTTY === true
  let line: Live = ''
  /** What stands there; '' where nothing does. */
  let drawn = ''
  /** When it was made last; undefined where something new is to be drawn. */
  let madeAgo: number | undefined
  let timer: NodeJS.Timeout | undefined

  function draw(): void {
    plan(redrawMs)
    if (madeAgo !== undefined && madeAgo < staleMs) {
      madeAgo += redrawMs
      return
    }
    madeAgo = 0
    const columns = Math.max(1, (stderr.columns || 80) - 1)
    const next = typeof line === 'string' ? noteStyle.paint('dim', cutToColumns(line, columns)) : line(columns)
    if (next === drawn) return
    stderr.write(`${wipe}${next}`)
    drawn = next
  }

  function clear(): void {
    if (drawn !== '') stderr.write(wipe)
    drawn = ''
    madeAgo = undefined
  }

  function lines(sink: OutputStream, text: string): void {
    if (text === '') return
    clear()
    sink.write(text.endsWith('\n') ? text : `${text}\n`)
  }

  function plan(ms: number): void {
    timer = setTimeout(draw, ms)
    timer.unref()
  }

  return {
    print: (text) => lines(stdout, text),
    note: (text) => lines(stderr, text),
    live(next) {
      if (!noteStyle.symbols) return
      line = next
      madeAgo = undefined
      if (next === '') {
        clearTimeout(timer)
        timer = undefined
        clear()
      } else if (timer === undefined) plan(patienceMs)
    },
    style,
    noteStyle,
    width: widthOf(stdout),
    noteWidth: widthOf(stderr),
    // on stderr, so that stdout stays the answer's
    ask: canAsk
      ? async () => {
          const person = { input: process.stdin, output: process.stderr }
          // a terminal that cannot move its cursor can be asked line by line
          if (!noteStyle.symbols) return (await import('./line-prompts.js')).openPlainPrompts(person)
          return (await import('./prompts.js')).openPrompts(person)
        }
      : undefined,
  }
}

function widthOf({ isTTY, columns }: OutputStream): number | undefined {
  // some terminals say that they have none
  return isTTY === true && columns ? columns : undefined
}
