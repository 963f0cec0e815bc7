import { join } from 'node:path'
import { shellWord } from '../../../core/shell.js'
import type { Env } from '../../../io/system/pipeline.js'
import { type Delivery, discussionWays, reportWay, type Voice } from '../../../job/deliver.js'
import { annotationFiles } from '../../../job/told/annotation-files.js'
import { dotenvOf } from '../../../job/told/dotenv.js'
import { outputsOf } from '../../../job/told/outputs.js'
import { plainStyle } from '../../../render/terminal-style.js'
import { errorText } from '../../../render/text.js'
import { configOption } from '../../invocation.js'

/**
 * How a host without commands in its log is told: words in the log, files in one folder, and what else it has a place
 * for. All of it beside the log is data, which the host's own means show.
 * @param env what the job has, for a program of the host's
 */
export function voiceOf(delivery: Delivery, env: Env): Voice {
  const { report, paths, guarded, pipeline, runtime } = delivery
  const shown = { report: pathFrom(runtime.cwd, paths.report), plan: pathFrom(runtime.cwd, paths.plan) }
  return {
    door: doorOf(delivery, shown.plan),
    remarks: () => (report.error === undefined ? [] : [errorText(report.error, plainStyle)]),
    trouble: (message, error) =>
      errorText(
        { code: error?.code ?? 'internal', message, hint: error?.hint ?? 'See the report folder.' },
        plainStyle,
      ),
    ways: (annotations) => ({
      ...reportWay(delivery),
      async 'the annotations'() {
        for (const [name, text] of Object.entries(annotationFiles(annotations)))
          guarded.write(join(paths.report, name), text)
      },
      ...discussionWays(delivery),
      async 'the annotation'() {
        if (pipeline.outlets.annotate === undefined) return
        const { annotateRun } = await import('../../../job/notify/annotate-run.js')
        guarded.print(await annotateRun(delivery, env))
      },
      async 'the report on the commit'() {
        if (pipeline.outlets.discussion?.forge !== 'bitbucket' || pipeline.host !== 'bitbucket-pipelines') return
        const { reportOnCommit } = await import('../../../job/notify/report-on-commit.js')
        guarded.print(await reportOnCommit(delivery, annotations))
      },
      async 'the outputs'() {
        guarded.write(join(paths.report, 'sealpost.env'), dotenvOf(outputsOf(report, shown)))
      },
    }),
  }
}

/** A job goes on in its next step, or is run again. */
function doorOf({ inputs: { config } }: Pick<Delivery, 'inputs'>, plan: string): Voice['door'] {
  const about = configOption(config)
  return {
    apply: `sealpost ci apply${about} --plan ${shellWord(plan)}`,
    again: 'run this job again',
    plan: `sealpost ci plan${about}`,
  }
}

/** As the steps that follow see it, which start in the same folder. */
function pathFrom(cwd: string, path: string): string {
  return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path
}
