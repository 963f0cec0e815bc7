import { SealpostError } from '../../core/errors.js'
import type { Observation } from '../../core/observation.js'
import type { TargetIo } from '../../core/target.js'
import { type DocumentStore, type StoredDocument, sightingsIn, writtenMeanwhile } from '../aws-shared/document.js'
import { holderOf } from '../aws-shared/identify.js'
import { accountIn } from '../aws-shared/scope-key.js'
import { parametersNamed, put } from './api.js'
import { capabilities } from './capabilities.js'
import { overwriting, parameterOf, sentAgain, unseen } from './new-parameter.js'
import type { Scope } from './scope.js'

/** One request for all values of a place. */
export async function observeDocument(io: TargetIo, scope: Scope): Promise<Observation> {
  const { text, arn } = await found(io, scope)
  const holder = await holderOf(io, scope, accountIn(arn))
  return { listed: true, sightings: sightingsIn(text), ...(holder === undefined ? {} : { holder }) }
}

/** Reads and replaces the parameter of a scope that holds JSON. */
export function documentStore(io: TargetIo, scope: Scope): DocumentStore {
  const name = nameOf(scope)
  return {
    maxBytes: capabilities.forms.secret.maxBytes.is,
    read: () => found(io, scope),
    async replace(text, { version }) {
      const one = { name, value: text }
      const kept = version === undefined ? undefined : (await sentAgain(io, scope, [name])).get(name)
      if (version !== undefined && kept === undefined) throw unseen()
      const outcome = await put(io, scope, kept === undefined ? parameterOf(scope, one) : overwriting(one, kept))
      if ('error' in outcome) throw outcome.error
      // each write counts the version up by one
      if (version === undefined || outcome.given.Version === Number(version) + 1) return
      throw writtenMeanwhile(
        `Their change was replaced; it is version ${outcome.given.Version - 1} of the parameter. Restore it, then run again.`,
      )
    },
  }
}

async function found(io: TargetIo, scope: Scope): Promise<StoredDocument & { readonly arn: string | undefined }> {
  const [row] = await parametersNamed(io, scope, { isOpened: true, names: [nameOf(scope)] })
  if (row === undefined) return { text: undefined, version: undefined, arn: undefined }
  if (row.Type !== 'SecureString')
    throw new SealpostError(
      'invalid',
      'the parameter in `json` is stored unencrypted, and its type cannot be changed',
      {
        hint: 'Delete the parameter, or choose another one.',
      },
    )
  return { text: row.Value, version: String(row.Version), arn: row.ARN }
}

function nameOf({ base, json = '' }: Scope): string {
  return `${base}${json}`
}
