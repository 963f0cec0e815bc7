import { SealpostError } from '../../core/errors.js'

/** An environment's name as it stands in the name of a variable: `eu-preview` is `EU_PREVIEW`. */
export function variableName(environment: string): string {
  return environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')
}

/**
 * Makes sure that no two environments would read the same thing by accident: where more than one is asked for, the
 * pattern has to tell them apart.
 * @param setting the key of the config that holds the pattern, `path`
 * @throws SealpostError('config')
 */
export function requirePlaceholder(
  setting: string,
  pattern: string,
  placeholder: string,
  environments: readonly string[],
): void {
  if (environments.length < 2 || pattern.includes(placeholder)) return
  throw new SealpostError('config', `\`source.${setting}\` is the same for more than one environment`, {
    hint: `Use ${placeholder} in \`source.${setting}\`. It is replaced with the name of the environment.`,
  })
}
