import { CommanderError } from 'commander'
import { asSealpostError, SealpostError } from '../core/errors.js'
import { type Guard, openGuard } from '../io/leak-guard/guard.js'
import { errorText } from '../render/text.js'
import type { Deps, Surroundings } from './deps.js'
import { helpHint, withHelpOption } from './help.js'
import { programOf } from './program.js'
import type { Live } from './terminal/output.js'

/**
 * Arguments → command → exit code. Never throws: what goes wrong is told on stderr.
 * @param argv the arguments behind the program's name
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { output, runtime } = surroundings
  const guard = openGuard(runtime.env)
  // what help and hints list is no secret, whatever some variable holds
  guard.redact([], [...Object.keys(surroundings.targets), ...Object.keys(surroundings.sources)])
  let code = 0
  const program = programOf(guarded(surroundings, guard), (given) => {
    code = given
  })
  try {
    await program.parseAsync(withHelpOption(program, argv), { from: 'user' })
    const alarm = guard.alarm()
    if (alarm !== undefined) throw alarm
    return code
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0
    // no command was given, and the help is shown already
    if (thrown instanceof CommanderError && thrown.code === 'commander.help') return 64
    const what =
      thrown instanceof CommanderError ? usageError(thrown, helpHint(program, argv)) : asSealpostError(thrown)
    const error = tellable(what, guard)
    output.live('')
    output.note(errorText(error, output.noteStyle))
    return error.exit
  }
}

/** The error that may be told: an alarm comes before anything else, and an error can be what sets it off. */
function tellable(error: SealpostError, guard: Guard): SealpostError {
  try {
    guard.way('stderr')(JSON.stringify(error))
    return error
  } catch (alarm) {
    return asSealpostError(alarm)
  }
}

function guarded(surroundings: Surroundings, guard: Guard): Deps {
  const { output, runtime } = surroundings
  const [stdout, stderr] = [guard.way('stdout'), guard.way('stderr')]
  // after an alarm there is nothing more to say, also where nobody waits for an error
  const unlessAlarmed =
    <T>(say: (what: T) => void) =>
    (what: T) => {
      if (guard.alarm() === undefined) say(what)
    }
  // it is drawn on its own time, where nobody waits for an error: the alarm ends the run with whatever is to leave next
  const drawn = guard.way('stderr')
  const safely = (draw: Exclude<Live, string>) => (columns: number) => {
    try {
      return guard.alarm() === undefined ? drawn(draw(columns)) : ''
    } catch {
      return ''
    }
  }
  return {
    ...surroundings,
    guard,
    commandLine: main,
    runtime: guard.runtime(runtime),
    output: {
      ...output,
      print: unlessAlarmed((text: string) => output.print(stdout(text))),
      note: unlessAlarmed((text: string) => output.note(stderr(text))),
      live: unlessAlarmed((line: Live) => output.live(typeof line === 'string' ? stderr(line) : safely(line))),
    },
  }
}

/** The parser's complaint in our form. What stands behind a `=` may be anything, a value too, so it is cut off. */
function usageError(thrown: CommanderError, otherwise: string): SealpostError {
  const [complaint = '', suggestion] = thrown.message.replace(/^error: /, '').split('\n')
  const meant = /^\(Did you mean (.+)\?\)$/.exec(suggestion ?? '')?.[1]
  const hint = meant === undefined ? otherwise : `Did you mean ${meant}?`
  return new SealpostError('usage', complaint.replace(/=.*(?=')/, ''), { hint })
}
