import { SealpostError } from '../../core/errors.js'
import type { Source, SourceIo } from '../../core/source.js'
import type { SourceRead, SourceValue } from '../../core/value.js'
import { forEnvironmentOf } from '../shared/aws/environment.js'
import { type Caller, logIn } from '../shared/aws/login.js'
import { once } from '../shared/aws/once.js'
import { type Refused, refusedBy, saysTooMany } from '../shared/aws/refusals.js'
import { addressOf, partitionOf } from '../shared/aws/region.js'
import type { SecretsManager } from './client.js'
import { gather } from './gather.js'
import { type Selection, selections } from './selection.js'
import type { Settings } from './settings.js'
import { valuesOf } from './values.js'

/** What a config calls this source. */
export const id = 'aws-secrets-manager'

/** Reads each environment's secrets; logs in once, with the first of them. */
export async function read({
  environments,
  settings,
  io,
}: Parameters<Source<Settings>['read']>[0]): Promise<SourceRead> {
  const caller = once(() => logIn(settings, io))
  const all = new Map<string, Map<string, SourceValue>>()
  for (const [environment, selection] of selections(settings, environments)) {
    const work = async () => readOne(selection, settings, io, await caller())
    all.set(environment, await forEnvironmentOf(id, environment, work))
  }
  return all
}

async function readOne(
  selection: Selection,
  settings: Settings,
  io: SourceIo,
  { region, credentials }: Caller,
): Promise<Map<string, SourceValue>> {
  const { stage } = settings
  const { manager, refused } = await managerFor(selection, io, { region, credentials })
  const values = valuesOf(await gather({ manager, selection, stage, refused }), selection, settings)
  if (values.size > 0) return values
  throw new SealpostError('source-missing', `there are no ${selection.shown} in ${region}`, {
    hint: 'Nothing was written. Create them, or correct `source`: its prefix, names, tags or region.',
  })
}

/** A client for the secrets of an environment, whose refusals say what to do. */
export async function managerFor(
  selection: Selection,
  io: SourceIo,
  { region, credentials }: Caller,
): Promise<{ readonly manager: SecretsManager; readonly refused: Refused }> {
  const client = io.open({
    endpoint: 'secretsmanager',
    address: addressOf('secretsmanager', region),
    limited: saysTooMany,
  })
  const refused = refusedBy({ service: 'Secrets Manager', resources: resourcesOf(selection, region) })
  const { openSecretsManager } = await import('./client.js')
  return { manager: openSecretsManager({ client, region, credentials, refused }), refused }
}

/**
 * What reading takes of IAM, and bringing values in; the two that look for secrets cannot be limited to some ("Actions, resources, and condition
 * keys for AWS Secrets Manager", read 2026-11-30).
 */
function resourcesOf({ prefix, json }: Selection, region: string): Record<string, string> {
  const partition = partitionOf(region)
  const [first = '*'] = prefix === '' ? json.keys() : [prefix]
  return {
    'secretsmanager:BatchGetSecretValue': '*',
    'secretsmanager:ListSecrets': '*',
    ...Object.fromEntries(
      ['GetSecretValue', 'CreateSecret', 'PutSecretValue', 'TagResource'].map((action) => [
        `secretsmanager:${action}`,
        `arn:${partition}:secretsmanager:${region}:*:secret:${first}${first === '*' ? '' : prefix === '' ? '-??????' : '*'}`,
      ]),
    ),
    'kms:Decrypt': `arn:${partition}:kms:${region}:*:key/… (the key of the secrets)`,
  }
}
