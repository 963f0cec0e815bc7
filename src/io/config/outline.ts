import { canonical } from '../../core/canonical-json.js'
import { permissionsOf } from '../../core/config.js'
import { SealpostError } from '../../core/errors.js'
import type { Outline, OutlineSource, OutlineTarget, Settings } from '../../core/review/config-outline.js'
import { baseSchema, targetKeys } from './base-schema.js'
import { blockOf } from './blocks.js'
import { policySchema } from './policy-schema.js'
import { layersOf } from './sources.js'
import { readYaml } from './yaml.js'

/**
 * A config's outline. Nothing is loaded and nothing is asked for it, whatever the config names: it is data.
 * @param file the config as messages name it
 * @throws SealpostError('config') where it is none; `loadConfig` says in more detail why
 */
export function outlineOf(bytes: Uint8Array, file: string): Outline {
  const { data, complaints } = readYaml(bytes)
  const parsed = complaints.length === 0 ? baseSchema.safeParse(data) : undefined
  const { policy: given = {} } = blockOf(data)
  const policy = policySchema.safeParse(given)
  if (parsed === undefined || !parsed.success || !policy.success)
    throw new SealpostError('config', 'this is not a Sealpost config', { where: file })
  const { owner, source, sources, clash, environments, ledger, targets } = parsed.data
  if ((source === undefined) === (sources === undefined))
    throw new SealpostError('config', 'this is not a Sealpost config', { where: file })
  const order = layersOf(parsed.data)
  return {
    owner,
    ...(source === undefined ? {} : { source: sourceOf(source) }),
    ...(sources === undefined ? {} : { layers: { sources: mapped(sources, sourceOf), order, clash } }),
    environments,
    ledger: settingsOf(ledger ?? {}),
    policy: { ...policy.data, allow: permissionsOf(policy.data.allow) },
    targets: mapped(targets, targetOf),
  }
}

function sourceOf({ use, ...rest }: { readonly use: string }): OutlineSource {
  return { use, settings: settingsOf(rest) }
}

function mapped<T, U>(blocks: Readonly<Record<string, T>>, change: (block: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(blocks).map(([name, block]) => [name, change(block)]))
}

function targetOf(block: (typeof baseSchema)['_zod']['output']['targets'][string]): OutlineTarget {
  const own = Object.entries(block).filter(([key]) => !Object.hasOwn(targetKeys, key))
  return {
    use: block.use,
    settings: settingsOf(Object.fromEntries(own)),
    token: block.token?.env,
    ...(block.from === undefined ? {} : { from: block.from }),
    secrets: block.secrets,
    rename: settingsOf(block.rename),
    prefix: block.prefix,
    public: block.public,
    redeploy: block.redeploy,
    places: Object.entries(blockOf(block.environments)).flatMap(([environment, given]) =>
      (Array.isArray(given) ? given : [given]).map((place: unknown) => ({ environment, place: worded(place) })),
    ),
  }
}

function settingsOf(block: object): Settings {
  return Object.fromEntries(Object.entries(block).map(([key, value]) => [key, worded(value)]))
}

/** A word as it stands; anything else, and a word that looks like something else, as JSON. */
function worded(value: unknown): string {
  return typeof value === 'string' && !/^[[{"]/.test(value) ? value : canonical(value)
}
