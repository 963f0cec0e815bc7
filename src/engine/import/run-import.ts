import { asSealpostError, type SealpostError } from '../../core/errors.js'
import { matches } from '../../core/glob.js'
import { decideImport, type ImportDecision } from '../../core/import/decide.js'
import { type Found, type ImportLine, isWrite } from '../../core/import/lines.js'
import type { Runtime } from '../../core/runtime.js'
import type { Secret } from '../../core/secret.js'
import type { SourceValue } from '../../core/value.js'
import { credentialsOf } from '../run-credentials.js'
import { type Findings, foundAtTargets, foundInFiles } from './found.js'
import type { ImportCall, ImportOutcome } from './options.js'
import { type ImportContext, settingOf } from './setting.js'
import { look, otherLayers, type Stocks } from './stock.js'
import { tellValues } from './tell.js'
import { prepare, settle, writeAll } from './write.js'

/**
 * The path of an import: read config → look at the source → look at the places → decide → make ready → write → look again.
 * Up to the write nothing is changed anywhere; targets are never written to, and the ledger is not opened.
 * @throws SealpostError for all that ends it before anything was written; what ends it later is in the outcome
 */
export async function runImport(call: ImportCall, runtime: Runtime): Promise<ImportOutcome> {
  const context = await settingOf(call, runtime)
  const stocks = await look(context)
  const others = await otherLayers(context)
  const { found, notes, newAt } = await gather(context, stocks, others)
  const decisions = decideImport({
    found: inOrder(found, context.environments),
    stock: merged(stocks, others),
    mayReplace: (name) => call.replace.includes(name) && !isElsewhere(name, stocks, others),
    objection: objections(context),
    newAt,
  })
  const prepared = await prepare(context, stocks, decisions)
  const outcome = outcomeOf(context, stocks, decisions, notes)
  const planned = { ...outcome, next: prepared.flatMap(({ next }) => next) }
  if (prepared.length === 0 || !(await call.approve(outcome))) return outcome
  let error: SealpostError | undefined
  try {
    await writeAll(context, prepared)
  } catch (thrown) {
    error = asSealpostError(thrown)
  }
  return settle(context, { planned, stocks, decisions, error })
}

/** What the places and files have, told as something that nobody may see. */
async function gather(
  context: ImportContext,
  stocks: Stocks,
  others: ReadonlyMap<string, ReadonlyMap<string, SourceValue>>,
): Promise<Findings> {
  const known = new Map(
    context.environments.map((one) => [
      one,
      new Set([...(stocks.get(one)?.values.keys() ?? []), ...(others.get(one)?.keys() ?? [])]),
    ]),
  )
  const files = await foundInFiles(context)
  tell(context, files)
  const places = await foundAtTargets(context, known)
  tell(context, places)
  return { found: [...files.found, ...places.found], notes: [...files.notes, ...places.notes], newAt: places.newAt }
}

function tell(context: ImportContext, { found }: Findings): void {
  tellValues(
    context,
    found.map(({ name, environment, secret }) => ({
      name,
      where: environment,
      ...(secret === undefined ? {} : { secret }),
    })),
  )
  context.call.redact(
    [],
    found.map(({ at }) => at),
  )
}

function inOrder(found: readonly Found[], environments: readonly string[]): Found[] {
  return environments.flatMap((environment) => found.filter((one) => one.environment === environment))
}

/** What any source of the config has: what another one gives already must not be brought into this one, too. */
function merged(
  stocks: Stocks,
  others: ReadonlyMap<string, ReadonlyMap<string, SourceValue>>,
): Map<string, ReadonlyMap<string, SourceValue>> {
  return new Map([...stocks].map(([one, { values }]) => [one, new Map([...(others.get(one) ?? []), ...values])]))
}

function isElsewhere(
  name: string,
  stocks: Stocks,
  others: ReadonlyMap<string, ReadonlyMap<string, SourceValue>>,
): boolean {
  return [...stocks].some(([one, { values }]) => !values.has(name) && others.get(one)?.has(name) === true)
}

/** What a run would refuse is not brought into the source in the first place. */
function objections({ config, runtime, store }: ImportContext): (name: string, secret: Secret) => string | undefined {
  const { policy } = config
  const own = credentialsOf(config, store.access.token, runtime)
  return (name, secret) => {
    if (own.isName(name) || secret.isOneOf(own.values)) return 'it is a credential of this run'
    if (secret.bytes === 0 && !matches(policy.allowEmpty, name))
      return 'it is empty, and `policy.allowEmpty` does not include it'
    const why = policy.allowUnusual.includes(name) ? undefined : secret.implausibility()
    return why === undefined ? undefined : `it ${why}; to allow it, add it to \`policy.allowUnusual\``
  }
}

function outcomeOf(
  { layer, writer }: ImportContext,
  stocks: Stocks,
  decisions: readonly ImportDecision[],
  notes: readonly string[],
): ImportOutcome {
  return {
    source: { name: layer.name, use: writer.id },
    lines: decisions.map(({ line }): ImportLine => line),
    into: Object.fromEntries(
      [...stocks]
        .filter(([environment]) => decisions.some(({ line }) => line.environment === environment && isWrite(line)))
        .map(([environment, { at }]) => [environment, at]),
    ),
    notes,
    next: [],
    wrote: false,
  }
}
