import { quoted } from '../../../core/shell.js'
import { allOf, type CommandSyntax, type Value } from './syntax.js'

/** A script that completes the program in bash, 3.2 of macOS among its versions. */
export function bashScript(program: CommandSyntax): string {
  const [name = ''] = program.names
  const commands = allOf(program)
  const steps = commands.flatMap((above) =>
    above.commands.map(({ names, path }) =>
      arm(
        names.map((one) => `${above.path}/${one}`),
        `at=${quoted(path)}`,
      ),
    ),
  )
  const values = commands.flatMap(({ path, options }) =>
    options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : [
            arm(
              flags.map((flag) => `${path} ${flag}`),
              `${offered(value, name)}; return`,
            ),
          ],
    ),
  )
  const words = commands.map(({ path, options, commands: below, arguments: taken }) => {
    const words = [...below.flatMap(({ names }) => names), ...taken.flatMap(choicesOf)]
    const flags = options.flatMap((option) => option.flags)
    const files = taken.some(({ is }) => is === 'files') ? '; files=1' : ''
    return arm([path], `words=${quoted(words.join(' '))} flags=${quoted(flags.join(' '))}${files}`)
  })
  return `# Completes ${name} in bash. To load it: source <(${name} completion bash)
_${name}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} at= words= flags= files= i
  local IFS=$' \\t\\n'
  # bash may take --option=value apart
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at/\${COMP_WORDS[i]}" in
${steps.join('\n')}
    esac
  done
  COMPREPLY=()
  case "$at $before" in
${values.join('\n')}
  esac
  case $at in
${words.join('\n')}
  esac
  # options where they are asked for, or where nothing else can follow
  if [[ $word == -* || -z $words$files ]]; then words=$flags files=; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ -n $files ]]; then _${name}_paths -f; fi
}
_${name}_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen "$1" -- "$word"))
}
complete -F _${name} ${name}
`
}

function arm(patterns: readonly string[], then: string): string {
  return `    ${patterns.map(quoted).join(' | ')}) ${then} ;;`
}

function offered(value: Value, program: string): string {
  if (value.is === 'choice') return `COMPREPLY=($(compgen -W ${quoted(value.choices.join(' '))} -- "$word"))`
  if (value.is === 'text') return ':'
  return `_${program}_paths ${value.is === 'files' ? '-f' : '-d'}`
}

function choicesOf(value: Value): readonly string[] {
  return value.is === 'choice' ? value.choices : []
}
