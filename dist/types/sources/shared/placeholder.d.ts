/** An environment's name as it stands in the name of a variable: `eu-preview` is `EU_PREVIEW`. */
export declare function variableName(environment: string): string;
/**
 * Makes sure that no two environments would read the same thing by accident: where more than one is asked for, the
 * pattern has to tell them apart.
 * @param setting the key of the config that holds the pattern, `path`
 * @throws SealpostError('config')
 */
export declare function requirePlaceholder(setting: string, pattern: string, placeholder: string, environments: readonly string[]): void;
