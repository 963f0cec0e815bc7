import { SealpostError } from '../../core/errors.js'
import type { Source, SourceIo } from '../../core/source.js'
import type { SourceRead, SourceValue } from '../../core/value.js'
import { forEnvironmentOf } from '../../vendors/aws/environment.js'
import { type Caller, logIn } from '../../vendors/aws/login.js'
import { once } from '../../vendors/aws/once.js'
import { refusedBy, saysTooMany } from '../../vendors/aws/refusals.js'
import { addressOf, partitionOf } from '../../vendors/aws/region.js'
import { gather } from './gather.js'
import { type Selection, selections } from './selection.js'
import type { Settings } from './settings.js'
import { valuesOf } from './values.js'

const id = 'aws-secrets-manager'

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
  const client = io.open({
    endpoint: 'secretsmanager',
    address: addressOf('secretsmanager', region),
    limited: saysTooMany,
  })
  const refused = refusedBy({ service: 'Secrets Manager', resources: resourcesOf(selection, region) })
  const { openSecretsManager } = await import('./client.js')
  const manager = openSecretsManager({ client, region, credentials, refused })
  const values = valuesOf(await gather({ manager, selection, stage, refused }), selection, settings)
  if (values.size > 0) return values
  throw new SealpostError('source-missing', `there are no ${selection.shown} in ${region}`, {
    hint: 'Nothing was written. Create them, or correct `source`: its prefix, names, tags or region.',
  })
}

/**
 * What reading takes of IAM; the two that look for secrets cannot be limited to some ("Actions, resources, and condition
 * keys for AWS Secrets Manager", read 2026-11-30).
 */
function resourcesOf({ prefix, json }: Selection, region: string): Record<string, string> {
  const partition = partitionOf(region)
  const [first = '*'] = prefix === '' ? json.keys() : [prefix]
  return {
    'secretsmanager:BatchGetSecretValue': '*',
    'secretsmanager:ListSecrets': '*',
    'secretsmanager:GetSecretValue': `arn:${partition}:secretsmanager:${region}:*:secret:${first}${first === '*' ? '' : prefix === '' ? '-??????' : '*'}`,
    'kms:Decrypt': `arn:${partition}:kms:${region}:*:key/… (the key of the secrets)`,
  }
}
