import { requirePlaceholder } from './placeholder.js'

/** A text with the environment's name at the source wherever it says `{environment}`. */
export function forEnvironment(pattern: string, environment: string): string {
  return pattern.replaceAll('{environment}', () => environment)
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
): Map<string, string> {
  requirePlaceholder(setting, pattern, '{environment}', environments)
  return new Map(environments.map((environment) => [environment, forEnvironment(pattern, environment)]))
}
