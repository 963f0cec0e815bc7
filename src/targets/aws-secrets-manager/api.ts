import type {
  BatchGetSecretValueCommandInput,
  CreateSecretCommandInput,
  DeleteSecretCommandInput,
  DescribeSecretCommandInput,
  GetSecretValueCommandInput,
  ListSecretsCommandInput,
  PutSecretValueCommandInput,
  RestoreSecretCommandInput,
} from '@aws-sdk/client-secrets-manager'
import * as z from 'zod/mini'
import type { TargetIo } from '../../core/target.js'
import type { Page } from '../../vendors/aws/pages.js'
import { partitionOf } from '../../vendors/aws/region.js'
import { ask, type Outcome, type Service, send } from '../aws-shared/api.js'
import type { Scope } from './scope.js'

/** Most secrets that one request for values gives (botocore 1.43.11, `MaxResultsBatchType`, read 2026-11-30). */
export const batchSize = 20

/** Most secrets on a page of the list (the same, `MaxResultsType`). */
const listSize = 100

const text = z.string().check(z.minLength(1))
const next = z.optional(z.nullable(z.string()))
const value = z.object({
  ARN: z.optional(z.string()),
  Name: text,
  VersionId: text,
  SecretString: z.optional(z.string()),
})
const failure = z.object({
  SecretId: z.optional(z.string()),
  ErrorCode: z.optional(z.string()),
  Message: z.optional(z.string()),
})
const batch = z.object({
  SecretValues: z.array(value),
  Errors: z.optional(z.nullable(z.array(failure))),
  NextToken: next,
})
const list = z.object({
  SecretList: z.array(
    z.object({
      ARN: z.optional(z.string()),
      Name: text,
      LastChangedDate: z.optional(z.number()),
      SecretVersionsToStages: z.optional(z.record(z.string(), z.array(z.string()))),
    }),
  ),
  NextToken: next,
})
const written = z.object({ VersionId: text })
const named = z.object({ Name: text })
const described = z.object({ Name: text, DeletedDate: z.optional(z.nullable(z.number())) })

/** A secret with its value; a binary one has none. */
export type StoredSecret = z.output<typeof value>
/** A secret that a batch does not hold, and why. */
export type Failure = z.output<typeof failure>
/** A secret as the list shows it. */
export type Listed = z.output<typeof list>['SecretList'][number]

/** What one request for values gave. */
export interface Batch {
  readonly values: readonly StoredSecret[]
  readonly failures: readonly Failure[]
}

/** The service, with what the policy of whoever writes has to say ("Actions … for AWS Secrets Manager", read 2026-11-30). */
function service({ region, base, json }: Scope): Service {
  const secrets = `arn:${partitionOf(region)}:secretsmanager:${region}:*:secret:${base}${json === undefined ? '*' : `${json}-??????`}`
  const own = ['Get', 'Put'].map((verb) => `${verb}SecretValue`)
  const others = ['Create', 'Describe', 'Delete', 'Restore'].map((verb) => `${verb}Secret`)
  return {
    service: 'Secrets Manager',
    prefix: 'secretsmanager',
    resources: {
      'secretsmanager:BatchGetSecretValue': '*',
      'secretsmanager:ListSecrets': '*',
      ...Object.fromEntries([...own, ...others].map((one) => [`secretsmanager:${one}`, secrets])),
    },
  }
}

/** One page of values of the secrets whose names begin with the prefix of the scope. */
export async function valuesPage(io: TargetIo, scope: Scope, token: string | undefined): Promise<Page<Batch>> {
  const input: BatchGetSecretValueCommandInput = {
    Filters: [{ Key: 'name', Values: [scope.base] }],
    MaxResults: batchSize,
    ...(token === undefined ? {} : { NextToken: token }),
  }
  const given = await ask(io, service(scope), { operation: 'BatchGetSecretValue', input, shape: batch })
  const one = { values: given.SecretValues, failures: given.Errors ?? [] }
  return { rows: one.values.length + one.failures.length === 0 ? [] : [one], next: given.NextToken ?? undefined }
}

/** Values of up to {@link batchSize} secrets by their whole names. */
export async function valuesNamed(io: TargetIo, scope: Scope, names: readonly string[]): Promise<Batch> {
  const input: BatchGetSecretValueCommandInput = { SecretIdList: [...names] }
  const given = await ask(io, service(scope), { operation: 'BatchGetSecretValue', input, shape: batch })
  return { values: given.SecretValues, failures: given.Errors ?? [] }
}

/** One page of the list, without values. */
export async function listPage(io: TargetIo, scope: Scope, token: string | undefined): Promise<Page<Listed>> {
  const input: ListSecretsCommandInput = {
    Filters: [{ Key: 'name', Values: [scope.base] }],
    MaxResults: listSize,
    ...(token === undefined ? {} : { NextToken: token }),
  }
  const given = await ask(io, service(scope), { operation: 'ListSecrets', input, shape: list })
  return { rows: given.SecretList, next: given.NextToken ?? undefined }
}

/** The value of one secret, by its staging label. */
export function readValue(io: TargetIo, scope: Scope, name: string, stage?: string): Promise<Outcome<StoredSecret>> {
  const input: GetSecretValueCommandInput = { SecretId: name, ...(stage === undefined ? {} : { VersionStage: stage }) }
  return send(io, service(scope), { operation: 'GetSecretValue', input, shape: value })
}

/** Whether a secret is there, and whether it is to be deleted. */
export function describe(io: TargetIo, scope: Scope, name: string): Promise<Outcome<z.output<typeof described>>> {
  const input: DescribeSecretCommandInput = { SecretId: name }
  return send(io, service(scope), { operation: 'DescribeSecret', input, shape: described })
}

/** A value to be written. `token` becomes the id of its version: the same one twice is one version. */
export interface NewValue {
  readonly name: string
  readonly value: string
  readonly token: string
}

/** Makes a secret. @returns the id of its version */
export function create(
  io: TargetIo,
  scope: Scope,
  { name, value: SecretString, token }: NewValue,
): Promise<Outcome<z.output<typeof written>>> {
  const { kmsKey } = scope
  const key = kmsKey === undefined ? {} : { KmsKeyId: kmsKey }
  const input: CreateSecretCommandInput = { Name: name, ClientRequestToken: token, SecretString, ...key }
  return send(io, service(scope), { operation: 'CreateSecret', input, shape: written, idempotent: true })
}

/** Gives a secret another version; its key, tags, policy and rotation stay. @returns the id of the version */
export function put(
  io: TargetIo,
  scope: Scope,
  { name, value: SecretString, token }: NewValue,
): Promise<Outcome<z.output<typeof written>>> {
  const input: PutSecretValueCommandInput = { SecretId: name, ClientRequestToken: token, SecretString }
  return send(io, service(scope), { operation: 'PutSecretValue', input, shape: written, idempotent: true })
}

/** Takes back that a secret is to be deleted. */
export async function restore(io: TargetIo, scope: Scope, name: string): Promise<void> {
  const input: RestoreSecretCommandInput = { SecretId: name }
  await ask(io, service(scope), { operation: 'RestoreSecret', input, shape: named, idempotent: true })
}

/** Has a secret deleted when its days of grace are over; it is never forced. */
export function schedule(io: TargetIo, scope: Scope, name: string): Promise<Outcome<z.output<typeof named>>> {
  const input: DeleteSecretCommandInput = { SecretId: name, RecoveryWindowInDays: scope.recoveryDays }
  return send(io, service(scope), { operation: 'DeleteSecret', input, shape: named, idempotent: true })
}
