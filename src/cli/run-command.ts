import { resolve } from 'node:path'
import type { SealpostError } from '../core/errors.js'
import { type Command, endedReport, exitOf, type Report } from '../core/report.js'
import type { Saving } from '../engine/options.js'
import { run } from '../engine/run.js'
import { unlessStopped } from '../engine/stop.js'
import { usualStore } from '../io/ledger/stores/open.js'
import { reportJson } from '../render/json.js'
import { endText } from '../render/next-step.js'
import { savedText } from '../render/saved-plan.js'
import { errorText, reportText } from '../render/text.js'
import type { Deps } from './deps.js'
import { doorOf, type Typed } from './door.js'
import { type ConsentOptions, typedConsents } from './program-options.js'
import { type ReportFile, reportFiles, writeReports } from './report-files.js'
import { progressOn } from './terminal/progress.js'

/** Options that plan, apply and drift share. */
export interface RunOptions extends ConsentOptions {
  readonly config: string
  readonly target: readonly string[]
  readonly environment: readonly string[]
  readonly json: boolean
  readonly report: readonly string[]
  readonly verbose: boolean
  /** Addresses and places that the person vouches for. */
  readonly accept?: readonly string[]
}

/**
 * Runs the engine and shows what came of it: on stdout, as JSON where that was asked for (the words then go to stderr),
 * and in files.
 * @param call.approve asked before the first write
 * @param call.saved the plan that is to be saved or carried out
 * @param call.planFile where that plan is, as the person named it
 * @returns the exit code
 */
export async function execute(
  command: Command,
  options: RunOptions,
  deps: Deps,
  call: {
    readonly recover: boolean
    readonly approve: (report: Report) => Promise<boolean>
    readonly saved?: Saving
    readonly planFile?: string
  },
): Promise<number> {
  const { runtime, output } = deps
  const files = await reportFiles(options.report, runtime)
  const config = resolve(runtime.cwd, options.config)
  const ledger = await usualStore(config, runtime, deps.stores)
  const applied = call.saved !== undefined && 'apply' in call.saved
  const started = runtime.now()
  let writing = false
  let declined = false
  const onStop = () => {
    if (writing) output.note('Finishing the current write…')
  }
  runtime.stop.addEventListener('abort', onStop, { once: true })

  const progress = progressOn(output, runtime.now)
  const running = run(
    {
      command,
      config,
      only: { targets: options.target, environments: options.environment },
      recover: call.recover,
      accept: applied ? [] : (options.accept ?? []),
      consents: applied ? {} : typedConsents(options),
      ...(call.saved === undefined ? {} : { saved: call.saved }),
      targets: deps.targets,
      sources: deps.sources,
      ...(deps.stores === undefined ? {} : { stores: deps.stores }),
      approve: async (report) => {
        output.live('')
        const approved = await call.approve(report)
        if (approved) rehearse(report, files, { ...options, recover: call.recover, saved: call.planFile }, deps)
        declined = !approved
        writing = approved && !runtime.stop.aborted
        return writing
      },
      progress: progress.tell,
      host: { redact: deps.guard.redact, ledger },
    },
    runtime,
  )
  const report = await unlessStopped(running, runtime.stop, () => writing).catch((error: SealpostError) =>
    endedReport({ command, started, finished: runtime.now(), error }),
  )
  runtime.stop.removeEventListener('abort', onStop)
  progress.end()
  show(report, declined, options, deps)
  const troubles = await writeReports(files, report, runtime)
  for (const trouble of troubles) output.note(errorText(trouble, output.noteStyle))
  if (!declined) end(report, { ...options, recover: call.recover, saved: call.planFile }, deps)
  const code = exitOf(report)
  return troubles.length > 0 && (code === 0 || code === 2) ? 1 : code
}

/**
 * Makes sure, before anything is written at a target, that what will have to be told of it can be told.
 * @throws SealpostError('leak-guard')
 */
function rehearse(report: Report, files: readonly ReportFile[], options: RunOptions & Typed, deps: Deps): void {
  const renders = files.map(({ render }) => render)
  const pass = deps.guard.way('the report')
  pass(reportText(report, deps.output.style, options))
  pass(endText(report, doorOf(deps.self, options), deps.output.style))
  for (const render of [...renders, ...(options.json ? [reportJson] : [])]) pass(render(report))
}

/**
 * Shows a report: the answer on stdout, words beside it on stderr.
 * @param seen whoever declined has read the words just now
 */
function show(report: Report, seen: boolean, options: Pick<RunOptions, 'json' | 'verbose'>, { output }: Deps): void {
  const [say, style] = options.json ? [output.note, output.noteStyle] : [output.print, output.style]
  if (!seen) say(reportText(report, style, options))
  if (options.json) output.print(reportJson(report))
  if (report.error !== undefined) output.note(errorText(report.error, output.noteStyle))
}

/** The last words, where a person looks: the plan that was saved, the summary, and what to type next. */
function end(report: Report, typed: Typed & { readonly json: boolean }, { output, self }: Deps): void {
  const [say, style] = typed.json ? [output.note, output.noteStyle] : [output.print, output.style]
  if (report.command === 'plan' && typed.saved !== undefined) say(savedText(report, typed.saved))
  say(endText(report, doorOf(self, typed), style))
}
