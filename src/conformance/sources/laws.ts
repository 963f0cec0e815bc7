import type { SourceLaw } from './law.js'
import { claims } from './laws/claims.js'
import { credentials } from './laws/credentials.js'
import { files } from './laws/files.js'
import { reading } from './laws/reading.js'
import { trouble } from './laws/trouble.js'
import { versions } from './laws/versions.js'

/**
 * The suite for sources, as data. No law knows a vendor: what a source may lack its world says, and whether it really
 * lacks it is tried in place of the law.
 */
export const sourceLaws: readonly SourceLaw[] = [claims, reading, versions, files, credentials, trouble].flat()
