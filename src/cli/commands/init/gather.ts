import { SealpostError } from '../../../core/errors.js'
import type { ProjectFiles } from '../../../core/project-files.js'
import type { Deps } from '../../deps.js'
import { simplestExample } from './address.js'
import { askEnvironments, askOwner, askPath, askSource, askTargets, environmentsComplaint } from './ask.js'
import { askLedger, givenLedger, ledgerIds } from './ledger.js'
import type { InitOptions } from './options.js'
import { sourceSetup } from './source.js'
import { type NewTarget, newTarget } from './target.js'
import type { FirstConfig } from './yaml.js'

/**
 * All that a first config says, from the options; what they leave open is asked at a terminal.
 * @param folder of the config, absolute
 * @throws SealpostError('usage') with the options that are missing where nobody can be asked
 */
export async function gathered(
  options: InitOptions,
  { folder, project, deps }: { readonly folder: string; readonly project: ProjectFiles; readonly deps: Deps },
): Promise<Omit<FirstConfig, 'schema'>> {
  const { output, targets, sources, stores } = deps
  const missing = missingIn(options)
  if (missing.length > 0 && output.ask === undefined) {
    throw new SealpostError('usage', `init needs ${missing.join(', ')}, but there is no terminal to ask at`, {
      hint: await exampleCommand(deps),
    })
  }
  checkEnvironments(options.environment)
  const ledger = options.ledger === undefined ? undefined : await givenLedger(options.ledger, project, stores)
  const ask = missing.length > 0 ? await output.ask?.() : undefined
  const owner = options.owner ?? (ask && (await askOwner(ask, folder))) ?? ''
  const use = options.source
  const asked = ask && use === undefined ? await askSource(ask, sources) : undefined
  const setup = await sourceSetup(use ?? asked?.use ?? '', sources)
  const path = options.sourcePath ?? asked?.path ?? (ask && use && (await askPath(ask, use, sources)))
  const environments = options.environment.length > 0 || !ask ? options.environment : await askEnvironments(ask)
  const chosen = ask && options.target.length === 0 ? await askTargets(ask, environments, targets) : []
  const given = await givenTargets(options.target, environments, deps)
  return {
    owner,
    source: { use: use ?? asked?.use ?? '', path: path ?? setup.where.usual, setup },
    environments,
    targets: [...chosen, ...given],
    ledger: ledger ?? (await askLedger(ask as NonNullable<typeof ask>, project, stores)),
  }
}

/**
 * The targets that `--target` names.
 * @throws SealpostError('usage')
 */
export async function givenTargets(
  texts: readonly string[],
  environments: readonly string[],
  { targets }: Pick<Deps, 'targets'>,
): Promise<NewTarget[]> {
  const given: NewTarget[] = []
  for (const text of texts) {
    const taken = given.map(({ name }) => name)
    given.push(await newTarget(text, environments, targets, taken))
  }
  return given
}

/** @throws SealpostError('usage') for environments that make no list */
export function checkEnvironments(environments: readonly string[]): void {
  const complaint = environmentsComplaint(environments)
  if (complaint === undefined) return
  throw new SealpostError('usage', `--environment: ${complaint}`, {
    hint: 'Nothing was written. Name each environment once, as --environment preview,production.',
  })
}

function missingIn(options: InitOptions): string[] {
  return [
    ...(options.owner === undefined ? ['--owner'] : []),
    ...(options.source === undefined ? ['--source'] : []),
    ...(options.environment.length === 0 ? ['--environment'] : []),
    ...(options.target.length === 0 ? ['--target'] : []),
    ...(options.ledger === undefined ? ['--ledger'] : []),
  ]
}

/** The whole command, with the source that is offered first and the target that is shortest to name. */
async function exampleCommand({ sources, targets, stores }: Pick<Deps, 'sources' | 'targets' | 'stores'>) {
  const [source = 'SOURCE'] = Object.keys(sources)
  const target = (await simplestExample(targets)) ?? 'KIND:ADDRESS'
  const ids = await ledgerIds(stores)
  const line = `sealpost init --owner acme --source ${source} --environment preview,production --target ${target}`
  return `For example: \`${line} --ledger ${ids[0]}\`. Kinds of ledger: ${ids.join(', ')}.`
}
