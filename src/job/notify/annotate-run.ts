import { SealpostError, systemWord } from '../../core/errors.js'
import { exitOf } from '../../core/report.js'
import type { Env } from '../../io/system/pipeline.js'
import { commentMarkdown } from '../../render/comment/comment.js'
import { newDestinationsOf } from '../../render/proposal.js'
import type { Delivery } from '../deliver.js'
import { commentKey } from './marker.js'

/** What a program may say, bytes; it is not shown. */
const mostSaid = 64 * 1024

/**
 * Shows the report on the page of the run by a program of the host's, which reads it on its standard input. One for each
 * command and each choice out of the config: a later run of the same build writes over it.
 * @param env what the job has, of which the program gets what it needs
 * @returns words for the log; '' where all went well
 * @throws SealpostError('usage') where the program cannot be started, 'unavailable' where it failed
 */
export async function annotateRun(delivery: Delivery, env: Env): Promise<string> {
  const { report, inputs, trigger, pipeline, guarded, runtime } = delivery
  const { annotate } = pipeline.outlets
  if (annotate === undefined) return ''
  const markdown = commentMarkdown(report, {
    mode: trigger.trust.mode,
    newDestinations: newDestinationsOf(report),
    config: inputs.config,
    ...(pipeline.commit === undefined ? {} : { commit: pipeline.commit }),
  })
  const code = exitOf(report)
  const style = code === 0 ? 'info' : code === 2 ? 'warning' : 'error'
  const argv = annotate.argv(style, `sealpost-${report.command}-${commentKey(inputs.config, inputs)}`)
  const { status } = await runtime
    .run({
      argv,
      env: Object.fromEntries(annotate.variables.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
      folder: runtime.cwd,
      mostBytes: mostSaid,
      input: Buffer.from(guarded.pass(markdown)),
      stop: runtime.stop,
    })
    .catch((thrown: unknown) => {
      if (thrown instanceof SealpostError) throw thrown
      throw new SealpostError('usage', `${argv[0]} cannot be started${systemWord(thrown)}`, {
        hint: 'The report is in the folder. Run the step where the agent is.',
      })
    })
  if (status === 0) return ''
  throw new SealpostError('unavailable', `${argv[0]} failed`, { hint: 'The report is in the folder.' })
}
