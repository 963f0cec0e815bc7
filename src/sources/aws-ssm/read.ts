import { SealpostError } from '../../core/errors.js'
import type { Source, SourceIo } from '../../core/source.js'
import type { SourceRead, SourceValue } from '../../core/value.js'
import { forEnvironmentOf } from '../../vendors/aws/environment.js'
import { logIn } from '../../vendors/aws/login.js'
import { once } from '../../vendors/aws/once.js'
import { allPages } from '../../vendors/aws/pages.js'
import { refusedBy, saysTooMany } from '../../vendors/aws/refusals.js'
import { addressOf, partitionOf } from '../../vendors/aws/region.js'
import { forEachEnvironment } from '../shared/environments.js'
import { addValue, nameOf } from '../shared/names.js'
import { secretOf } from '../shared/values.js'
import type { Parameter } from './client.js'
import type { Settings } from './settings.js'

const id = 'aws-ssm'

/** Reads each environment's path, page by page; logs in once, with the first of them. */
export async function read({
  environments,
  settings,
  io,
}: Parameters<Source<Settings>['read']>[0]): Promise<SourceRead> {
  const caller = once(() => logIn(settings, io))
  const all = new Map<string, Map<string, SourceValue>>()
  for (const [environment, said] of forEachEnvironment('path', settings.path, environments, settings.map)) {
    const path = said.replace(/(?<=.)\/$/, '')
    all.set(
      environment,
      await forEnvironmentOf(id, environment, async () =>
        valuesOf(await parametersBelow(path, settings, io, caller), path, settings),
      ),
    )
  }
  return all
}

async function parametersBelow(
  path: string,
  { recursive }: Settings,
  io: SourceIo,
  caller: () => ReturnType<typeof logIn>,
): Promise<Parameter[]> {
  const { region, credentials } = await caller()
  const client = io.open({ endpoint: 'ssm', address: addressOf('ssm', region), limited: saysTooMany })
  const refused = refusedBy({ service: 'Parameter Store', resources: resourcesOf(path, region) })
  const { openParameterStore } = await import('./client.js')
  const page = openParameterStore({ client, region, credentials, refused })
  return allPages('list of parameters', (token) => page(path, recursive, token))
}

/** What reading takes of IAM ("Actions, resources, and condition keys for AWS Systems Manager", read 2026-11-30). */
function resourcesOf(path: string, region: string): Record<string, string> {
  const partition = partitionOf(region)
  return {
    'ssm:GetParametersByPath': `arn:${partition}:ssm:${region}:*:parameter${path === '/' ? '/*' : path}`,
    'kms:Decrypt': `arn:${partition}:kms:${region}:*:key/… (the key of its SecureString parameters)`,
  }
}

function valuesOf(parameters: readonly Parameter[], path: string, { separator }: Settings): Map<string, SourceValue> {
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
  if (values.size > 0) return values
  throw new SealpostError('source-missing', `there are no parameters below ${path}`, {
    hint: 'Nothing was written. Create them, correct `source.path`, or say which region they are in: an empty path reads as one that is not there.',
  })
}
