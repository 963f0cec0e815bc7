import type { Answer } from '../server.js'
import type { AccessKey, Callers } from './callers.js'
import type { Paging } from './paging.js'
import { AwsError, json, within } from './protocol.js'

/** A parameter, its value in the plain. */
export interface HeldParameter {
  readonly value: string
  readonly version: number
  /** ms since the epoch. */
  readonly modified: number
  readonly type: 'String' | 'SecureString'
  /** Its KMS key opens nothing. */
  readonly isLocked: boolean
}

/** What a simulated Parameter Store holds, with controls that the API does not have. */
export interface ParameterStore {
  readonly all: Map<string, HeldParameter>
  /** Creates a parameter, or overwrites it. Rejects what the service takes for none. */
  readonly put: (name: string, value: string, type?: HeldParameter['type']) => void
  readonly drop: (name: string) => void
  /** Has its KMS key open nothing from now on. */
  readonly lock: (name: string) => void
}

/** Sizes, names and depth as PutParameter has them (API reference, read 2026-11-30). */
export function parameterStore(now: () => number): ParameterStore {
  const all = new Map<string, HeldParameter>()
  return {
    all,
    put(name, value, type = 'SecureString') {
      if (!/^(?:\/[\w.-]+){1,15}$/.test(name)) throw new Error('no name of a parameter')
      // a standard one; an advanced one holds 8 KB
      if (value === '' || Buffer.byteLength(value) > 4096 || /\{\{.*\}\}/.test(value))
        throw new Error('no value of a parameter')
      const version = (all.get(name)?.version ?? 0) + 1
      all.set(name, { value, version, modified: now(), type, isLocked: false })
    },
    drop: (name) => void all.delete(name),
    lock(name) {
      const before = all.get(name)
      if (before === undefined) throw new Error(`there is no parameter ${name}`)
      all.set(name, { ...before, isLocked: true })
    },
  }
}

interface Parts {
  readonly callers: Callers
  readonly paging: Paging
  readonly store: ParameterStore
  readonly arn: (name: string) => string
}

/** What Systems Manager gives of what lies below a path, and puts there: limits as its model in botocore 1.43.11 has them, read 2026-11-30. */
export function systemsManager({ callers, paging, store, arn }: Parts) {
  return {
    GetParametersByPath(caller: AccessKey, input: Readonly<Record<string, unknown>>): Answer {
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
      const base = path.endsWith('/') ? path : `${path}/`
      const below = [...store.all].filter(
        ([name]) => name.startsWith(base) && (recursive === true || !name.slice(base.length).includes('/')),
      )
      const { rows, next } = paging.page(below, { size: (size as number) ?? 10, token, error: 'InvalidNextToken' })
      const parameters = rows.map(([name, held]) => {
        const secure = held.type === 'SecureString'
        if (secure && opened) callers.permit(caller, 'kms:Decrypt', name)
        if (secure && opened && held.isLocked) throw new AwsError('InvalidKeyId', 'The query key ID is not valid.')
        return {
          Name: name,
          Type: held.type,
          Value: secure && opened !== true ? Buffer.from(held.value).toString('base64') : held.value,
          Version: held.version,
          LastModifiedDate: held.modified / 1000,
          ARN: arn(name),
          DataType: 'text',
        }
      })
      return json({ Parameters: parameters, NextToken: next })
    },
    DescribeParameters(caller: AccessKey, input: Readonly<Record<string, unknown>>): Answer {
      const { ParameterFilters: filters = [], MaxResults: size, NextToken: token } = input
      callers.permit(caller, 'ssm:DescribeParameters')
      within('maxResults', size, 1, 50)
      const [filter, ...others] = filters as readonly { Key: string; Option?: string; Values: readonly string[] }[]
      if (filter?.Key !== 'Path' || others.length > 0 || filter.Values.length !== 1)
        throw new AwsError('InvalidFilterKey', 'only a filter by path is simulated')
      const path = String(filter.Values[0])
      const base = path.endsWith('/') ? path : `${path}/`
      const found = [...store.all].filter(
        ([name]) => name.startsWith(base) && (filter.Option === 'Recursive' || !name.slice(base.length).includes('/')),
      )
      const { rows, next } = paging.page(found, { size: (size as number) ?? 50, token, error: 'InvalidNextToken' })
      const parameters = rows.map(([name, held]) => ({
        Name: name,
        Type: held.type,
        Version: held.version,
        LastModifiedDate: held.modified / 1000,
        ARN: arn(name),
        DataType: 'text',
      }))
      return json({ Parameters: parameters, NextToken: next })
    },
    PutParameter(caller: AccessKey, input: Readonly<Record<string, unknown>>): Answer {
      const { Name: name, Value: value, Type: type, Overwrite: overwrite = false } = input
      callers.permit(caller, 'ssm:PutParameter', String(name))
      if (store.all.has(String(name)) && overwrite !== true)
        throw new AwsError('ParameterAlreadyExists', 'The parameter already exists.')
      within('value', Buffer.byteLength(String(value)), 1, 4096)
      store.put(String(name), String(value), type as HeldParameter['type'])
      return json({ Tier: 'Standard', Version: store.all.get(String(name))?.version })
    },
  }
}
