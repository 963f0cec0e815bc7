/** A text with the environment's name at the source wherever it says `{environment}`. */
export declare function forEnvironment(pattern: string, environment: string): string;
/**
 * What a setting says for each environment.
 * @param setting its key in the config, `path`
 * @throws SealpostError('config') where two environments would read the same by accident
 */
export declare function forEachEnvironment(setting: string, pattern: string, environments: readonly string[]): Map<string, string>;
