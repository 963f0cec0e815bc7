import { basename, resolve } from 'node:path'
import type { Warning } from '../../core/change.js'
import { SealpostError, systemWord } from '../../core/errors.js'
import { decodePlan, looksLikePlan } from '../../core/plan/saved-plan.js'
import type { Report } from '../../core/report.js'
import { type ShownPlan, savedPlanReport } from '../../core/saved-plan-report.js'
import { trimmed } from '../../io/credentials/credential.js'
import { keysFrom } from '../../io/credentials/ledger-keys.js'
import { unverifiedPlan } from '../../io/parse-plan.js'
import { parseReport } from '../../io/parse-report.js'
import { html } from '../../render/html/page.js'
import { reportJson } from '../../render/json.js'
import { reportMarkdown } from '../../render/markdown.js'
import { shownPlanText } from '../../render/saved-plan.js'
import { errorText, reportText } from '../../render/text.js'
import type { Deps } from '../deps.js'

/** What `sealpost show` takes. */
export interface ShowOptions {
  readonly format: 'text' | 'markdown' | 'json' | 'html'
  readonly verbose: boolean
}

const renders = { markdown: reportMarkdown, json: reportJson, html } as const

/**
 * `sealpost show`: a saved plan or a report from its file, for a person. Looks at nothing but the file.
 * @param file as the person named it
 * @returns 0
 * @throws SealpostError 'usage' where it cannot be read, 'plan-invalid' where it is no plan and no report of ours, or a
 *   plan that the key at hand did not seal
 */
export async function show(file: string, options: ShowOptions, { runtime, output }: Deps): Promise<number> {
  const path = resolve(runtime.cwd, file)
  const bytes = await runtime.files.read(path).catch((thrown: unknown) => {
    throw unreadable(path, `cannot be read${systemWord(thrown)}`)
  })
  if (bytes === undefined) throw unreadable(path, 'does not exist')
  const report = reportIn(Buffer.from(bytes), { ...runtime, path, file })
  const { format, verbose } = options
  if (format !== 'text') output.print(renders[format](report))
  else {
    output.print(`${reportText(report, output.style, { verbose })}${shownPlanText(report)}`)
    if (report.error !== undefined) output.print(errorText(report.error, output.style))
  }
  return 0
}

/** Where a plan or a report was found, and what it is judged by. */
interface Found extends Pick<Deps['runtime'], 'env' | 'now'> {
  readonly path: string
  readonly file: string
}

function reportIn(bytes: Buffer, found: Found): Report {
  const text = bytes.toString('latin1')
  try {
    return looksLikePlan(text) ? planIn(text, found) : parseReport(bytes.toString())
  } catch (thrown) {
    if (!(thrown instanceof SealpostError) || thrown.code !== 'plan-invalid') throw thrown
    const hint = 'Make a plan with `sealpost plan --out FILE`, or a report with `--report FILE.json` or `--json`.'
    const message = looksLikePlan(text) ? thrown.message : 'this is neither a Sealpost plan nor a Sealpost report'
    throw new SealpostError('plan-invalid', message, { where: found.path, hint })
  }
}

function planIn(text: string, found: Found): Report {
  const { env, now, file: at } = found
  const late = ({ expires }: ShownPlan): Warning[] =>
    Date.parse(expires) > now()
      ? []
      : [{ because: `the plan expired at ${expires}, so it can no longer be applied`, at }]
  if (trimmed(env, 'SEALPOST_KEY') !== undefined) {
    const plan = decodePlan(text, keysFrom({ env })[0])
    return savedPlanReport(plan, late(plan))
  }
  const because = 'not verified: without SEALPOST_KEY, changes to the plan file cannot be detected'
  return unverifiedPlan(text, (plan) => [{ because, at }, ...late(plan)])
}

function unreadable(path: string, what: string): SealpostError {
  const hint = 'Give the path of a saved plan, or of a report in JSON.'
  return new SealpostError('usage', `${basename(path)} ${what}`, { where: path, hint })
}
