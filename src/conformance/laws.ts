import type { Law } from './law.js'
import { claims } from './laws/claims.js'
import { identity } from './laws/identity.js'
import { neighbours } from './laws/neighbours.js'
import { observing } from './laws/observing.js'
import { ownership } from './laws/ownership.js'
import { revisions } from './laws/revisions.js'
import { trouble } from './laws/trouble.js'
import { wholeRun } from './laws/whole-run.js'
import { wholeRunTrouble } from './laws/whole-run-trouble.js'
import { writing } from './laws/writing.js'

/**
 * The suite, as data: first the target alone (what it claims, how it observes and writes, what it does in trouble), then
 * the whole path through the real engine. No law knows a vendor: where targets may differ, a law branches on what is
 * declared in `capabilities`, and every branch holds something.
 */
export const laws: readonly Law[] = [
  claims,
  identity,
  observing,
  revisions,
  writing,
  neighbours,
  trouble,
  wholeRun,
  wholeRunTrouble,
  ownership,
].flat()
