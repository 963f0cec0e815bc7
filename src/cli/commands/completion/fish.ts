import { allOf, type CommandSyntax, type Value } from './syntax.js'

/** A script that completes the program in fish. */
export function fishScript(program: CommandSyntax): string {
  const [name = ''] = program.names
  const commands = allOf(program)
  const steps = commands.flatMap((above) =>
    above.commands.map(
      ({ names, path }) =>
        `      case ${names.map((one) => quoted(`${above.path}/${one}`)).join(' ')}\n        set at ${quoted(path)}`,
    ),
  )
  const lines = commands.flatMap(({ path, options, arguments: taken, commands: below }) => {
    const here = `complete -c ${name} -n "__${name}_at ${quoted(path)}"`
    return [
      ...below.flatMap(({ names, description }) => names.map((one) => `${here} -a ${one} -d ${quoted(description)}`)),
      ...taken.map((value) => `${here}${offered(value).replace(/^ -x/, '')}`),
      ...options.map(({ flags, description, value }) => {
        const spelt = flags.map((flag) => (flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`))
        return `${here}${spelt.join('')}${value === undefined ? '' : offered(value)} -d ${quoted(description)}`
      }),
    ]
  })
  return `# Completes ${name} in fish. To load it: ${name} completion fish | source
function __${name}_at
  set -l words (commandline -opc)
  set -e words[1]
  set -l at ''
  for word in $words
    switch "$at/$word"
${steps.join('\n')}
    end
  end
  test "$at" = "$argv[1]"
end
complete -c ${name} -f
${lines.join('\n')}
`
}

/** What a value may be, as arguments of fish's own \`complete\`. */
function offered(value: Value): string {
  if (value.is === 'choice') return ` -x -a ${quoted(value.choices.join(' '))}`
  return { files: ' -r -F', folders: " -x -a '(__fish_complete_directories)'", text: ' -x' }[value.is]
}

/** A text as one word of fish. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
