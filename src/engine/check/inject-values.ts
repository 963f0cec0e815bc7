import type { ConfigTarget } from '../../core/config.js'
import { SealpostError } from '../../core/errors.js'
import { matches } from '../../core/glob.js'
import type { Runtime } from '../../core/runtime.js'
import { usual } from '../../io/ledger/stores/index.js'
import { storeKind } from '../../io/ledger/stores/open.js'
import { readSources } from '../read-source.js'
import { sourceContextOf } from '../source-io.js'
import { readConfig } from '../stages.js'
import type { CheckCall } from './check-build.js'
import { locate } from './locate.js'

/** Values for a build. No ledger is opened for them. */
export type InjectCall = Omit<CheckCall, 'progress' | 'readsSource'>

/**
 * Reads what the config maps to the places of this build, and puts it into the variables of the build itself: the one
 * place beside its target that a value is laid open for. Nothing is stored anywhere, and nothing comes back but names.
 * All or nothing: where a value cannot be had, none is put.
 * @param into the variables of the build, `process.env` in the process that hands them on
 * @returns the names that were put, sorted
 * @throws SealpostError what reading the source throws; 'config' for a name that the host has for itself; 'usage' as a
 *   check does
 */
export async function injectValues(
  { build, ...call }: InjectCall,
  runtime: Runtime,
  into: Record<string, string | undefined>,
): Promise<readonly string[]> {
  const only = { targets: [], environments: [] }
  const run = {
    ...call,
    command: 'plan',
    only,
    recover: false,
    approve: async () => false,
    progress: () => {},
  } as const
  const config = await readConfig(run, runtime)
  const { host, target, places } = await locate(build, config, runtime)
  const store = await storeKind(config, call.host?.ledger ?? usual.machine, call.stores)
  const context = { ...sourceContextOf(runtime, call.host?.redact), ledgerTokens: store.access.token }
  const { desired } = await readSources(config, places, context)

  const values = new Map<string, string>()
  for (const { key } of [...places].reverse()) {
    for (const { uid, address, secret } of desired) {
      if (uid !== key.uid) continue
      checkName(address.name, host.title, target)
      values.set(address.name, secret.reveal())
    }
  }
  for (const [name, value] of values) into[name] = value
  return [...values.keys()].sort()
}

/** @throws SealpostError('config') for a name that no variable of such a build can have */
function checkName(name: string, host: string, { target, at }: ConfigTarget): void {
  const { reserved, pattern } = target.capabilities.names
  const isReserved = matches(reserved.is, name)
  if (!isReserved && new RegExp(`^(?:${pattern.is})$`).test(name)) return
  throw new SealpostError('config', isReserved ? `${host} reserves ${name}` : `${host} does not accept this name`, {
    where: at,
    hint: 'Exclude the name with `secrets`, or change it with `rename`.',
  })
}
