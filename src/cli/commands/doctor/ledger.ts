import type { Config } from '../../../core/config.js'
import { asSealpostError } from '../../../core/errors.js'
import { sourceContextOf } from '../../../engine/source-io.js'
import { storeSignIn } from '../../../engine/target-login.js'
import { keysFrom } from '../../../io/credentials/ledger-keys.js'
import { openLedger } from '../../../io/ledger/ledger.js'
import type { Holder, Store } from '../../../io/ledger/store.js'
import type { StoreKind } from '../../../io/ledger/store-kind.js'
import { openStore } from '../../../io/ledger/stores/open.js'
import { counted } from '../../../render/phrases.js'
import type { Deps } from '../../deps.js'
import { bad, type Check, good, troubled } from './checks.js'
import { entriesOf } from './ledger-facts.js'
import { checkLedgerPlace } from './ledger-place.js'

/** Tries the ledger: its key, what it holds, whether it can be written to, and whether the next run finds it. */
export async function checkLedger(config: Config, kind: StoreKind, deps: Deps): Promise<Check[]> {
  const { runtime, guard } = deps
  let keys: ReturnType<typeof keysFrom>
  try {
    keys = keysFrom(runtime)
  } catch (thrown) {
    return [troubled('ledger', 'key', asSealpostError(thrown))]
  }
  const key = good('ledger', 'key', `SEALPOST_KEY, key ${keys[0].id}`)
  let store: Store | undefined
  try {
    store = await openStore(kind, config, { runtime, signIn: storeSignIn(sourceContextOf(runtime, guard.redact)) })
    const ledger = await openLedger({
      store,
      keys,
      owner: config.owner,
      run: 'doctor',
      runtime,
      recover: false,
      places: [],
    })
    const entries = entriesOf(ledger)
    const pending = entries.filter(({ state }) => state === 'pending').length
    const checks = [key, good('ledger', 'entries', `${counted(entries.length, 'entry', 'entries')} in ${ledger.where}`)]
    checks.push(await checkWriting(store))
    checks.push(...(await checkLedgerPlace({ config, kind, keys, deps }, store.where, entries.length)))
    if (pending > 0) {
      const says = `${counted(pending, 'write')} of an earlier run did not finish`
      checks.push(bad('ledger', 'pending', says, 'Run `sealpost apply` to settle them.'))
    }
    for (const holder of await store.holders()) checks.push(good('ledger', 'lease', leaseText(holder)))
    for (const { name } of config.targets.filter((target) => ledger.isLost(target.name))) {
      const fix = `${store.mend} Or run \`sealpost apply --recover\`.`
      checks.push(bad('ledger', name, 'its part of the ledger is lost, or older than what was written', fix))
    }
    return checks
  } catch (thrown) {
    return [key, troubled('ledger', 'entries', asSealpostError(thrown))]
  } finally {
    await store?.close()
  }
}

async function checkWriting(store: Store): Promise<Check> {
  try {
    await store.prove()
    return good('ledger', 'writing', 'can be written to')
  } catch (thrown) {
    return troubled('ledger', 'writing', asSealpostError(thrown))
  }
}

function leaseText({ target = 'everything', run, at, until }: Holder): string {
  const who = at === undefined ? run : `${run} (${at})`
  return `the run ${who} is applying to ${target}, until ${new Date(until).toISOString()} unless it is extended`
}
