import { SealpostError } from './errors.js'
import type { Only } from './map.js'
import type { Command } from './report.js'
import type { Config } from './types.js'

/**
 * Makes sure that the config has everything that a run is narrowed to.
 * @throws SealpostError('usage') with the names that it has
 */
export function checkOnly(only: Only, config: Pick<Config, 'targets' | 'environments'>): void {
  const targets = config.targets.map(({ name }) => name)
  for (const name of only.targets) {
    if (!targets.includes(name))
      throw new SealpostError('usage', `the config has no target ${name}`, { hint: `It has: ${targets.join(', ')}.` })
  }
  for (const name of only.environments) {
    if (!config.environments.includes(name)) {
      throw new SealpostError('usage', `the config has no environment ${name}`, {
        hint: `It has: ${config.environments.join(', ')}.`,
      })
    }
  }
}

/** Environments that the config declares and nothing maps; none where a run is narrowed, or looks at the ledger only. */
export function unmappedOf(command: Command, only: Only, config: Pick<Config, 'targets' | 'environments'>): string[] {
  if (command === 'drift' || only.targets.length + only.environments.length > 0) return []
  const mapped = new Set(config.targets.flatMap(({ places }) => places.map(({ environment }) => environment)))
  return config.environments.filter((environment) => !mapped.has(environment))
}
