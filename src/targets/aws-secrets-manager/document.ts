import { randomUUID } from 'node:crypto'
import { SealpostError } from '../../core/errors.js'
import type { Observation } from '../../core/observation.js'
import type { TargetIo } from '../../core/target.js'
import { type DocumentStore, type StoredDocument, sightingsIn, writtenMeanwhile } from '../aws-shared/document.js'
import { holderOf } from '../aws-shared/identify.js'
import { accountIn } from '../aws-shared/scope-key.js'
import { create, put, readValue, restore } from './api.js'
import { capabilities } from './capabilities.js'
import type { Scope } from './scope.js'

/** The JSON secret of a scope, as it is now; one that is to be deleted is not there. */
interface Found extends StoredDocument {
  readonly arn: string | undefined
  readonly isDeleted: boolean
}

/** One request for all values of a place. */
export async function observeDocument(io: TargetIo, scope: Scope): Promise<Observation> {
  const { text, arn } = await found(io, scope)
  const holder = await holderOf(io, scope, accountIn(arn))
  return { listed: true, sightings: sightingsIn(text), ...(holder === undefined ? {} : { holder }) }
}

/** Reads and replaces the JSON secret of a scope. */
export function documentStore(io: TargetIo, scope: Scope): DocumentStore {
  const name = nameOf(scope)
  return {
    maxBytes: capabilities.forms.secret.maxBytes.is,
    async read() {
      const { isDeleted, ...rest } = await found(io, scope)
      if (!isDeleted) return rest
      // what it holds besides ours is to be kept, and can be read once it is restored
      await restore(io, scope, name)
      return found(io, scope)
    },
    async replace(text, { version }) {
      const value = { name, value: text, token: randomUUID() }
      const outcome = await (version === undefined ? create : put)(io, scope, value)
      if ('error' in outcome) throw outcome.error
      if (version !== undefined) await checkPrevious(io, scope, version)
    },
  }
}

/**
 * AWS has no condition for a write, but it keeps what was replaced: if that is not what we read, somebody wrote between.
 * @throws SealpostError('unconfirmed') where it is not
 */
async function checkPrevious(io: TargetIo, scope: Scope, version: string): Promise<void> {
  const outcome = await readValue(io, scope, nameOf(scope), 'AWSPREVIOUS')
  if ('error' in outcome) throw outcome.error
  if (outcome.given.VersionId === version) return
  throw writtenMeanwhile(
    'Their change was replaced; it is the AWSPREVIOUS version of the secret. Restore it, then run again.',
  )
}

async function found(io: TargetIo, scope: Scope): Promise<Found> {
  const outcome = await readValue(io, scope, nameOf(scope))
  if ('given' in outcome) {
    const { ARN: arn, SecretString: text, VersionId: version } = outcome.given
    if (text !== undefined) return { text, version, arn, isDeleted: false }
    throw new SealpostError('invalid', `the secret in \`json\` is binary`, { hint: 'Choose another one.' })
  }
  const { error, word, isDeleted } = outcome
  if (word !== 'ResourceNotFound' && !isDeleted) throw error
  return { text: undefined, version: undefined, arn: undefined, isDeleted }
}

function nameOf({ base, json = '' }: Scope): string {
  return `${base}${json}`
}
