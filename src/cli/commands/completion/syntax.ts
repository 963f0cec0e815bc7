import type { Argument, Command, Option } from 'commander'

/** What can stand at a place of a command line. */
export type Value =
  | { readonly is: 'choice'; readonly choices: readonly string[] }
  | { readonly is: 'files' | 'folders' | 'text' }

/** An option of a command. */
export interface OptionSyntax {
  /** Its spellings, `-h` and `--help`. */
  readonly flags: readonly string[]
  readonly description: string
  readonly repeatable: boolean
  /** What follows it; absent for one that stands alone. */
  readonly value?: Value
}

/** A command with everything that may follow it. */
export interface CommandSyntax {
  /** `/ledger/move`; empty for the program itself. */
  readonly path: string
  /** Its name, and other words for it. */
  readonly names: readonly string[]
  readonly description: string
  readonly options: readonly OptionSyntax[]
  readonly arguments: readonly Value[]
  readonly commands: readonly CommandSyntax[]
}

/**
 * What a program takes, as its own help knows it.
 * @param path of the command; empty for the program itself
 */
export function syntaxOf(command: Command, path = ''): CommandSyntax {
  const help = command.createHelp()
  const shown = help.visibleCommands(command)
  const names = shown.map((one) => one.name()).filter((name) => name !== 'help')
  return {
    path,
    names: [command.name(), ...command.aliases()],
    description: command.description(),
    options: help.visibleOptions(command).map(optionOf),
    arguments: command.registeredArguments.map((one) => following(one, `<${one.name()}>`)),
    commands: shown.map((one) => {
      const below = syntaxOf(one, `${path}/${one.name()}`)
      // what help can be asked about is known to the command above it
      return one.name() === 'help' ? { ...below, arguments: [{ is: 'choice' as const, choices: names }] } : below
    }),
  }
}

/** A command and all below it. */
export function allOf(command: CommandSyntax): CommandSyntax[] {
  return [command, ...command.commands.flatMap(allOf)]
}

function optionOf(option: Option): OptionSyntax {
  const [, called] = /(<[^>]+>)/.exec(option.flags) ?? []
  return {
    flags: [option.short, option.long].flatMap((flag) => flag ?? []),
    description: option.description,
    repeatable: Array.isArray(option.defaultValue),
    ...(called === undefined ? {} : { value: following(option, called) }),
  }
}

const paths: Readonly<Record<string, 'files' | 'folders'>> = { '<file>': 'files', '<folder>': 'folders' }

/** By its choices, else by what it is called: everything that is a file is called so. */
function following({ argChoices }: Pick<Option | Argument, 'argChoices'>, called: string): Value {
  if (argChoices !== undefined) return { is: 'choice', choices: argChoices }
  return { is: paths[called] ?? 'text' }
}
