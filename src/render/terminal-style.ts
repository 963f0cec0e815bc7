/** How a word can be made to stand out. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** How a stream wants its words. */
export interface TerminalStyle {
  /** A terminal: symbols in place of words. */
  readonly symbols: boolean
  /** Characters in a line; infinite where nothing has to be broken. */
  readonly columns: number
  /** Gives the text in a style, or as it is where the stream takes no colour. */
  readonly paint: (style: Style, text: string) => string
}

/** SGR: on, off. */
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
}

/** Words without symbols and colour: for files, pipes and logs. */
export const plainStyle: TerminalStyle = {
  symbols: false,
  columns: Number.POSITIVE_INFINITY,
  paint: (_style, text) => text,
}

/**
 * Decides how a stream is to be written to. A `NO_COLOR` that is not empty wins over `FORCE_COLOR`, and both win over
 * what the stream is. Symbols are for terminals only, whatever the colours.
 * @param columns how wide the terminal is
 */
export function terminalStyleOf(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
  columns = Number.POSITIVE_INFINITY,
): TerminalStyle {
  const able = isTerminal && env.TERM !== 'dumb'
  return { symbols: able, columns, paint: hasColour(able, env) ? painted : plainStyle.paint }
}

/**
 * Decides how the log of a job is written: in words, in colour where the host draws it and nothing says otherwise.
 * @param colour whether the host draws colours
 */
export function logStyleOf(colour: boolean, env: Readonly<Record<string, string | undefined>>): TerminalStyle {
  return hasColour(colour, env) ? { ...plainStyle, paint: painted } : plainStyle
}

function hasColour(able: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return able
}

function painted(style: Style, text: string): string {
  const [on, off] = codes[style]
  return `\u001b[${on}m${text}\u001b[${off}m`
}
