import type { Shown } from './terminal.js'
import { size } from './terminal.js'

/** A recorded session, in the form that asciinema's players show (asciicast v2: a header, then an event a line). */
export interface Cast {
  readonly title: string
  readonly shown: readonly Shown[]
}

/** As a file has it. */
export function castText({ title, shown }: Cast): string {
  const header = {
    version: 2,
    width: size.columns,
    height: size.rows,
    title,
    env: { SHELL: 'bash', TERM: 'xterm-256color' },
  }
  const events = shown.map(([at, text]) => [Number(at.toFixed(3)), 'o', text])
  return `${[header, ...events].map((one) => JSON.stringify(one)).join('\n')}\n`
}

/** @throws SyntaxError or Error where it is no asciicast v2 of output alone */
export function parseCast(text: string): Cast {
  const [header, ...events] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  const { version, title } = header as { version: number; title: string }
  if (version !== 2) throw new Error(`asciicast ${version}`)
  const shown = (events as [number, string, string][]).map(([at, kind, data]) => {
    if (kind !== 'o') throw new Error(`an event of the kind ${kind}`)
    return [at, data] as const
  })
  return { title, shown }
}

/** Seconds from the first to the last thing that was shown. */
export function lasted({ shown }: Cast): number {
  return (shown.at(-1)?.[0] ?? 0) - (shown[0]?.[0] ?? 0)
}
