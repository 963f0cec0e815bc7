import { type Shown, size } from './terminal.js'

/** What of `@xterm/headless` is used here: a terminal without a window. */
export interface Emulator {
  new (
    options: object,
  ): {
    write: (text: string, done: () => void) => void
    readonly buffer: {
      readonly normal: {
        readonly length: number
        readonly getLine: (
          row: number,
        ) => { readonly isWrapped: boolean; translateToString: (trim: boolean) => string } | undefined
      }
    }
  }
}

/** What is left to read in a terminal once all of it was shown, from its first line on; what was drawn over is gone. */
export async function readable(shown: readonly Shown[], Emulator: Emulator): Promise<string> {
  const terminal = new Emulator({ cols: size.columns, rows: size.rows, scrollback: 10_000, allowProposedApi: true })
  await new Promise<void>((done) => terminal.write(shown.map(([, text]) => text).join(''), done))
  const { normal } = terminal.buffer
  const lines: string[] = []
  for (let row = 0; row < normal.length; row += 1) {
    const line = normal.getLine(row)
    const text = line?.translateToString(true) ?? ''
    if (line?.isWrapped && lines.length > 0) lines[lines.length - 1] += text
    else lines.push(text)
  }
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n`
}

/** A text without what no two sessions share: keys, ciphertext, process ids, times, and how long something took. */
export function withoutChance(text: string): string {
  return (
    text
      // what runs in the background begins to speak before or after the shell asks for the next command
      .replace(/^\$ (?=Four simulated vendors)/m, '')
      .replace(/\b127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
      .replace(/^\[1\] \d+$/gm, '[1] PID')
      .replace(/\b\d+(\.\d+)?(ms| ?s)\b/g, 'N s')
      .replace(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?Z?/g, 'DATE')
      .replace(/\b\d\d:\d\d(:\d\d)?\b/g, 'TIME')
      .replace(/DOTENV_PUBLIC_KEY_PRODUCTION="[0-9a-f]+"/g, 'DOTENV_PUBLIC_KEY_PRODUCTION="KEY"')
      .replace(/'encrypted:[^']+'/g, "'encrypted:CIPHERTEXT'")
      .replace(/\bkey [\w-]{8}$/gm, 'key ID')
  )
}
