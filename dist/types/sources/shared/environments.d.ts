import * as z from 'zod/mini';
/** The setting `map`, which every source has whose places are named after environments. */
export declare const environmentNames: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
/** What {@link environmentNames} gives. */
export type EnvironmentNames = Readonly<Record<string, string>> | undefined;
/** What an environment is called at the source. */
export declare function nameAtSource(environment: string, map: EnvironmentNames): string;
/** A text with the environment's name at the source wherever it says `{environment}`. */
export declare function forEnvironment(pattern: string, environment: string, map: EnvironmentNames): string;
/**
 * What a setting says for each environment.
 * @param setting its key in the config, `path`
 * @throws SealpostError('config') where two environments would read the same by accident
 */
export declare function forEachEnvironment(setting: string, pattern: string, environments: readonly string[], map: EnvironmentNames): Map<string, string>;
