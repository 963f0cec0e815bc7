import type { Answer } from '../server.js'
import type { AccessKey, Callers } from './callers.js'
import type { Paging } from './paging.js'
import { belowPath, type HeldParameter, type ParameterStore } from './parameter-store.js'
import { parameterWrites } from './parameter-writes.js'
import { AwsError, json, within } from './protocol.js'

/** What the service is made of. */
export interface Parts {
  readonly callers: Callers
  readonly paging: Paging
  readonly store: ParameterStore
  readonly arn: (name: string) => string
}

type Input = Readonly<Record<string, unknown>>

/** The Parameter Store of Systems Manager: limits as its model in botocore 1.43.11 has them, read 2026-11-30. */
export function systemsManager(parts: Parts): Readonly<Record<string, (caller: AccessKey, input: Input) => Answer>> {
  const { callers, paging, store } = parts
  return {
    GetParametersByPath(caller, input) {
      const {
        Path: path,
        Recursive: recursive = false,
        WithDecryption: opened = false,
        MaxResults: size,
        NextToken: token,
      } = input
      callers.permit(caller, 'ssm:GetParametersByPath', String(path))
      within('maxResults', size, 1, 10)
      if (typeof path !== 'string' || !path.startsWith('/')) {
        throw new AwsError(
          'ValidationException',
          'The parameter doesn\'t meet the parameter name requirements. The parameter name must begin with a forward slash "/".',
        )
      }
      const below = belowPath(store, path, recursive === true)
      const { rows, next } = paging.page(below, { size: (size as number) ?? 10, token, error: 'InvalidNextToken' })
      const parameters = rows.map(([name, held]) => shown(parts, caller, { name, held, isOpened: opened === true }))
      return json({ Parameters: parameters, NextToken: next })
    },
    GetParameter(caller, { Name: name, WithDecryption: opened }) {
      callers.permit(caller, 'ssm:GetParameter', String(name))
      const held = store.all.get(String(name))
      if (held === undefined) throw new AwsError('ParameterNotFound', 'there is no such parameter')
      return json({ Parameter: shown(parts, caller, { name: String(name), held, isOpened: opened === true }) })
    },
    GetParameters(caller, { Names: names, WithDecryption: opened }) {
      within('names', (names as string[]).length, 1, 10)
      for (const name of names as string[]) callers.permit(caller, 'ssm:GetParameters', name)
      const found = (names as string[]).flatMap((name) => {
        const held = store.all.get(name)
        return held === undefined ? [] : [shown(parts, caller, { name, held, isOpened: opened === true })]
      })
      const missing = (names as string[]).filter((name) => !store.all.has(name))
      return json({ Parameters: found, InvalidParameters: missing })
    },
    ...parameterWrites(parts),
  }
}

/** A parameter as the API gives it. */
function shown(
  { callers, arn }: Parts,
  caller: AccessKey,
  { name, held, isOpened }: { readonly name: string; readonly held: HeldParameter; readonly isOpened: boolean },
) {
  const secure = held.type === 'SecureString'
  if (secure && isOpened) callers.permit(caller, 'kms:Decrypt', name)
  if (secure && isOpened && held.isLocked) throw new AwsError('InvalidKeyId', 'The query key ID is not valid.')
  return {
    Name: name,
    Type: held.type,
    Value: secure && !isOpened ? Buffer.from(held.value).toString('base64') : held.value,
    Version: held.version,
    LastModifiedDate: held.modified / 1000,
    ARN: arn(name),
    DataType: 'text',
  }
}
