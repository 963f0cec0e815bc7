import * as z from 'zod/mini'
import { requirePlaceholder } from './placeholder.js'

/** The setting `map`, which every source has whose places are named after environments. */
export const environmentNames = z.optional(
  z
    .record(z.string(), z.string().check(z.minLength(1)))
    .check(
      z.describe(
        'What an environment is called at the source, where that is not its own name: `{ production: prod }`. It is what ' +
          '{environment} stands for.',
      ),
    ),
)

/** What {@link environmentNames} gives. */
export type EnvironmentNames = Readonly<Record<string, string>> | undefined

/** What an environment is called at the source. */
export function nameAtSource(environment: string, map: EnvironmentNames): string {
  return map !== undefined && Object.hasOwn(map, environment) ? (map[environment] ?? environment) : environment
}

/** A text with the environment's name at the source wherever it says `{environment}`. */
export function forEnvironment(pattern: string, environment: string, map: EnvironmentNames): string {
  return pattern.replaceAll('{environment}', () => nameAtSource(environment, map))
}

/**
 * What a setting says for each environment.
 * @param setting its key in the config, `path`
 * @throws SealpostError('config') where two environments would read the same by accident
 */
export function forEachEnvironment(
  setting: string,
  pattern: string,
  environments: readonly string[],
  map: EnvironmentNames,
): Map<string, string> {
  requirePlaceholder(setting, pattern, '{environment}', environments)
  return new Map(environments.map((environment) => [environment, forEnvironment(pattern, environment, map)]))
}
