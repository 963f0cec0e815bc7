import {
  DescribeParametersCommand,
  GetParametersByPathCommand,
  type ParameterTier,
  type ParameterType,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm'
import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import { allPages, type Page } from '../../vendors/aws/pages.js'
import { type SdkOptions, sdkConfig } from '../../vendors/aws/sdk-config.js'

/** Most parameters that one request gives (botocore 1.43.11, `GetParametersByPathMaxResults`, read 2026-11-30). */
const pageSize = 10

/** The same without values (botocore 1.43.11, `MaxResults`, read 2026-11-30). */
const describedSize = 50

const row = z.object({
  Name: z.string().check(z.minLength(1)),
  Value: z.string(),
  Type: z.optional(z.string()),
  Version: z.optional(z.number()),
  LastModifiedDate: z.optional(z.date()),
})

/** One parameter as the Parameter Store gives it, decrypted. */
export type Parameter = z.output<typeof row>

const answer = z.object({ Parameters: z.array(row), NextToken: z.optional(z.nullable(z.string())) })

const described = z.object({
  Name: z.string().check(z.minLength(1)),
  Version: z.optional(z.number()),
  LastModifiedDate: z.optional(z.date()),
})

/** The same without its value. */
export type ParameterVersion = z.output<typeof described>

const description = z.object({ Parameters: z.array(described), NextToken: z.optional(z.nullable(z.string())) })

/** What PutParameter puts back to a default unless it is sent again: the key and the description among it. */
const beside = z.object({
  Name: z.string().check(z.minLength(1)),
  Version: z.optional(z.number()),
  KeyId: z.optional(z.string()),
  Description: z.optional(z.string()),
  AllowedPattern: z.optional(z.string()),
  Tier: z.optional(z.string()),
})
const besides = z.object({ Parameters: z.array(beside), NextToken: z.optional(z.nullable(z.string())) })

/** What is asked of the Parameter Store. */
export interface ParameterStore {
  /** What lies below a path, page by page, with its values, decrypted. */
  readonly values: (path: string, recursive: boolean, token: string | undefined) => Promise<Page<Parameter>>
  /** The same without any value. */
  readonly versions: (path: string, recursive: boolean, token: string | undefined) => Promise<Page<ParameterVersion>>
  /**
   * Creates a parameter, refused where there is one of that name; or gives it another value and leaves all else as it is.
   * @param before what it was; undefined where there is none
   * @throws SealpostError('conflict') where it is another one by now
   */
  readonly put: (name: string, value: string, before: Parameter | undefined) => Promise<void>
}

/** Opens a client of the Parameter Store. */
export function openParameterStore(options: SdkOptions): ParameterStore {
  const sdk = new SSMClient(sdkConfig(options))
  return {
    async values(path, recursive, token) {
      const input = { Path: path, Recursive: recursive, WithDecryption: true, MaxResults: pageSize, ...at(token) }
      return pageOf('GetParametersByPath', answer, await sdk.send(new GetParametersByPathCommand(input)))
    },
    async versions(path, recursive, token) {
      const filter = { Key: 'Path', Option: recursive ? 'Recursive' : 'OneLevel', Values: [path] }
      const input = { ParameterFilters: [filter], MaxResults: describedSize, ...at(token) }
      return pageOf('DescribeParameters', description, await sdk.send(new DescribeParametersCommand(input)))
    },
    async put(name, value, before) {
      const Type = (before?.Type ?? 'SecureString') as ParameterType
      const kept = before === undefined ? {} : await keptWith(sdk, before)
      const Overwrite = before !== undefined
      await sdk.send(new PutParameterCommand({ Name: name, Value: value, Type, Overwrite, ...kept }))
    },
  }
}

/** What has to be sent again with another value, read directly before it. */
async function keptWith(sdk: SSMClient, { Name, Version }: Parameter) {
  const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values: [Name] }]
  const read = (token: string | undefined) =>
    sdk.send(new DescribeParametersCommand({ ParameterFilters, MaxResults: describedSize, ...at(token) }))
  const rows = await allPages('description of a parameter', async (token) =>
    pageOf('DescribeParameters', besides, await read(token)),
  )
  const found = rows.find((row) => row.Name === Name)
  if (found === undefined || found.Version !== Version)
    throw new SealpostError('conflict', `${Name} was changed by someone else at the same time`, {
      hint: 'Nothing was written there. Run again.',
    })
  const { KeyId, Description, AllowedPattern, Tier } = found
  return {
    ...(KeyId === undefined ? {} : { KeyId }),
    ...(Description === undefined ? {} : { Description }),
    ...(AllowedPattern === undefined ? {} : { AllowedPattern }),
    ...(Tier === 'Standard' || Tier === 'Advanced' ? { Tier: Tier as ParameterTier } : {}),
  }
}

function at(token: string | undefined) {
  return token === undefined ? {} : { NextToken: token }
}

function pageOf<T>(
  operation: string,
  shape: z.ZodMiniType<{ Parameters: T[]; NextToken?: string | null | undefined }>,
  given: unknown,
): Page<T> {
  const parsed = shape.safeParse(given)
  if (parsed.success) return { rows: parsed.data.Parameters, next: parsed.data.NextToken ?? undefined }
  throw new SealpostError(
    'bad-answer',
    `Parameter Store, ${operation}: the response does not match the API documentation`,
  )
}
