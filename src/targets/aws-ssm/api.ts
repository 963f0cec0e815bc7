import type {
  DeleteParametersCommandInput,
  DescribeParametersCommandInput,
  GetParametersByPathCommandInput,
  GetParametersCommandInput,
  PutParameterCommandInput,
} from '@aws-sdk/client-ssm'
import * as z from 'zod/mini'
import type { TargetIo } from '../../core/target.js'
import type { Page } from '../../vendors/aws/pages.js'
import { partitionOf } from '../../vendors/aws/region.js'
import { ask, type Outcome, type Service, send } from '../aws-shared/api.js'
import type { Scope } from './scope.js'

/** Most parameters on a page, and most that one request names (botocore 1.43.11, `GetParametersByPathMaxResults` and `ParameterNameList`, read 2026-11-30). */
export const pageSize = 10

/** Most descriptions on a page (the same, `MaxResults`). */
export const descriptionPage = 50

const next = z.optional(z.nullable(z.string()))
const parameter = z.object({
  Name: z.string().check(z.minLength(1)),
  Type: z.optional(z.string()),
  Value: z.optional(z.string()),
  Version: z.number(),
  LastModifiedDate: z.optional(z.number()),
  ARN: z.optional(z.string()),
})
const page = z.object({ Parameters: z.array(parameter), NextToken: next })
const some = z.object({
  Parameters: z.array(parameter),
  InvalidParameters: z.optional(z.nullable(z.array(z.string()))),
})
const description = z.object({
  Name: z.string(),
  KeyId: z.optional(z.string()),
  Tier: z.optional(z.string()),
  Description: z.optional(z.string()),
  AllowedPattern: z.optional(z.string()),
})
const descriptions = z.object({ Parameters: z.array(description), NextToken: next })
const written = z.object({ Version: z.number() })
const deleted = z.object({
  DeletedParameters: z.array(z.string()),
  InvalidParameters: z.optional(z.nullable(z.array(z.string()))),
})

/** A parameter; its value is plain only where it was asked for so. */
export type Parameter = z.output<typeof parameter>
/** What is kept with a parameter and has to be sent again with each value. */
export type Description = z.output<typeof description>
/** A value to be written. */
export type NewParameter = PutParameterCommandInput

/** The service, with what the policy of whoever writes has to say ("Actions … for AWS Systems Manager", read 2026-11-30). */
function service({ region, base, json }: Scope): Service {
  const below = `arn:${partitionOf(region)}:ssm:${region}:*:parameter${base}${json ?? '*'}`
  const path = below.replace(/\/[^/]*$/, '*')
  return {
    service: 'Systems Manager',
    prefix: 'AmazonSSM',
    resources: {
      'ssm:GetParametersByPath': path,
      'ssm:DescribeParameters': '*',
      ...Object.fromEntries(['GetParameters', 'PutParameter', 'DeleteParameters'].map((one) => [`ssm:${one}`, below])),
      'kms:Decrypt': `arn:${partitionOf(region)}:kms:${region}:*:key/… (the key of the parameters)`,
    },
  }
}

/** One page of the parameters right below the path of the scope. */
export async function parametersPage(
  io: TargetIo,
  scope: Scope,
  { isOpened, token }: { readonly isOpened: boolean; readonly token: string | undefined },
): Promise<Page<Parameter>> {
  const input: GetParametersByPathCommandInput = {
    Path: scope.base.replace(/\/$/, ''),
    Recursive: false,
    WithDecryption: isOpened,
    MaxResults: pageSize,
    ...(token === undefined ? {} : { NextToken: token }),
  }
  const given = await ask(io, service(scope), { operation: 'GetParametersByPath', input, shape: page })
  return { rows: given.Parameters, next: given.NextToken ?? undefined }
}

/** Up to {@link pageSize} parameters by their whole names; those that are not there are left out. */
export async function parametersNamed(
  io: TargetIo,
  scope: Scope,
  { isOpened, names }: { readonly isOpened: boolean; readonly names: readonly string[] },
): Promise<readonly Parameter[]> {
  const input: GetParametersCommandInput = { Names: [...names], WithDecryption: isOpened }
  return (await ask(io, service(scope), { operation: 'GetParameters', input, shape: some })).Parameters
}

/** One page of what is kept with some parameters, up to {@link descriptionPage} by their whole names. */
export async function descriptionsPage(
  io: TargetIo,
  scope: Scope,
  { names, token }: { readonly names: readonly string[]; readonly token: string | undefined },
): Promise<Page<Description>> {
  const input: DescribeParametersCommandInput = {
    ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: [...names] }],
    MaxResults: descriptionPage,
    ...(token === undefined ? {} : { NextToken: token }),
  }
  const given = await ask(io, service(scope), { operation: 'DescribeParameters', input, shape: descriptions })
  return { rows: given.Parameters, next: given.NextToken ?? undefined }
}

/** Makes a parameter, or overwrites one. @returns its version */
export function put(io: TargetIo, scope: Scope, input: NewParameter): Promise<Outcome<z.output<typeof written>>> {
  return send(io, service(scope), { operation: 'PutParameter', input, shape: written })
}

/** Deletes up to {@link pageSize} parameters; those that are gone already are no trouble. */
export async function remove(io: TargetIo, scope: Scope, names: readonly string[]): Promise<ReadonlySet<string>> {
  const input: DeleteParametersCommandInput = { Names: [...names] }
  const what = { operation: 'DeleteParameters', input, shape: deleted, idempotent: true }
  const { DeletedParameters, InvalidParameters } = await ask(io, service(scope), what)
  return new Set([...DeletedParameters, ...(InvalidParameters ?? [])])
}
