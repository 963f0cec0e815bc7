import {
  BatchGetSecretValueCommand,
  type BatchGetSecretValueCommandInput,
  CreateSecretCommand,
  type Filter,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { Page } from '../../vendors/aws/pages.js'
import { type SdkOptions, sdkConfig } from '../../vendors/aws/sdk-config.js'

/** Most secrets that one request for values gives (botocore 1.43.11, `MaxResultsBatchType`, read 2026-11-30). */
export const batchSize = 20

/** Most secrets on a page of the list (the same, `MaxResultsType`). */
const listSize = 100

const text = z.string().check(z.minLength(1))
const value = z.object({
  ARN: z.optional(z.string()),
  Name: text,
  VersionId: z.optional(z.string()),
  SecretString: z.optional(z.string()),
  SecretBinary: z.optional(z.instanceof(Uint8Array)),
  VersionStages: z.optional(z.array(z.string())),
  CreatedDate: z.optional(z.date()),
})
const failure = z.object({
  SecretId: z.optional(z.string()),
  ErrorCode: z.optional(z.string()),
  Message: z.optional(z.string()),
})
const token = z.optional(z.nullable(z.string()))
const batch = z.object({
  SecretValues: z.array(value),
  Errors: z.optional(z.nullable(z.array(failure))),
  NextToken: token,
})
const tag = z.object({ Key: z.optional(z.string()), Value: z.optional(z.string()) })
const list = z.object({
  SecretList: z.array(
    z.object({
      ARN: z.optional(z.string()),
      Name: text,
      Tags: z.optional(z.nullable(z.array(tag))),
      SecretVersionsToStages: z.optional(z.nullable(z.record(z.string(), z.array(z.string())))),
    }),
  ),
  NextToken: token,
})

/** A version of a secret as Secrets Manager gives it. */
export type StoredSecret = z.output<typeof value>
/** A secret that a batch does not hold, and why. */
export type Failure = z.output<typeof failure>
/** What one request for values gave. */
export interface Batch {
  readonly values: readonly StoredSecret[]
  readonly failures: readonly Failure[]
}
/** A secret, without its value. */
export type Listed = z.output<typeof list>['SecretList'][number]
/** What a filter says: a key of Secrets Manager's, and what its values may begin with. */
export type FilterBy = Readonly<Record<string, readonly string[]>>

/** What is asked of Secrets Manager. */
export interface SecretsManager {
  /** Values of the secrets that a filter finds, twenty a page. */
  readonly filtered: (by: FilterBy, token: string | undefined) => Promise<Page<Batch>>
  /** Values of up to {@link batchSize} secrets. */
  readonly named: (names: readonly string[]) => Promise<Batch>
  readonly list: (by: FilterBy, token: string | undefined) => Promise<Page<Listed>>
  /** One version of one secret. */
  readonly version: (name: string, stage: string) => Promise<StoredSecret>
  /** Creates a secret; refused where there is one of that name. */
  readonly create: (name: string, value: string, tags: Readonly<Record<string, string>>) => Promise<void>
  /** Gives a secret another value, as a version of its own. */
  readonly put: (name: string, value: string) => Promise<void>
}

/** Opens a client of Secrets Manager. */
export function openSecretsManager(options: SdkOptions): SecretsManager {
  const sdk = new SecretsManagerClient(sdkConfig(options))
  const ask = async (input: BatchGetSecretValueCommandInput) => {
    const given = described('BatchGetSecretValue', batch, await sdk.send(new BatchGetSecretValueCommand(input)))
    return { batch: { values: given.SecretValues, failures: given.Errors ?? [] }, next: given.NextToken ?? undefined }
  }
  return {
    async filtered(by, token) {
      const { batch, next } = await ask({ Filters: filters(by), MaxResults: batchSize, ...at(token) })
      return { rows: batch.values.length + batch.failures.length === 0 ? [] : [batch], next }
    },
    named: async (names) => (await ask({ SecretIdList: [...names] })).batch,
    async list(by, token) {
      const some = Object.keys(by).length === 0 ? {} : { Filters: filters(by) }
      const given = await sdk.send(new ListSecretsCommand({ ...some, MaxResults: listSize, ...at(token) }))
      const { SecretList: rows, NextToken: next } = described('ListSecrets', list, given)
      return { rows, next: next ?? undefined }
    },
    async version(name, stage) {
      const given = await sdk.send(new GetSecretValueCommand({ SecretId: name, VersionStage: stage }))
      return described('GetSecretValue', value, given)
    },
    async create(name, text, tags) {
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
      await sdk.send(new CreateSecretCommand({ Name: name, SecretString: text, ...(Tags.length > 0 ? { Tags } : {}) }))
    },
    async put(name, text) {
      await sdk.send(new PutSecretValueCommand({ SecretId: name, SecretString: text }))
    },
  }
}

function filters(by: FilterBy): Filter[] {
  return Object.entries(by).map(([key, values]) => ({ Key: key as Filter['Key'], Values: [...values] }))
}

function at(token: string | undefined) {
  return token === undefined ? {} : { NextToken: token }
}

function described<T>(operation: string, shape: z.ZodMiniType<T>, given: unknown): T {
  const parsed = shape.safeParse(given)
  if (parsed.success) return parsed.data
  throw new SealpostError(
    'bad-answer',
    `Secrets Manager, ${operation}: the response does not match the API documentation`,
  )
}
