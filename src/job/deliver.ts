import { join } from 'node:path'
import { asSealpostError, SealpostError, systemWord } from '../core/errors.js'
import { differs, exitOf, isFailed, type Report, standing } from '../core/report.js'
import type { Runtime } from '../core/runtime.js'
import type { Pipeline, Trigger } from '../io/system/pipeline.js'
import { forTerminal } from '../render/escape.js'
import { type Door, endText } from '../render/next-step.js'
import { logStyleOf, plainStyle } from '../render/terminal-style.js'
import { reportText } from '../render/text.js'
import type { Grouping } from '../render/text-sections.js'
import type { FailOn, Inputs } from './inputs.js'
import { type Annotation, annotationsOf, fewAnnotations, type Origins } from './told/annotations.js'
import type { GuardedWays } from './told/guarded-ways.js'
import { artifactOf } from './told/report-artifact.js'

/** Where the step leaves what is kept, absolute. */
export interface Paths {
  readonly plan: string
  /** A folder. */
  readonly report: string
}

/** What is to be told, and to whom. */
export interface Delivery {
  readonly report: Report
  readonly inputs: Inputs
  readonly paths: Paths
  readonly origins: Pick<Origins, 'of' | 'ofError'>
  readonly runtime: Runtime
  readonly guarded: GuardedWays
  readonly pipeline: Pipeline
  readonly trigger: Trigger
}

/** Ways to tell of a run, in their order: what each leaves → how. */
export type Ways = Readonly<Record<string, () => Promise<void>>>

/** So many remarks are told in a file, where hosts show fifty of a job at most. */
const mostInFiles = 50

/** How one host is told. */
export interface Voice {
  /** Remarks as lines of the log. */
  readonly remarks: (annotations: readonly Annotation[], report: Report) => readonly string[]
  /**
   * What could not be told in its own way, as a line of the log.
   * @param error why; undefined where the system's word for it says all there is to say
   */
  readonly trouble: (message: string, error: SealpostError | undefined) => string
  /** What comes next in a job of this host. */
  readonly door: Door
  /** What is told beside the log. */
  readonly ways: (annotations: readonly Annotation[]) => Ways
}

/**
 * Tells what a run found and did: in the log, as annotations, as files, on the job's page, and to the steps that follow.
 * What cannot be told in one way is told in the others all the same. The log ends with the summary and the next step.
 * @returns the exit code
 * @throws SealpostError('leak-guard')
 */
export async function deliver(delivery: Delivery, voice: Voice): Promise<number> {
  const { report, inputs, origins, guarded } = delivery
  guarded.print(logText(delivery))
  const annotations = annotationsOf(report, origins, inputs.failOn === 'differs')
  for (const line of voice.remarks(annotations, report)) guarded.print(line)

  let code = failing(report, inputs.failOn) ? exitOf(report) : 0
  for (const [what, tell] of Object.entries(voice.ways(fewAnnotations(annotations, mostInFiles)))) {
    try {
      await tell()
    } catch (thrown) {
      if (thrown instanceof SealpostError && thrown.code === 'leak-guard') throw thrown
      const word = systemWord(thrown)
      const error = asSealpostError(thrown)
      const why = word || `: ${error.message}`
      guarded.print(voice.trouble(`${what} could not be written${why}`, word === '' ? error : undefined))
      code ||= 1
    }
  }
  guarded.print(endText(report, voice.door, logStyleOf(delivery.pipeline.outlets.log.colour, delivery.runtime.env)))
  return code
}

/** The report as the log of the job shows it: in colour and with folded lines where the host draws that. */
function logText({ report, pipeline, runtime }: Delivery): string {
  const { colour, group } = pipeline.outlets.log
  let index = 0
  const grouped: Grouping | undefined =
    group &&
    ((title, lines) => {
      index += 1
      const { begin, end } = group(forTerminal(title), { index, at: runtime.now() })
      return [begin, ...lines, end]
    })
  return reportText(report, logStyleOf(colour, runtime.env), { verbose: false, grouped })
}

/**
 * Makes sure, before anything is written at a target, that what will have to be told of it can be told.
 * @param report of the plan
 * @throws SealpostError('leak-guard')
 */
export async function rehearse(report: Report, guarded: Pick<GuardedWays, 'rehearse'>): Promise<void> {
  guarded.rehearse(reportText(report, plainStyle, { verbose: false }))
  for (const text of Object.values(await artifactOf(report))) guarded.rehearse(text)
}

/** The report's own files. */
export function reportWay({ report, paths, guarded }: Pick<Delivery, 'report' | 'paths' | 'guarded'>): Ways {
  return {
    async 'the report'() {
      for (const [name, text] of Object.entries(await artifactOf(report))) guarded.write(join(paths.report, name), text)
    },
  }
}

/** The comment on a pull request and the issue about drift, where they are asked for. */
export function discussionWays(delivery: Delivery): Ways {
  const { inputs, guarded } = delivery
  return {
    async 'the comment'() {
      if (inputs.comment) guarded.print(await (await import('./notify/comment-on-pull.js')).keepComment(delivery))
    },
    async 'the issue'() {
      if (inputs.issue) guarded.print(await (await import('./notify/drift-issue.js')).keepIssue(delivery))
    },
  }
}

/**
 * Whether the step is to fail. `fail-on` is about verdicts, that source and target differ or that something was
 * refused; what went wrong is no verdict, and always fails.
 */
function failing(report: Report, failOn: FailOn): boolean {
  if (report.error !== undefined || isFailed(report)) return true
  if (standing(report).length > 0) return failOn !== 'never'
  return failOn === 'differs' && report.changes.some(differs)
}
