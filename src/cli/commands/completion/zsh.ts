import { quoted } from '../../../core/shell.js'
import { allOf, type CommandSyntax, type OptionSyntax, type Value } from './syntax.js'

/** A script that completes the program in zsh, to be sourced or to be put into a folder of `fpath`. */
export function zshScript(program: CommandSyntax): string {
  const [name = ''] = program.names
  return `#compdef ${name}
# Completes ${name} in zsh. To load it: source <(${name} completion zsh), after compinit
${allOf(program)
  .map((command) => functionOf(command, name))
  .join('\n')}
if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`
}

function functionOf(command: CommandSyntax, program: string): string {
  const { options, arguments: taken, commands } = command
  const specs = [
    ...options.flatMap(optionSpecs),
    ...taken.map((value, index) => `${index + 1}:${value.is}:${actionOf(value)}`),
  ]
  const below = commands.length === 0 ? [] : ['1: :->command', '*:: :->rest']
  const lines = [...specs, ...below].map((spec) => ` \\\n    ${quoted(spec)}`).join('')
  return `${nameOf(command, program)}() {
  local context state line
  typeset -A opt_args
  _arguments${commands.length === 0 ? '' : ' -C'}${lines}
${belowOf(commands, program)}}`
}

/** Which command comes next, and what then. */
function belowOf(commands: readonly CommandSyntax[], program: string): string {
  if (commands.length === 0) return ''
  const list = commands.flatMap(({ names, description }) =>
    names.map((name) => `      ${quoted(`${name}:${description}`)}`),
  )
  const arms = commands.map((one) => `      ${one.names.join(' | ')}) ${nameOf(one, program)} ;;`)
  return `  if [[ $state == command ]]; then
    local -a commands=(
${list.join('\n')}
    )
    _describe command commands
  elif [[ $state == rest ]]; then
    case $line[1] in
${arms.join('\n')}
    esac
  fi
`
}

function nameOf({ path }: CommandSyntax, program: string): string {
  return `_${program}${path.replaceAll('/', '_')}`
}

function optionSpecs({ flags, description, repeatable, value }: OptionSyntax): string[] {
  const before = repeatable ? '*' : flags.length > 1 ? `(${flags.join(' ')})` : ''
  const after = value === undefined ? '' : `:${value.is}:${actionOf(value)}`
  return flags.map((flag) => `${before}${flag}${value === undefined ? '' : '='}[${escaped(description)}]${after}`)
}

function actionOf(value: Value): string {
  if (value.is === 'choice') return `(${value.choices.join(' ')})`
  return { files: '_files', folders: '_files -/', text: ' ' }[value.is]
}

/** A text between the brackets of a spec. */
function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&')
}
