import { SealpostError } from '../../core/errors.js'
import type { SourceCall, SourceIo } from '../../core/source.js'
import type { SourceRead, SourceVersions } from '../../core/value.js'
import { forEnvironmentOf } from '../../vendors/aws/environment.js'
import { type Caller, logIn } from '../../vendors/aws/login.js'
import { once } from '../../vendors/aws/once.js'
import { refusedBy, saysTooMany } from '../../vendors/aws/refusals.js'
import { addressOf, partitionOf } from '../../vendors/aws/region.js'
import { type Gathering, gather } from './gather.js'
import { type Selection, selections } from './selection.js'
import type { Settings } from './settings.js'
import { valuesOf } from './values.js'
import { versionsOf } from './versions.js'

/** What a config calls this source. */
export const id = 'aws-secrets-manager'

/** Reads each environment's secrets; logs in once, with the first of them. */
export function read(call: SourceCall<Settings>): Promise<SourceRead> {
  return ofEach(call, async (gathering, region) => {
    const { selection } = gathering
    const values = valuesOf(await gather(gathering), selection, call.settings)
    if (values.size > 0) return values
    throw new SealpostError('source-missing', `there are no ${selection.shown} in ${region}`, {
      hint: 'Nothing was written. Create them, or correct `source`: its prefix, names, tags or region.',
    })
  })
}

/** Tells each environment's versions; those that only values tell are left out. */
export async function list(call: SourceCall<Settings>): Promise<SourceVersions> {
  const all = await ofEach(call, (gathering) => versionsOf(gathering, call.settings))
  return new Map([...all].flatMap(([one, names]) => (names === undefined ? [] : [[one, names] as const])))
}

/** Works on the secrets of each environment; logs in once, with the first of them. */
export async function ofEach<T>(
  { environments, settings, io }: SourceCall<Settings>,
  work: (gathering: Gathering, region: string) => Promise<T>,
): Promise<Map<string, T>> {
  const caller = once(() => logIn(settings, io))
  const all = new Map<string, T>()
  for (const [environment, selection] of selections(settings, environments)) {
    const one = async () => {
      const { region, credentials } = await caller()
      return work(await gatheringOf(selection, settings, io, { region, credentials }), region)
    }
    all.set(environment, await forEnvironmentOf(id, environment, one))
  }
  return all
}

/** What gathers the secrets of an environment, with a client whose refusals say what to do. */
export async function gatheringOf(
  selection: Selection,
  { stage }: Settings,
  io: SourceIo,
  { region, credentials }: Caller,
): Promise<Gathering> {
  const client = io.open({
    endpoint: 'secretsmanager',
    address: addressOf('secretsmanager', region),
    limited: saysTooMany,
  })
  const refused = refusedBy({ service: 'Secrets Manager', resources: resourcesOf(selection, region) })
  const { openSecretsManager } = await import('./client.js')
  return { manager: openSecretsManager({ client, region, credentials, refused }), selection, stage, refused }
}

/**
 * What reading takes of IAM, and bringing values in; the two that look for secrets cannot be limited to some ("Actions,
 * resources, and condition keys for AWS Secrets Manager", read 2026-11-30).
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
