import * as z from 'zod/mini'
import type { Warning } from '../core/change.js'
import { consentKinds } from '../core/consent.js'
import { SealpostError } from '../core/errors.js'
import type { Report } from '../core/report.js'
import { type ShownPlan, savedPlanReport } from '../core/saved-plan-report.js'
import { parseReport } from './parse-report.js'

/** As much as a report can be made of; what the report's own shape asks for is asked there. */
const shape = z.looseObject({
  owner: z.string(),
  created: z.iso.datetime(),
  expires: z.iso.datetime(),
  refusals: z.int().check(z.minimum(0)),
  hash: z.string(),
  consents: z.exactOptional(z.partialRecord(z.enum(consentKinds), z.array(z.string()))),
  changes: z.array(
    z.looseObject({
      address: z.strictObject({ target: z.string(), use: z.string(), scope: z.string(), name: z.string() }),
      uid: z.string(),
      environment: z.string(),
      do: z.string(),
    }),
  ),
})

/**
 * The report of a saved plan that nobody has vouched for: its MAC is not looked at. What comes back has the closed shape of
 * a report, and promises nothing of what is true.
 * @param doubts what a person should know of the plan itself
 * @throws SealpostError('plan-invalid') for anything else, quoting none of it
 */
export function unverifiedPlan(text: string, doubts: (plan: ShownPlan) => readonly Warning[]): Report {
  try {
    const plan = shape.parse(JSON.parse(text)) as unknown as ShownPlan
    return parseReport(JSON.stringify(savedPlanReport(plan, doubts(plan))))
  } catch {
    throw new SealpostError('plan-invalid', 'this is not a Sealpost plan')
  }
}
