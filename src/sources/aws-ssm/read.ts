import { SealpostError } from '../../core/errors.js'
import type { Source, SourceIo } from '../../core/source.js'
import type { SourceRead, SourceValue } from '../../core/value.js'
import { forEnvironmentOf } from '../shared/aws/environment.js'
import { logIn } from '../shared/aws/login.js'
import { once } from '../shared/aws/once.js'
import { allPages } from '../shared/aws/pages.js'
import { refusedBy, saysTooMany } from '../shared/aws/refusals.js'
import { addressOf, partitionOf } from '../shared/aws/region.js'
import { forEachEnvironment } from '../shared/environments.js'
import { addValue, nameOf } from '../shared/names.js'
import { secretOf } from '../shared/values.js'
import type { Parameter, ParameterStore } from './client.js'
import type { Settings } from './settings.js'

/** What a config calls this source. */
export const id = 'aws-ssm'

/** Reads each environment's path, page by page; logs in once, with the first of them. */
export async function read({
  environments,
  settings,
  io,
}: Parameters<Source<Settings>['read']>[0]): Promise<SourceRead> {
  const caller = once(() => logIn(settings, io))
  const all = new Map<string, Map<string, SourceValue>>()
  for (const [environment, said] of forEachEnvironment('path', settings.path, environments, settings.map)) {
    const path = pathOf(said)
    all.set(
      environment,
      await forEnvironmentOf(id, environment, async () =>
        someOf(valuesOf(await parametersBelow(path, settings, io, caller), path, settings), path),
      ),
    )
  }
  return all
}

/** A path without a slash at its end. */
export function pathOf(said: string): string {
  return said.replace(/(?<=.)\/$/, '')
}

/** Every parameter below a path. */
export async function parametersBelow(
  path: string,
  { recursive }: Settings,
  io: SourceIo,
  caller: () => ReturnType<typeof logIn>,
): Promise<Parameter[]> {
  const store = await storeFor(path, io, caller)
  return allPages('list of parameters', (token) => store.below(path, recursive, token))
}

/** A client for a path, whose refusals say what to do. */
export async function storeFor(
  path: string,
  io: SourceIo,
  caller: () => ReturnType<typeof logIn>,
): Promise<ParameterStore> {
  const { region, credentials } = await caller()
  const client = io.open({ endpoint: 'ssm', address: addressOf('ssm', region), limited: saysTooMany })
  const refused = refusedBy({ service: 'Parameter Store', resources: resourcesOf(path, region) })
  const { openParameterStore } = await import('./client.js')
  return openParameterStore({ client, region, credentials, refused })
}

/** What reading takes of IAM, and bringing values in ("Actions, resources, and condition keys for AWS Systems Manager", read 2026-11-30). */
function resourcesOf(path: string, region: string): Record<string, string> {
  const partition = partitionOf(region)
  return {
    'ssm:PutParameter': `arn:${partition}:ssm:${region}:*:parameter${path === '/' ? '/*' : `${path}/*`}`,
    'ssm:GetParametersByPath': `arn:${partition}:ssm:${region}:*:parameter${path === '/' ? '/*' : path}`,
    'kms:Decrypt': `arn:${partition}:kms:${region}:*:key/… (the key of its SecureString parameters)`,
  }
}

/**
 * Parameters as values.
 * @throws SealpostError 'source…' for a name that is none, and a clash
 */
export function valuesOf(
  parameters: readonly Parameter[],
  path: string,
  { separator }: Settings,
): Map<string, SourceValue> {
  const values = new Map<string, SourceValue>()
  const sorted = [...parameters].sort((one, other) => (one.Name < other.Name ? -1 : 1))
  for (const { Name, Value, Version, LastModifiedDate } of sorted) {
    const below = path === '/' ? Name.replace(/^\//, '') : Name.slice(path.length + 1)
    if (path !== '/' && !Name.startsWith(`${path}/`)) {
      throw new SealpostError('bad-answer', `Parameter Store gave a parameter that is not below ${path}`)
    }
    const parts = below.split('/')
    const name = nameOf(separator === undefined ? parts.slice(-1) : parts, { separator }, Name)
    addValue(values, name, {
      secret: secretOf({ is: 'text', text: Value }, parts, Name),
      at: Name,
      ...(Version === undefined ? {} : { version: String(Version) }),
      ...(LastModifiedDate === undefined ? {} : { updatedAt: LastModifiedDate.getTime() }),
    })
  }
  return values
}

function someOf(values: Map<string, SourceValue>, path: string): Map<string, SourceValue> {
  if (values.size > 0) return values
  throw new SealpostError('source-missing', `there are no parameters below ${path}`, {
    hint: 'Nothing was written. Create them, correct `source.path`, or say which region they are in: an empty path reads as one that is not there.',
  })
}
