import type { Law } from './law.js'
import { claims } from './laws/claims.js'
import { identity } from './laws/identity.js'
import { looking } from './laws/looking.js'
import { beside } from './laws/neighbours.js'
import { ownership } from './laws/ownership.js'
import { path } from './laws/path.js'
import { pathTrouble } from './laws/path-trouble.js'
import { stamps } from './laws/stamps.js'
import { trouble } from './laws/trouble.js'
import { writing } from './laws/writing.js'

/**
 * The suite, as data: first the target alone (what it claims, how it looks and writes, what it does in trouble), then
 * the whole path through the real engine. No law knows a vendor: where targets may differ, a law branches on what is
 * declared in `capabilities`, and every branch holds something.
 */
export const laws: readonly Law[] = [
  claims,
  identity,
  looking,
  stamps,
  writing,
  beside,
  trouble,
  path,
  pathTrouble,
  ownership,
].flat()
