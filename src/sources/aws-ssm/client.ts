import { GetParametersByPathCommand, type ParameterType, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { Page } from '../shared/aws/pages.js'
import { type SdkOptions, sdkConfig } from '../shared/aws/sdk-config.js'

/** Most parameters that one request gives (botocore 1.43.11, `GetParametersByPathMaxResults`, read 2026-11-30). */
const pageSize = 10

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

/** What is asked of the Parameter Store. */
export interface ParameterStore {
  /** What lies below a path, page by page. */
  readonly below: (path: string, recursive: boolean, token: string | undefined) => Promise<Page<Parameter>>
  /**
   * Creates a parameter, refused where there is one of that name; or gives it another value.
   * @param before what it was; undefined where there is none
   */
  readonly put: (name: string, value: string, before: Parameter | undefined) => Promise<void>
}

/** Opens a client of the Parameter Store. */
export function openParameterStore(options: SdkOptions): ParameterStore {
  const sdk = new SSMClient(sdkConfig(options))
  const below: ParameterStore['below'] = async (path, recursive, token) => {
    const given = await sdk.send(
      new GetParametersByPathCommand({
        Path: path,
        Recursive: recursive,
        WithDecryption: true,
        MaxResults: pageSize,
        ...(token === undefined ? {} : { NextToken: token }),
      }),
    )
    const parsed = answer.safeParse(given)
    if (parsed.success) return { rows: parsed.data.Parameters, next: parsed.data.NextToken ?? undefined }
    throw new SealpostError(
      'bad-answer',
      'Parameter Store, GetParametersByPath: the answer is not what the API describes',
    )
  }
  return {
    below,
    async put(name, value, before) {
      const Type = (before?.Type ?? 'SecureString') as ParameterType
      await sdk.send(new PutParameterCommand({ Name: name, Value: value, Type, Overwrite: before !== undefined }))
    },
  }
}
