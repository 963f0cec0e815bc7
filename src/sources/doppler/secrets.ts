import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceClient } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { ask, type Refusal } from '../shared/ask.js'
import { addValue, nameOf, shownKey } from '../shared/names.js'
import { leftReferences } from '../shared/references.js'
import { treeOf } from '../shared/tree.js'
import { secretOf } from '../shared/values.js'
import { readTimes } from './times.js'

/** Which config is read for one environment. */
export interface Wanted {
  /** As the config of Sealpost calls it. */
  readonly environment: string
  readonly project: string
  /** Doppler's name for the config. */
  readonly config: string
  readonly values: 'computed' | 'raw'
  /** Asks the log of the config when each value was last changed. */
  readonly ages: boolean
}

const one = z.object({ raw: z.optional(z.unknown()), computed: z.optional(z.unknown()) })
/** Answer of "Secrets, List" (doppler-openapi.json of @dopplerhq/mcp-server 1.0.5, read 2026-11). */
const answer = z.object({ secrets: z.record(z.string(), one) })

/** What Doppler adds to each config by itself; an older server does so whatever it is asked ("Doppler Managed Secrets"). */
const managed = ['DOPPLER_PROJECT', 'DOPPLER_ENVIRONMENT', 'DOPPLER_CONFIG']

/**
 * All secrets of a config, in one answer: the list has no pages.
 * @throws SealpostError for what cannot be read in full, and what `ask` throws
 */
export async function readSecrets(client: SourceClient, wanted: Wanted): Promise<Map<string, SourceValue>> {
  const { project, config, environment } = wanted
  const query = new URLSearchParams({
    project,
    config,
    // with true the one makes leases, and the other adds what nobody wrote
    include_dynamic_secrets: 'false',
    include_managed_secrets: 'false',
  })
  const { secrets } = await ask(client, {
    path: `/v3/configs/config/secrets?${query}`,
    what: 'list secrets',
    shape: answer,
    refused: refusal,
  })
  const keys = Object.keys(secrets).filter((key) => !managed.includes(key))
  const times = wanted.ages ? await readTimes(client, { project, config, keys }) : new Map<string, number>()
  const values = new Map<string, SourceValue>()
  for (const key of keys.sort()) {
    const at = `doppler:${environment}#${shownKey([key])}`
    const value = readValue(secrets[key]?.[wanted.values], key, at)
    const time = times.get(key)
    addValue(values, nameOf([key], {}, at), time === undefined ? value : { ...value, updatedAt: time })
  }
  return values
}

/** A value that is restricted is given to tokens of services, and is null for a person's ("Secret Visibility", read 2026-11). */
function readValue(given: unknown, key: string, at: string): SourceValue {
  if (given === undefined || given === null) {
    throw new SealpostError('source', `${shownKey([key])} has no value that this token can read`, {
      where: at,
      hint:
        'Nothing was written. Restricted secrets can be read with service tokens only, not with personal tokens: use a ' +
        'service token or a service account.',
    })
  }
  const secret = secretOf(treeOf(given), [key], at)
  const doubts = typeof given === 'string' ? leftReferences(given) : []
  return doubts.length === 0 ? { secret, at } : { secret, at, doubts }
}

function refusal({ status }: Refusal): SealpostError | undefined {
  if (status === 403) {
    return new SealpostError('forbidden', 'list secrets: 403, not permitted', {
      hint:
        'Nothing was written. Give the token access to this project and config. A service token reads one config; a ' +
        'service account reads what it was granted.',
    })
  }
  return undefined
}
