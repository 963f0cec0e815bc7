import type { Unlock } from '../core/plan/unlock.js'
import type { Report } from '../core/report.js'
import { forTerminal, longestShown } from './escape.js'
import { counted } from './phrases.js'
import { shortText } from './shorten.js'

/** Widest line of a command, characters. */
const widest = 100

/** One way: what it is, and the lines to copy. */
interface Way {
  readonly lead: string
  readonly lines: readonly string[]
}

/** How all that a plan holds back is let through, in one piece. Raw texts, but for the lines to copy, which may be printed. */
interface UnlockWords {
  readonly title: string
  readonly ways: readonly Way[]
  readonly rest: readonly string[]
}

/** @returns undefined where there is nothing to tell beside what each refusal says itself */
function unlockWords({ unlock }: Pick<Report, 'unlock'>): UnlockWords | undefined {
  if (unlock === undefined) return undefined
  const { about, of, config, rest } = unlock
  const once = wholeOnce(unlock)
  if (once === undefined && config === undefined && rest.length < 2) return undefined
  const what = about === 'refused' ? counted(of, 'refusal') : counted(of, 'skipped change')
  const ways = [
    ...(once === undefined ? [] : [{ lead: `${onceLead(once)}${share(once.lifts, of)}`, lines: onceLines(once) }]),
    ...(config === undefined
      ? []
      : [{ lead: `permanently, in \`${config.file}\`${share(config.lifts, of)}`, lines: config.text.split('\n') }]),
  ]
  return {
    title: about === 'refused' ? `To lift ${what}` : `To allow ${what}`,
    ways: ways.map(({ lead, lines }) => ({ lead, lines: lines.map(forTerminal) })),
    rest,
  }
}

/**
 * The way for one run; none where it could not be shown as it is. A line that is cut leaves a quote open, and a shell takes
 * what follows for more; a name that is spelled out is another one.
 */
function wholeOnce({ once }: Unlock): Unlock['once'] {
  const isWhole = (line: string) => (once?.as === 'command' ? forTerminal(line) === line : line.length <= longestShown)
  return once !== undefined && onceLines(once).every(isWhole) ? once : undefined
}

/** The same for a terminal or a log, without colour. */
export function unlockLines(report: Pick<Report, 'unlock'>): string[] {
  const words = unlockWords(report)
  if (words === undefined) return []
  return [
    `${words.title}:`,
    ...words.ways.flatMap(({ lead, lines }, index) => [
      forTerminal(`  ${index > 0 ? 'or ' : ''}${lead}:`),
      ...lines.map((line) => `    ${line}`),
    ]),
    ...words.rest.map((text) => forTerminal(`  ${words.ways.length > 0 ? 'also:' : '-'} ${text}`)),
  ]
}

/** The same as one block of Markdown; '' where there is nothing to tell, or not in so many characters. */
export function unlockBlock(report: Pick<Report, 'unlock' | 'hash'>, room = Number.POSITIVE_INFINITY): string {
  const words = report.hash === '' ? undefined : unlockWords(report)
  if (words === undefined) return ''
  const block = [
    `**${words.title}:**`,
    ...words.ways.flatMap(({ lead, lines }, index) => [
      shortText(`${index > 0 ? 'Or ' : ''}${lead}:`),
      fenced(lines.join('\n')),
    ]),
    words.rest.map((text) => `- ${shortText(text)}`).join('\n'),
  ]
  const text = block.filter((part) => part !== '').join('\n\n')
  return text.length <= room ? text : ''
}

function onceLead({ as }: NonNullable<Unlock['once']>): string {
  if (as === 'command') return 'for this run only'
  return 'for one run started by hand on the default branch, as inputs of its step'
}

function share(lifts: number, of: number): string {
  return lifts === of ? '' : ` (${lifts} of ${of})`
}

/** A command over several lines where it is long: between words only, so that a shell takes it whole. */
function onceLines({ as, text }: NonNullable<Unlock['once']>): string[] {
  if (as === 'inputs') return text.split('\n')
  const words = text.match(/(?:'(?:[^']|'\\'')*'|[^\s'])+/g) ?? []
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length > widest) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map((line, index) => `${index > 0 ? '  ' : ''}${line}${index < lines.length - 1 ? ' \\' : ''}`)
}

function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}
