import type { Answer } from '../server.js'
import type { AccessKey, Callers } from './callers.js'
import type { Paging } from './paging.js'
import { belowPath, type HeldParameter, largest, type ParameterStore } from './parameter-store.js'
import { AwsError, json, within } from './protocol.js'

interface Parts {
  readonly callers: Callers
  readonly paging: Paging
  readonly store: ParameterStore
  readonly arn: (name: string) => string
}

type Input = Readonly<Record<string, unknown>>

/** What changes parameters, and DescribeParameters: as the API reference says, read 2026-11-30. */
export function parameterWrites({
  callers,
  paging,
  store,
  arn,
}: Parts): Readonly<Record<string, (caller: AccessKey, input: Input) => Answer>> {
  return {
    PutParameter(caller, input) {
      const name = String(input.Name)
      callers.permit(caller, 'ssm:PutParameter', name)
      const before = store.all.get(name)
      if (input.Overwrite !== true && before !== undefined) {
        throw new AwsError(
          'ParameterAlreadyExists',
          'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
        )
      }
      const tier = tierOf(input, before)
      checkValue(input, before, tier)
      store.put(name, String(input.Value), (input.Type as HeldParameter['type']) ?? before?.type, {
        // what is not sent is put back to a default, but for tags
        kmsKey: input.KeyId as string | undefined,
        description: input.Description as string | undefined,
        allowedPattern: input.AllowedPattern as string | undefined,
        tier,
      })
      return json({ Version: store.all.get(name)?.version, Tier: tier })
    },
    DeleteParameters(caller, { Names: names }) {
      within('names', (names as string[]).length, 1, 10)
      for (const name of names as string[]) callers.permit(caller, 'ssm:DeleteParameters', name)
      const [gone, missing] = [true, false].map((is) =>
        (names as string[]).filter((name) => store.all.has(name) === is),
      )
      for (const name of gone ?? []) store.drop(name)
      return json({ DeletedParameters: gone, InvalidParameters: missing })
    },
    DescribeParameters(caller, { ParameterFilters: filters = [], MaxResults: size, NextToken: token }) {
      callers.permit(caller, 'ssm:DescribeParameters')
      within('maxResults', size, 1, 50)
      const found = filtered(store, filters as readonly ParameterFilter[])
      const { rows, next } = paging.page(found, { size: (size as number) ?? 50, token, error: 'InvalidNextToken' })
      const parameters = rows.map(([name, held]) => ({
        Name: name,
        ARN: arn(name),
        Type: held.type,
        KeyId: held.type === 'SecureString' ? (held.kmsKey ?? 'alias/aws/ssm') : undefined,
        LastModifiedDate: held.modified / 1000,
        Description: held.description,
        AllowedPattern: held.allowedPattern,
        Version: held.version,
        Tier: held.tier,
        DataType: 'text',
      }))
      return json({ Parameters: parameters, NextToken: next })
    },
  }
}

interface ParameterFilter {
  readonly Key: string
  readonly Option?: string
  readonly Values: readonly string[]
}

/** What one filter by names or by a path finds: no others are simulated. */
function filtered(
  store: ParameterStore,
  [filter, ...others]: readonly ParameterFilter[],
): readonly (readonly [string, HeldParameter])[] {
  within('values', filter?.Values.length, 1, 50)
  if (others.length === 0 && filter?.Key === 'Name')
    return [...store.all].filter(([name]) => filter.Values.includes(name))
  if (others.length === 0 && filter?.Key === 'Path' && filter.Values.length === 1)
    return belowPath(store, String(filter.Values[0]), filter.Option === 'Recursive')
  throw new AwsError('InvalidFilterKey', 'only a filter by names or by a path is simulated')
}

function tierOf({ Tier: asked = 'Standard' }: Input, before: HeldParameter | undefined): HeldParameter['tier'] {
  if (before?.tier === 'Advanced' && asked !== 'Advanced') {
    throw new AwsError(
      'ValidationException',
      "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier.",
    )
  }
  return asked === 'Advanced' ? 'Advanced' : 'Standard'
}

function checkValue(input: Input, before: HeldParameter | undefined, tier: HeldParameter['tier']): void {
  const invalid = (message: string) => new AwsError('ValidationException', message)
  const { Value: value, Type: type = before?.type, AllowedPattern: pattern = before?.allowedPattern } = input
  if (type === undefined) throw invalid('A parameter type is required when you create a parameter.')
  if (before !== undefined && before.type !== type)
    throw new AwsError('HierarchyTypeMismatchException', 'The parameter type cannot be changed.')
  if (typeof value !== 'string' || value === '') throw invalid('Member must have length greater than or equal to 1.')
  if (Buffer.byteLength(value) > largest[tier])
    throw invalid(`${tier} tier parameters support a maximum parameter value of ${largest[tier]} characters.`)
  if (/\{\{.*\}\}/s.test(value)) throw invalid("Parameter value can't nest another parameter.")
  if (typeof pattern === 'string' && !new RegExp(pattern).test(value))
    throw new AwsError('ParameterPatternMismatchException', 'Parameter value does not match the allowed pattern.')
}
