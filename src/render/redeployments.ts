import type { Report } from '../core/report.js'
import type { ReportedRedeployment } from '../core/report-redeployments.js'
import { isWrite } from './phrases.js'

/** One target that goes on with the old values until it is deployed anew, and what becomes of that, in words. */
export interface RedeploymentLine {
  readonly target: string
  readonly text: string
  /** Whether a deployment was asked for and refused. */
  readonly failed: boolean
}

/** What is to be said of deployments, in the report's order; nothing of targets at which nothing came to be stored. */
export function redeploymentLines(report: Report): RedeploymentLine[] {
  const { redeployments = [], changes } = report
  const tried = new Set(changes.filter(({ ok }) => ok !== undefined).map(({ target }) => target))
  const stored = new Set(changes.filter((one) => one.ok === true && isWrite(one.do)).map(({ target }) => target))
  return redeployments.flatMap((one) => {
    const text = textOf(one, { isTried: tried.has(one.target), isStored: stored.has(one.target) })
    return text === '' ? [] : [{ target: one.target, text, failed: one.error !== undefined }]
  })
}

function textOf(
  { because, starts, said, error }: ReportedRedeployment,
  { isTried, isStored }: { readonly isTried: boolean; readonly isStored: boolean },
): string {
  if (error !== undefined) return `${said}: ${error.message}. ${error.hint}`
  if (said !== undefined) return said
  if (because === undefined) {
    if (isTried) return isStored ? 'stored, not yet deployed: it takes effect with the next deployment' : ''
    return 'takes effect with the next deployment; `redeploy: changed` would start one'
  }
  if (isTried) return 'not requested in this run; the next run requests it'
  return because === 'owed'
    ? `starts ${starts}, which an earlier run did not get to`
    : `starts ${starts} once all values are stored`
}
