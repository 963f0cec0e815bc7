import { type ImportDo, type ImportLine, isOpen, isWrite } from '../core/import/lines.js'
import { forTerminal } from './escape.js'
import { counted } from './phrases.js'
import type { Style, TerminalStyle } from './terminal-style.js'

/** What an import found or did, as far as a person hears of it. */
export interface ImportStory {
  readonly source: { readonly name: string; readonly use: string }
  readonly lines: readonly ImportLine[]
  /** Environment → where its new names go. */
  readonly into: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  readonly next: readonly string[]
  readonly wrote: boolean
}

const marks: Readonly<Record<ImportDo, readonly [symbol: string, word: string, style: Style]>> = {
  take: ['+', 'take', 'green'],
  replace: ['~', 'replace', 'yellow'],
  same: ['=', 'same', 'dim'],
  there: ['=', 'there', 'dim'],
  differs: ['!', 'differs', 'cyan'],
  clash: ['!', 'clash', 'cyan'],
  unreadable: ['?', 'fill in', 'yellow'],
  left: ['·', 'left', 'dim'],
}

/** What is told of a name; those of `same` and `there` are only counted. */
const words: Readonly<Record<ImportDo, string>> = {
  take: '',
  replace: 'replaces the value in the source',
  same: 'the source has this value',
  there: 'the source has a value, and this one cannot be read',
  differs: 'the source has another value, which stays',
  clash: 'these places have different values, so none is taken',
  unreadable: 'cannot be read back: fill it in by hand',
  left: '',
}

/** Longest name that the column of names makes room for, characters. */
const widest = 40
const wordWidth = 8

/**
 * An import for a person, environment by environment. Holds no value, and no name that could act on a terminal.
 */
export function importText(story: ImportStory, style: TerminalStyle): string {
  const { source, lines, into, notes, next, wrote } = story
  const called = source.name === source.use ? source.name : `${source.name} (${source.use})`
  const environments = [...new Set(lines.map(({ environment }) => environment))]
  return [
    style.paint('bold', `Import into ${forTerminal(called)}: ${headline(lines, wrote)}.`),
    ...environments.flatMap((environment) => [
      '',
      `${style.paint('bold', forTerminal(environment))}${into[environment] === undefined ? '' : ` ${style.symbols ? '→' : '->'} ${forTerminal(into[environment])}`}`,
      ...bodyLines(
        lines.filter((one) => one.environment === environment),
        style,
      ),
    ]),
    ...spreadLines(lines, style),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => style.paint('yellow', `note: ${forTerminal(note)}`))]),
    ...(wrote && next.length > 0 ? ['', 'Next:', ...next.map((one) => `  ${forTerminal(one)}`)] : []),
  ].join('\n')
}

/** What a plan would do with the names next: a team that adopts a source rarely wants every name everywhere. */
function spreadLines(lines: readonly ImportLine[], style: TerminalStyle): string[] {
  const targets = new Map<string, Set<string>>()
  for (const { name, newAt = [] } of lines)
    for (const target of newAt) targets.set(target, (targets.get(target) ?? new Set()).add(name))
  if (targets.size === 0) return []
  const most = 8
  const listed = ([target, names]: readonly [string, ReadonlySet<string>]) => {
    const more = names.size > most ? ` and ${names.size - most} more` : ''
    return `  ${forTerminal(target)}: ${[...names].slice(0, most).map(forTerminal).join(', ')}${more}`
  }
  return [
    '',
    style.paint(
      'yellow',
      'A plan would create these at targets that do not have them. List under `secrets` of each target what belongs there:',
    ),
    ...[...targets].map(listed),
  ]
}

/** `3 names to take in, 2 names left to you` */
function headline(lines: readonly ImportLine[], wrote: boolean): string {
  const count = (test: (line: ImportLine) => boolean) => lines.filter(test).length
  const writes = count(isWrite)
  const done = count(({ done: isDone }) => isDone === true)
  const taken = wrote ? `${counted(done, 'name')} taken in` : `${counted(writes, 'name')} to take in`
  const missed = wrote && done < writes ? [`${counted(writes - done, 'name')} may not be written`] : []
  const open = count(isOpen)
  return [taken, ...missed, ...(open === 0 ? [] : [`${counted(open, 'name')} left to you`])].join(', ')
}

function bodyLines(lines: readonly ImportLine[], style: TerminalStyle): string[] {
  const isQuiet = ({ do: what }: ImportLine) => what === 'same' || what === 'there'
  const shown = lines.filter((one) => !isQuiet(one))
  const width = Math.max(0, ...shown.map(({ name }) => Math.min(widest, forTerminal(name).length)))
  const quiet = lines.filter(isQuiet).length
  const folded =
    quiet === 0 ? [] : [`  ${marked('same', style)} ${style.paint('dim', `${counted(quiet, 'name')} already there`)}`]
  return [...shown.map((line) => lineText(line, width, style)), ...folded]
}

function lineText({ name, do: what, at, sourceAt, note }: ImportLine, width: number, style: TerminalStyle): string {
  const told = [
    what === 'differs' && sourceAt !== undefined ? `${words.differs} (${sourceAt})` : words[what],
    note ?? '',
    what === 'differs' ? `\`--replace ${name}\` takes this one` : '',
    what === 'clash' ? 'choose with `--from TARGET`' : '',
  ].filter((one) => one !== '')
  const tail = [at.map(forTerminal).join(', '), ...told.map(forTerminal)].join('; ')
  return `  ${marked(what, style)} ${forTerminal(name).padEnd(width)}  ${style.paint('dim', tail)}`
}

function marked(what: ImportDo, style: TerminalStyle): string {
  const [symbol, word, paint] = marks[what]
  return style.paint(paint, style.symbols ? symbol : word.padEnd(wordWidth))
}
