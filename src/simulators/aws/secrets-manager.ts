import type { Answer } from '../server.js'
import type { AccessKey, Callers } from './callers.js'
import type { Paging } from './paging.js'
import { AwsError, json, within } from './protocol.js'
import type { HeldSecret, SecretStore } from './secret-store.js'
import { secretWrites } from './secret-writes.js'

/** What the service is made of. */
export interface Parts {
  readonly callers: Callers
  readonly paging: Paging
  readonly store: SecretStore
  readonly now: () => number
}

type Input = Readonly<Record<string, unknown>>
type Filter = { readonly Key?: string; readonly Values?: readonly string[] }

const filterSigns = /^!?[a-zA-Z0-9 :_@/+=.\-!]{0,512}$/

/**
 * Secrets Manager: limits as its model in botocore 1.43.11 has them, and the rest as the API reference says,
 * both read 2026-11-30. What is scheduled for deletion is in no list, and an error by its name.
 */
export function secretsManager(parts: Parts): Readonly<Record<string, (caller: AccessKey, input: Input) => Answer>> {
  const { callers, paging } = parts
  return {
    BatchGetSecretValue(caller, input) {
      callers.permit(caller, 'secretsmanager:BatchGetSecretValue')
      const { SecretIdList: ids, Filters: filters, MaxResults: size, NextToken: token } = input
      if ((ids === undefined) === (filters === undefined))
        throw invalid("Either 'SecretIdList' or 'Filters' must be provided, but not both.")
      if (size !== undefined && filters === undefined) throw invalid("'Filters' must be provided when 'MaxResults' is.")
      within('maxResults', size, 1, 20)
      if (filters === undefined) {
        within('secretIdList', (ids as string[]).length, 1, 20)
        return batch((ids as string[]).map((id) => given(parts, caller, id)))
      }
      callers.permit(caller, 'secretsmanager:ListSecrets')
      const found = shown(parts).filter(matching(filters as Filter[]))
      const { rows, next } = paging.page(found, {
        size: (size as number) ?? 20,
        token,
        error: 'InvalidNextTokenException',
      })
      return batch(
        rows.map(({ name }) => given(parts, caller, name)),
        next,
      )
    },
    ListSecrets(caller, { Filters: filters = [], MaxResults: size, NextToken: token }) {
      callers.permit(caller, 'secretsmanager:ListSecrets')
      within('maxResults', size, 1, 100)
      const found = shown(parts).filter(matching(filters as Filter[]))
      const { rows, next } = paging.page(found, {
        size: (size as number) ?? 100,
        token,
        error: 'InvalidNextTokenException',
      })
      const list = rows.map(({ name, arn, tags, versions }) => ({
        ARN: arn,
        Name: name,
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        LastChangedDate: Math.max(...versions.map(({ created }) => created)) / 1000,
        SecretVersionsToStages: Object.fromEntries(
          versions.filter(({ stages }) => stages.size > 0).map(({ id, stages }) => [id, [...stages]]),
        ),
      }))
      return json({ SecretList: list, NextToken: next })
    },
    GetSecretValue(caller, { SecretId: id, VersionStage: stage }) {
      const answer = given(parts, caller, String(id), stage as string | undefined)
      if (answer instanceof AwsError) throw answer
      return json(answer)
    },
    ...secretWrites(parts),
  }
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}

function shown({ store, now }: Parts): HeldSecret[] {
  return [...store.all.values()].filter(({ isDeleted, listedFrom }) => !isDeleted && listedFrom <= now())
}

/** Every filter has to hold, by any of its values; each is about how a text begins, case and all. */
function matching(filters: readonly Filter[]): (secret: HeldSecret) => boolean {
  within('filters', filters.length, 0, 10)
  for (const { Key = '', Values = [] } of filters) {
    if (!['name', 'tag-key', 'tag-value'].includes(Key)) throw invalid(`the filter ${Key} is not simulated`)
    within('values', Values.length, 1, 10)
    if (!Values.every((value) => filterSigns.test(value)))
      throw invalid('Filter value has characters that are not allowed.')
  }
  return ({ name, tags }) =>
    filters.every(({ Key, Values = [] }) => {
      const texts = Key === 'name' ? [name] : Key === 'tag-key' ? Object.keys(tags) : Object.values(tags)
      return Values.some((value) => {
        const begins = texts.some((text) => text.startsWith(value.replace(/^!/, '')))
        return value.startsWith('!') ? !begins : begins
      })
    })
}

/** A value as the API gives it, or why it does not. */
function given(
  { callers, store }: Parts,
  caller: AccessKey,
  id: string,
  stage = 'AWSCURRENT',
): Record<string, unknown> | AwsError {
  const secret = [...store.all.values()].find(({ name, arn }) => name === id || arn === id)
  try {
    callers.permit(caller, 'secretsmanager:GetSecretValue', secret?.name ?? id)
    if (secret === undefined)
      throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
    if (secret.isDeleted) {
      throw new AwsError(
        'InvalidRequestException',
        "You can't perform this operation on the secret because it was marked for deletion.",
      )
    }
    callers.permit(caller, 'kms:Decrypt', secret.name)
    if (secret.isLocked)
      throw new AwsError(
        'DecryptionFailure',
        "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
      )
    const version = secret.versions.find(({ stages }) => stages.has(stage))
    if (version === undefined) {
      throw new AwsError(
        'ResourceNotFoundException',
        `Secrets Manager can't find the specified secret value for staging label: ${stage}`,
      )
    }
    const { value } = version
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: version.id,
      ...(typeof value === 'string'
        ? { SecretString: value }
        : { SecretBinary: Buffer.from(value).toString('base64') }),
      VersionStages: [...version.stages],
      CreatedDate: version.created / 1000,
    }
  } catch (thrown) {
    if (thrown instanceof AwsError) return Object.assign(thrown, { secretId: secret?.arn ?? id })
    throw thrown
  }
}

function batch(results: readonly (Record<string, unknown> | AwsError)[], next?: string): Answer {
  const errors = results.filter((one) => one instanceof AwsError)
  return json({
    SecretValues: results.filter((one) => !(one instanceof AwsError)),
    Errors: errors.map((one) => ({
      SecretId: (one as { secretId?: string }).secretId,
      ErrorCode: one.code,
      Message: one.message,
    })),
    NextToken: next,
  })
}
