import { CommanderError } from 'commander'
import { asSealpostError, SealpostError } from '../core/errors.js'
import { errorText } from '../render/text.js'
import { commandLine } from './commands.js'
import type { Deps } from './deps.js'

/**
 * Arguments → command → exit code. Never throws: what goes wrong is told on stderr.
 * @param argv the arguments behind the program's name
 */
export async function main(argv: readonly string[], deps: Deps): Promise<number> {
  const { output } = deps
  let code = 0
  try {
    await commandLine(deps, (given) => {
      code = given
    }).parseAsync(argv, { from: 'user' })
    return code
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0
    // no command was given, and the help is shown already
    if (thrown instanceof CommanderError && thrown.code === 'commander.help') return 64
    const error = thrown instanceof CommanderError ? usageError(thrown) : asSealpostError(thrown)
    output.live('')
    output.note(errorText(error, output.noteLook))
    return error.exit
  }
}

/** The parser's complaint in our form. What stands behind a `=` may be anything, a value too, so it is cut off. */
function usageError(thrown: CommanderError): SealpostError {
  const [complaint = '', suggestion] = thrown.message.replace(/^error: /, '').split('\n')
  const meant = /^\(Did you mean (.+)\?\)$/.exec(suggestion ?? '')?.[1]
  const hint = meant === undefined ? {} : { hint: `Did you mean ${meant}?` }
  return new SealpostError('usage', complaint.replace(/=.*(?=')/, ''), hint)
}
