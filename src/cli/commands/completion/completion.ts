import type { Command } from 'commander'
import type { Deps } from '../../deps.js'
import { bashScript } from './bash.js'
import { fishScript } from './fish.js'
import { syntaxOf } from './syntax.js'
import { zshScript } from './zsh.js'

const scripts = { bash: bashScript, fish: fishScript, zsh: zshScript } as const

/**
 * `sealpost completion`: prints what makes a shell complete commands, options and their choices. Made of the very program
 * that reads the command line, so that neither knows more than the other.
 * @returns 0
 */
export async function completion(
  shell: keyof typeof scripts,
  program: Command,
  { output }: Pick<Deps, 'output'>,
): Promise<number> {
  output.print(scripts[shell](syntaxOf(program)))
  return 0
}
