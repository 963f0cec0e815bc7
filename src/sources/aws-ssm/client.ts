import { GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm'
import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { Page } from '../../vendors/aws/pages.js'
import { type SdkOptions, sdkConfig } from '../../vendors/aws/sdk-config.js'

/** Most parameters that one request gives (botocore 1.43.11, `GetParametersByPathMaxResults`, read 2026-11-30). */
const pageSize = 10

const row = z.object({
  Name: z.string().check(z.minLength(1)),
  Value: z.string(),
  Version: z.optional(z.number()),
  LastModifiedDate: z.optional(z.date()),
})

/** One parameter as the Parameter Store gives it, decrypted. */
export type Parameter = z.output<typeof row>

const answer = z.object({ Parameters: z.array(row), NextToken: z.optional(z.nullable(z.string())) })

/** Asks the Parameter Store for what lies below a path, page by page. */
export function openParameterStore(options: SdkOptions) {
  const sdk = new SSMClient(sdkConfig(options))
  return async (path: string, recursive: boolean, token: string | undefined): Promise<Page<Parameter>> => {
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
}
