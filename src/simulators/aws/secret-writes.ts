import type { Answer } from '../server.js'
import type { AccessKey, Callers } from './callers.js'
import { AwsError, json, within } from './protocol.js'
import type { HeldSecret, SecretStore } from './secret-store.js'

interface Parts {
  readonly callers: Callers
  readonly store: SecretStore
}

type Input = Readonly<Record<string, unknown>>

type Operations = Readonly<Record<string, (caller: AccessKey, input: Input) => Answer>>

/** Finds secrets by name or ARN. */
function finding(store: SecretStore) {
  const held = (id: unknown): HeldSecret => {
    const secret = [...store.all.values()].find(({ name, arn }) => name === id || arn === id)
    if (secret !== undefined) return secret
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
  }
  const alive = (id: unknown): HeldSecret => {
    const secret = held(id)
    if (!secret.isDeleted) return secret
    throw new AwsError(
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
    )
  }
  return { held, alive }
}

/**
 * What changes secrets, and DescribeSecret: as the API reference and the model of botocore 1.43.11 say, read 2026-11-30. The
 * words of refusals that have to do with a deletion are those of other tools' issues.
 */
export function secretWrites(parts: Parts): Operations {
  return { ...valueWrites(parts), ...otherWrites(parts) }
}

function valueWrites({ callers, store }: Parts): Operations {
  const { held, alive } = finding(store)
  return {
    CreateSecret(caller, { Name, SecretString, ClientRequestToken: token, Tags = [], KmsKeyId, Description }) {
      callers.permit(caller, 'secretsmanager:CreateSecret', String(Name))
      checkValue(SecretString)
      checkToken(token)
      const there = store.all.get(String(Name))
      if (there?.isDeleted) {
        throw new AwsError(
          'InvalidRequestException',
          "You can't create this secret because a secret with this name is already scheduled for deletion.",
        )
      }
      if (there !== undefined) {
        const same = there.versions.find(({ id }) => id === token)
        if (same?.value === SecretString) return written(there, String(token))
        throw new AwsError('ResourceExistsException', `The operation failed because the secret ${Name} already exists.`)
      }
      const tags = (Tags as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value])
      store.put(String(Name), SecretString as string, Object.fromEntries(tags), token as string)
      const made = held(Name)
      made.kmsKey = KmsKeyId as string | undefined
      made.description = Description as string | undefined
      return written(made, String(token))
    },
    PutSecretValue(caller, { SecretId, SecretString, ClientRequestToken: token }) {
      callers.permit(caller, 'secretsmanager:PutSecretValue', String(SecretId))
      checkValue(SecretString)
      checkToken(token)
      const secret = alive(SecretId)
      const same = secret.versions.find(({ id }) => id === token)
      if (same !== undefined && same.value !== SecretString) {
        throw new AwsError('ResourceExistsException', "You can't modify an existing version.")
      }
      if (same === undefined) store.put(secret.name, SecretString as string, {}, token as string)
      return written(secret, String(token))
    },
  }
}

function otherWrites({ callers, store }: Parts): Operations {
  const { held, alive } = finding(store)
  return {
    DeleteSecret(caller, { SecretId, RecoveryWindowInDays: days = 30, ForceDeleteWithoutRecovery: force }) {
      callers.permit(caller, 'secretsmanager:DeleteSecret', String(SecretId))
      if (force === true) throw new AwsError('AccessDeniedException', 'this account forces nothing')
      if (!((days as number) >= 7 && (days as number) <= 30)) {
        throw new AwsError('InvalidParameterException', 'RecoveryWindowInDays value must be between 7 and 30 days.')
      }
      const secret = alive(SecretId)
      store.schedule(secret.name)
      secret.recoveryDays = days as number
      return json({ ARN: secret.arn, Name: secret.name, DeletionDate: 0 })
    },
    RestoreSecret(caller, { SecretId }) {
      callers.permit(caller, 'secretsmanager:RestoreSecret', String(SecretId))
      const secret = held(SecretId)
      secret.isDeleted = false
      secret.recoveryDays = undefined
      return json({ ARN: secret.arn, Name: secret.name })
    },
    DescribeSecret(caller, { SecretId }) {
      callers.permit(caller, 'secretsmanager:DescribeSecret', String(SecretId))
      const { arn, name, isDeleted, kmsKey, description, tags } = held(SecretId)
      const deleted = isDeleted ? { DeletedDate: 0 } : {}
      const beside = { KmsKeyId: kmsKey, Description: description, Tags: listOf(tags) }
      return json({ ARN: arn, Name: name, ...beside, ...deleted })
    },
    TagResource(caller, { SecretId, Tags }) {
      callers.permit(caller, 'secretsmanager:TagResource', String(SecretId))
      const secret = alive(SecretId)
      const more = (Tags as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value])
      secret.tags = { ...secret.tags, ...Object.fromEntries(more) }
      return json({})
    },
    ListSecretVersionIds(caller, { SecretId }) {
      callers.permit(caller, 'secretsmanager:ListSecretVersionIds', String(SecretId))
      const { arn, name, versions } = held(SecretId)
      const list = versions.map(({ id, stages, created }) => ({
        VersionId: id,
        VersionStages: [...stages],
        CreatedDate: created / 1000,
      }))
      return json({ ARN: arn, Name: name, Versions: list })
    },
  }
}

function listOf(tags: HeldSecret['tags']): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
}

function checkValue(value: unknown): void {
  within('secretString', typeof value === 'string' ? Buffer.byteLength(value) : -1, 1, 65_536)
}

function checkToken(token: unknown): void {
  within('clientRequestToken', typeof token === 'string' ? token.length : -1, 32, 64)
}

function written({ arn, name }: HeldSecret, id: string): Answer {
  return json({ ARN: arn, Name: name, VersionId: id })
}
