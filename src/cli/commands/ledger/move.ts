import { resolve } from 'node:path'
import type { Config } from '../../../core/config.js'
import { SealpostError } from '../../../core/errors.js'
import { tellCredentials } from '../../../engine/redaction.js'
import { sourceContextOf } from '../../../engine/source-io.js'
import { storeSignIn } from '../../../engine/target-login.js'
import { loadConfig } from '../../../io/config/load.js'
import { keysFrom } from '../../../io/credentials/ledger-keys.js'
import { checkSurroundings } from '../../../io/http/proxies.js'
import { type Cargo, type CarryCall, cargoOf, carryLedger } from '../../../io/ledger/carry.js'
import type { Store } from '../../../io/ledger/store.js'
import type { StoreKind, StoreList } from '../../../io/ledger/store-kind.js'
import { stores as builtIn } from '../../../io/ledger/stores/index.js'
import { openStore, storeKind, usualStore } from '../../../io/ledger/stores/open.js'
import { pipelineOf } from '../../../io/system/pipelines/index.js'
import { counted } from '../../../render/phrases.js'
import type { Deps } from '../../deps.js'
import { checkSettings, givenSettings, ledgerLine } from './settings.js'

/** What `sealpost ledger move` takes. */
export interface MoveOptions {
  readonly config: string
  /** The kind of store that it comes from, as its settings are where nothing is said; the one of the config where this is left out. */
  readonly from?: string
  /** The kind of store that the ledger goes to. */
  readonly to: string
  /** Its settings, `key=value` each. */
  readonly set: readonly string[]
  readonly yes: boolean
}

/**
 * `sealpost ledger move`: carries the ledger that the config names to another store, reads it back, and says what to change
 * in the config. Where it was it stays.
 * @returns the exit code
 * @throws SealpostError 'usage' where nobody can be asked and `--yes` was not given, or where another ledger is in the way;
 * 'config…', and what the stores throw
 */
export async function move(options: MoveOptions, deps: Deps): Promise<number> {
  const { runtime, output, guard } = deps
  if (!options.yes && output.ask === undefined) {
    throw new SealpostError('usage', 'ledger move asks for confirmation, but there is no terminal', {
      hint: 'Nothing was written. Run the same command with `--yes`.',
    })
  }
  const { config, from, to, line, isNamed } = await placesOf(options, deps)
  checkSurroundings(runtime.env)
  const pipeline = await pipelineOf(runtime.env)
  tellCredentials(guard.redact, { config, places: [], store: to.kind, runtime, pipeline })
  const keys = keysFrom(runtime)
  const [source, target] = [await from.open(), await to.open()]
  try {
    if (source.where === target.where) throw already(target)
    const run = Buffer.from(runtime.random(9)).toString('base64url')
    const targets = config.targets.map(({ name }) => name)
    const call: CarryCall = { from: source, to: target, reopen: to.open, keys, owner: config.owner, run, targets }
    const cargo = await cargoOf(call)
    if (!options.yes && !(await isWanted(cargo, call, deps))) {
      output.note('Nothing was written.')
      return 3
    }
    output.print(closing(await carryLedger(call), call, { file: config.file, line, isNamed }))
    return 0
  } finally {
    await source.close()
    await target.close()
  }
}

/** A kind of store with settings, and what opens it. */
interface Opening {
  readonly kind: StoreKind
  readonly open: () => Promise<Store>
}

/** Where the ledger is, and where it is to go. */
async function placesOf(
  { config: file, from: former, to: use, set }: MoveOptions,
  { runtime, guard, targets, sources, stores = builtIn }: Deps,
): Promise<{
  readonly config: Config
  readonly from: Opening
  readonly to: Opening
  readonly line: string
  readonly isNamed: boolean
}> {
  const path = resolve(runtime.cwd, file)
  const { files, cwd, env } = runtime
  const config = await loadConfig({ path, files, targets, sources, stores, cwd, env })
  checkKnown('--to', use, stores)
  if (former !== undefined) checkKnown('--from', former, stores)
  const settings = givenSettings(set)
  const before = former === undefined ? config : { ...config, ledger: { use: former }, where: () => `--from ${former}` }
  const asIs = await storeKind(before, await usualStore(path, runtime, stores), stores)
  const other = { ...config, ledger: { use, ...settings }, where: () => `--to ${use}` }
  const kind = await storeKind(other, use, stores)
  checkSettings(kind, settings)
  const opening = { runtime, signIn: storeSignIn(sourceContextOf(runtime, guard.redact)) }
  return {
    config,
    from: { kind: asIs, open: () => openStore(asIs, before, opening) },
    to: { kind, open: () => openStore(kind, other, opening) },
    line: ledgerLine(use, settings),
    isNamed: former !== undefined && config.ledger?.use === use,
  }
}

/** @throws SealpostError('usage') */
function checkKnown(option: string, use: string, stores: StoreList): void {
  if (Object.hasOwn(stores, use)) return
  throw new SealpostError('usage', 'unknown ledger store', {
    where: option,
    hint: `Nothing was written. Known stores: ${Object.keys(stores).join(', ')}.`,
  })
}

async function isWanted(cargo: Cargo, { from, to }: CarryCall, { output }: Deps): Promise<boolean> {
  output.print(`${sizeOf(cargo)} in ${from.where}${cargo.isThere ? `, and already in ${to.where}` : ''}.`)
  const prompts = await output.ask?.()
  return (await prompts?.confirm(`Move the ledger to ${to.where}?`).catch(() => false)) === true
}

function closing(
  cargo: Cargo,
  { from, to }: CarryCall,
  { file, line, isNamed }: { readonly file: string; readonly line: string; readonly isNamed: boolean },
): string {
  const done = cargo.isThere ? `${sizeOf(cargo)} are already in ${to.where}` : `Moved ${sizeOf(cargo)} to ${to.where}`
  if (isNamed) return `${done} and verified it. ${file} names it already, so the next run uses it.`
  return [
    `${done} and verified it.`,
    '',
    `Now set this in ${file}, replacing \`ledger\` if it is there:`,
    '',
    `  ${line}`,
    '',
    `Until then every run continues to use ${from.where}, which was not changed. When a plan with the new line has nothing to do,`,
    'delete the old ledger and its witness, so that nobody continues with it by mistake.',
  ].join('\n')
}

function sizeOf({ entries, targets }: Cargo): string {
  return `${counted(entries, 'entry', 'entries')} of ${counted(targets, 'target')}`
}

function already({ where }: Store): SealpostError {
  return new SealpostError('usage', 'the ledger is already there', {
    where,
    hint: 'Nothing was written. Choose another store with --to, or another place with --set.',
  })
}
