import { basename } from 'node:path'
import type { Config } from '../core/config.js'
import { SealpostError, systemWord } from '../core/errors.js'
import type { Keys } from '../core/plan/fingerprint.js'
import type { Selection } from '../core/plan/map.js'
import { writes } from '../core/plan/plan.js'
import { type Basis, decodePlan, encodePlan, looksLikePlan, type SavedPlan } from '../core/plan/saved-plan.js'
import { checkBasis, checkUsable } from '../core/plan/staleness.js'
import type { Files, Runtime } from '../core/runtime.js'
import { oneOf } from '../core/suggest.js'
import type { Plan } from '../core/types.js'
import { endpointOf } from '../io/http/endpoint.js'
import { commitOf } from '../io/system/git-head.js'
import { version } from '../io/system/version.js'
import { unseen } from './identify.js'

/** What a run has to do with a saved plan: make one that is good for `lifeMs`, or carry one out. */
export type Saving =
  | { readonly make: (text: string) => Promise<void>; readonly lifeMs: number }
  | { readonly apply: string }

/**
 * Makes sure that nobody narrows or widens a saved plan: it is carried out as it was approved, or not at all.
 * @param choices what was asked for beside the plan
 * @throws SealpostError('usage') naming them
 */
export function checkAlone({
  only,
  recover,
  accept = [],
}: {
  readonly only: Selection
  readonly recover: boolean
  readonly accept?: readonly string[]
}): void {
  const choices = [
    ...(only.targets.length > 0 ? ['target'] : []),
    ...(only.environments.length > 0 ? ['environment'] : []),
    ...(recover ? ['recover'] : []),
    ...(accept.length > 0 ? ['accept'] : []),
  ]
  if (choices.length === 0) return
  throw new SealpostError('usage', `a saved plan says itself what it is about: it takes no ${oneOf(choices)}`, {
    hint: `Nothing was read or written. Leave ${oneOf(choices, 'and')} out, or give ${choices.length > 1 ? 'them' : 'it'} where the plan is made.`,
  })
}

/**
 * The plan that was approved, where the run is to carry one out.
 * @throws SealpostError 'plan-invalid', 'plan-stale'
 */
export function approvedPlan(
  saving: Saving | undefined,
  keys: Keys,
  runtime: Pick<Runtime, 'now'>,
): SavedPlan | undefined {
  if (saving === undefined || !('apply' in saving)) return undefined
  const plan = decodePlan(saving.apply, keys[0])
  checkUsable(plan, runtime.now())
  return plan
}

/**
 * Makes sure that a plan stands on what it stood on when it was made.
 * @throws SealpostError 'plan-invalid', 'plan-stale'
 */
export async function checkPlanBasis(approved: SavedPlan | undefined, config: Config, runtime: Runtime): Promise<void> {
  if (approved !== undefined) checkBasis(approved, await basisOf(config, runtime))
}

/**
 * Saves a plan where one is to be made.
 * @returns what was saved
 */
export async function savePlan(
  saving: Saving | undefined,
  made: {
    readonly plan: Plan
    readonly config: Config
    readonly ledger: { readonly id: string; readonly generation: number }
    readonly only: Selection
    readonly recover: boolean
    readonly accept: readonly string[]
    readonly holders: ReadonlyMap<string, string>
  },
  keys: Keys,
  runtime: Runtime,
): Promise<SavedPlan | undefined> {
  if (saving === undefined || !('make' in saving)) return undefined
  const { plan, config, ledger, only, recover, accept, holders } = made
  const written = new Set(plan.changes.filter(writes).map(({ uid }) => uid))
  const now = runtime.now()
  const saved: SavedPlan = {
    ...(await basisOf(config, runtime)),
    tool: version,
    ledger: { id: ledger.id, generation: ledger.generation },
    created: new Date(now).toISOString(),
    expires: new Date(now + saving.lifeMs).toISOString(),
    only,
    recover,
    accept,
    holders: [...holders].filter(([uid, id]) => written.has(uid) && id !== unseen),
    refusals: plan.refusals.length,
    hash: plan.hash,
    changes: plan.changes,
  }
  await saving.make(encodePlan(saved, keys[0]))
  return saved
}

async function basisOf(config: Config, runtime: Runtime): Promise<Basis> {
  const commit = await commitOf(config.folder, runtime)
  return {
    owner: config.owner,
    config: config.digest,
    ...(commit === undefined ? {} : { commit }),
    endpoints: config.targets.map(({ name, target }) => [
      name,
      endpointOf(target.capabilities.access.endpoint, runtime).href,
    ]),
  }
}

/**
 * A plan's text from its file.
 * @param path absolute
 * @throws SealpostError('usage') where there is no such file
 */
export async function readPlanFile(path: string, files: Pick<Files, 'read'>): Promise<string> {
  const text = await textOf(path, files)
  if (text !== undefined) return text
  throw new SealpostError('usage', `there is no plan ${basename(path)}`, {
    where: path,
    hint: 'Nothing was written. Make one: `sealpost plan --out FILE`.',
  })
}

/**
 * Opens a file for a plan, before the work on it begins.
 * @param path absolute
 * @returns puts a plan there, readable for everybody: it holds no value
 * @throws SealpostError('usage') where something else than a plan is there
 */
export async function openPlanFile(
  path: string,
  files: Pick<Files, 'read' | 'replace'>,
): Promise<(text: string) => Promise<void>> {
  const cannot = (message: string) =>
    new SealpostError('usage', message, { where: path, hint: 'Name another file with --out.' })
  const present = await textOf(path, files)
  if (present !== undefined && present !== '' && !looksLikePlan(present)) {
    throw cannot(`${basename(path)} is there already, and is not a plan`)
  }
  return async (text) => {
    try {
      await files.replace(path, Buffer.from(text), 0o644)
    } catch (thrown) {
      throw cannot(`the plan ${basename(path)} could not be written${systemWord(thrown)}`)
    }
  }
}

/** The file's bytes, each as one character; a plan is ASCII. */
async function textOf(path: string, files: Pick<Files, 'read'>): Promise<string | undefined> {
  const bytes = await files.read(path).catch((thrown: unknown) => {
    const message = `${basename(path)} cannot be read${systemWord(thrown)}`
    throw new SealpostError('usage', message, { where: path, hint: 'Name a file that can be.' })
  })
  return bytes && Buffer.from(bytes).toString('latin1')
}
