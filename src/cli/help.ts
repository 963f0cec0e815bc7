import type { Argument, Command, Help, HelpConfiguration, Option } from 'commander'
import { type Example, examples, exitCodes } from './help-texts.js'
import type { Output } from './terminal/output.js'

/** Where less is left for a description, it goes on a line of its own, characters. */
const narrow = 30
/** How far such a description is set in. */
const inset = 6

/**
 * How the help of every command looks: as wide as the terminal, with defaults and choices as one would type them, and
 * without those that only say that an option was not given.
 */
export const helpLayout: HelpConfiguration = {
  minWidthToWrap: 10,
  optionDescription: described,
  argumentDescription: described,
  formatItem: item,
}

/** How wide the streams are, as the parser asks for it; where nobody looks, as wide as a terminal is from the start. */
export function helpWidths(output: Pick<Output, 'width' | 'noteWidth'>): {
  readonly getOutHelpWidth: () => number
  readonly getErrHelpWidth: () => number
} {
  return { getOutHelpWidth: () => output.width ?? 80, getErrHelpWidth: () => output.noteWidth ?? 80 }
}

/** Puts examples under the help of a program and of all of its commands, and the exit codes under its own. */
export function addExamples(program: Command, output: Pick<Output, 'width' | 'noteWidth'>): void {
  const widths = helpWidths(output)
  const each = (command: Command, path: string) => {
    command.addHelpText('after', ({ error }) => {
      const helper = Object.assign(command.createHelp(), {
        helpWidth: error ? widths.getErrHelpWidth() : widths.getOutHelpWidth(),
      })
      const codes = path === '' ? listText('Exit codes:', exitCodes, helper) : ''
      return `${listText('Examples:', commandLines(examples[path] ?? []), helper)}${codes}`
    })
    for (const below of command.commands) each(below, `${path} ${below.name()}`.trim())
  }
  each(program, '')
}

/** The command that arguments begin with, by its names from the top: `ledger move`. '' where they begin with none. */
function commandIn(program: Command, argv: readonly string[]): string {
  const [first = ''] = argv
  const below = program.commands.find((one) => one.name() === first || one.aliases().includes(first))
  return below === undefined ? '' : `${below.name()} ${commandIn(below, argv.slice(1))}`.trim()
}

/**
 * `help ledger move` as the parser takes it, which only knows commands of the first level there, and shows the help of all for
 * a command that does not exist.
 */
export function withHelpOption(program: Command, argv: readonly string[]): readonly string[] {
  const [first, ...asked] = argv
  if (first !== 'help' || asked.length === 0 || asked[0]?.startsWith('-')) return argv
  const path = commandIn(program, asked)
  const [unknown] = path === '' ? asked : []
  return unknown === undefined ? [...path.split(' '), '--help'] : [unknown]
}

/** What to do about arguments that a command does not take. */
export function helpHint(program: Command, argv: readonly string[]): string {
  const path = commandIn(program, argv)
  return `Run \`sealpost ${path === '' ? '--help' : `help ${path}`}\`.`
}

function commandLines(lines: readonly Example[]): readonly Example[] {
  return lines.map(([line, what]) => [`$ sealpost ${line}`, what])
}

function listText(title: string, items: readonly Example[], helper: Help): string {
  if (items.length === 0) return ''
  const width = Math.max(...items.map(([term]) => term.length))
  return `\n${[title, ...items.map(([term, what]) => item(term, width, what, helper))].join('\n')}\n`
}

function described({ description, argChoices, defaultValue }: Option | Argument): string {
  const more = [
    ...(argChoices === undefined ? [] : [argChoices.join(', ')]),
    ...(typeof defaultValue === 'string' ? [`default: ${defaultValue}`] : []),
  ]
  return more.length === 0 ? description : `${description} (${more.join('; ')})`
}

/** A term and what it means, beside each other or, where that would be too narrow, below each other. */
function item(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helper.helpWidth ?? 80
  const left = width - termWidth - 4
  if (description === '') return `  ${term}`
  if (left < narrow) {
    const text = helper.boxWrap(description, width - inset).replaceAll('\n', `\n${' '.repeat(inset)}`)
    return `  ${term}\n${' '.repeat(inset)}${text}`
  }
  const text = helper.boxWrap(description, left).replaceAll('\n', `\n${' '.repeat(termWidth + 4)}`)
  return `  ${term.padEnd(termWidth)}  ${text}`
}
