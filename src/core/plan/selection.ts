import type { Config, Selection } from '../config.js'
import { SealpostError } from '../errors.js'
import type { Command } from '../report.js'

/**
 * Makes sure that the config has everything that a run is narrowed to.
 * @throws SealpostError('usage') with the names that it has
 */
export function checkOnly(only: Selection, config: Pick<Config, 'targets' | 'environments'>): void {
  const targets = config.targets.map(({ name }) => name)
  checkNames('target', only.targets, targets)
  checkNames('environment', only.environments, config.environments)
}

/** So many names of what there is are told. */
const told = 50

function checkNames(what: string, asked: readonly string[], has: readonly string[]): void {
  const known = new Set(has)
  const stranger = asked.find((name) => !known.has(name))
  if (stranger === undefined) return
  const more = has.length > told ? ` and ${has.length - told} more` : ''
  throw new SealpostError('usage', `the config has no ${what} ${stranger}`, {
    hint: `It has: ${has.slice(0, told).join(', ')}${more}.`,
  })
}

/** Environments that the config declares and nothing maps; none where a run is narrowed, or looks at the ledger only. */
export function unmappedOf(
  command: Command,
  only: Selection,
  config: Pick<Config, 'targets' | 'environments'>,
): string[] {
  if (command === 'drift' || only.targets.length + only.environments.length > 0) return []
  const mapped = new Set(config.targets.flatMap(({ places }) => places.map(({ environment }) => environment)))
  return config.environments.filter((environment) => !mapped.has(environment))
}
