import { SealpostError } from '../../core/errors.js'
import type { SourceCall, SourceIo } from '../../core/source.js'
import type { SourceRead, SourceValue, SourceVersion, SourceVersions } from '../../core/value.js'
import { forEnvironmentOf } from '../../vendors/aws/environment.js'
import { logIn } from '../../vendors/aws/login.js'
import { once } from '../../vendors/aws/once.js'
import { allPages } from '../../vendors/aws/pages.js'
import { refusedBy, saysTooMany } from '../../vendors/aws/refusals.js'
import { addressOf, partitionOf } from '../../vendors/aws/region.js'
import { forEachEnvironment } from '../shared/environments.js'
import { addValue, nameOf } from '../shared/names.js'
import { secretOf } from '../shared/values.js'
import type { Parameter, ParameterStore, ParameterVersion } from './client.js'
import type { Settings } from './settings.js'

/** What a config calls this source. */
export const id = 'aws-ssm'

/** Reads each environment's path, page by page; logs in once, with the first of them. */
export function read(call: SourceCall<Settings>): Promise<SourceRead> {
  const { settings } = call
  return ofEach(call, async (store, path) => {
    const values = valuesOf(await parametersBelow(store, path, settings), path, settings)
    if (values.size > 0) return values
    throw new SealpostError('source-missing', `there are no parameters below ${path}`, {
      hint: 'Nothing was written. Create them, or correct `source.path` or the region: AWS does not distinguish an empty path from a missing one.',
    })
  })
}

/** Every parameter below a path. */
export function parametersBelow(store: ParameterStore, path: string, { recursive }: Settings): Promise<Parameter[]> {
  return allPages('list of parameters', (token) => store.values(path, recursive, token))
}

/** Tells each environment's versions; one without parameters, or without versions of them, is left out. */
export async function list(call: SourceCall<Settings>): Promise<SourceVersions> {
  const { settings } = call
  const all = await ofEach(call, async (store, path) => {
    const rows = await allPages('list of parameters', (token) => store.versions(path, settings.recursive, token))
    return versionsOf(rows, path, settings)
  })
  return new Map([...all].flatMap(([one, names]) => (names === undefined ? [] : [[one, names] as const])))
}

/** Works below the path of each environment; logs in once, with the first of them. */
export async function ofEach<T>(
  { environments, settings, io }: SourceCall<Settings>,
  work: (store: ParameterStore, path: string) => Promise<T>,
): Promise<Map<string, T>> {
  const caller = once(() => logIn(settings, io))
  const all = new Map<string, T>()
  for (const [environment, said] of forEachEnvironment('path', settings.path, environments)) {
    const path = said.replace(/(?<=.)\/$/, '')
    const one = async () => work(await storeAt(path, io, caller), path)
    all.set(environment, await forEnvironmentOf(id, environment, one))
  }
  return all
}

/** A client for a path, whose refusals say what to do. */
export async function storeAt(
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

/**
 * What reading takes of IAM, and bringing values in ("Actions, resources, and condition keys for AWS Systems Manager", read
 * 2026-11-30).
 */
function resourcesOf(path: string, region: string): Record<string, string> {
  const partition = partitionOf(region)
  return {
    'ssm:PutParameter': `arn:${partition}:ssm:${region}:*:parameter${path === '/' ? '/*' : `${path}/*`}`,
    'ssm:GetParametersByPath': `arn:${partition}:ssm:${region}:*:parameter${path === '/' ? '/*' : path}`,
    'ssm:DescribeParameters': '*',
    'kms:Decrypt': `arn:${partition}:kms:${region}:*:key/… (the key of its SecureString parameters)`,
  }
}

/**
 * Parameters as values, none where there are none.
 * @throws SealpostError 'source…' for a name that is none, and a clash
 */
export function valuesOf(parameters: readonly Parameter[], path: string, settings: Settings): Map<string, SourceValue> {
  const values = new Map<string, SourceValue>()
  for (const parameter of inOrder(parameters)) {
    const { Name, Value, LastModifiedDate } = parameter
    if (!isBelow(Name, path))
      throw new SealpostError('bad-answer', `Parameter Store returned a parameter that is not below ${path}`)
    const parts = partsOf(Name, path)
    addValue(values, nameIn(parts, settings, Name), {
      secret: secretOf({ is: 'text', text: Value }, parts, Name),
      at: Name,
      ...versionOf(parameter),
      ...(LastModifiedDate === undefined ? {} : { updatedAt: LastModifiedDate.getTime() }),
    })
  }
  return values
}

function versionsOf(
  parameters: readonly ParameterVersion[],
  path: string,
  settings: Settings,
): Map<string, SourceVersion> | undefined {
  const versions = new Map<string, SourceVersion>()
  for (const parameter of inOrder(parameters).filter(({ Name }) => isBelow(Name, path))) {
    const { Name } = parameter
    const { version, versionId } = versionOf(parameter)
    if (version === undefined || versionId === undefined) return undefined
    addValue(versions, nameIn(partsOf(Name, path), settings, Name), { version, versionId, at: Name })
  }
  return versions.size > 0 ? versions : undefined
}

/** Versions are counted anew where a parameter is deleted and made anew; its date is another one then. */
function versionOf({ Version, LastModifiedDate }: ParameterVersion): Pick<SourceValue, 'version' | 'versionId'> {
  if (Version === undefined) return {}
  const version = String(Version)
  return LastModifiedDate === undefined
    ? { version }
    : { version, versionId: `${version} ${LastModifiedDate.getTime()}` }
}

function inOrder<T extends ParameterVersion>(parameters: readonly T[]): T[] {
  return [...parameters].sort((one, other) => (one.Name < other.Name ? -1 : 1))
}

function isBelow(name: string, path: string): boolean {
  return path === '/' || name.startsWith(`${path}/`)
}

function partsOf(name: string, path: string): string[] {
  return (path === '/' ? name.replace(/^\//, '') : name.slice(path.length + 1)).split('/')
}

function nameIn(parts: readonly string[], { separator }: Settings, at: string): string {
  return nameOf(separator === undefined ? parts.slice(-1) : parts, { separator }, at)
}
