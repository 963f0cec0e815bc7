import type { Config } from '../core/config.js';
import type { Runtime } from '../core/runtime.js';
import { Secret } from '../core/secret.js';
import type { Source } from '../core/source.js';
import type { Place, SourceRead } from '../core/types.js';
import type { Host } from './options.js';
/** A secret with what it is called: a variable, a setting, or a name at the source. */
export interface Named {
    readonly name: string;
    readonly secret: Secret;
}
/**
 * Tells what a run works with, before anything of it is used: the source's own credentials, every target's token,
 * whatever their variables are called, and the settings that a schema marks as secret.
 */
export declare function tellCredentials(redact: Host['redact'], config: Config, places: readonly Place[], runtime: Pick<Runtime, 'env' | 'cwd'>): void;
/** Tells every value that the source gave, but for those that are readable wherever they go. */
export declare function tellSecrets(redact: Host['redact'], read: SourceRead, config: Config, places: readonly Place[], runtime: Pick<Runtime, 'env' | 'cwd'>): void;
/** The credentials that a source says it may need, as far as the environment has them. */
export declare function sourceCredentials({ access }: Pick<Source, 'access'>, env: Runtime['env']): Named[];
/**
 * Which variables a source means by a name that it declares. A part may be left to fill in: `ACME_KEY_<ENVIRONMENT>`
 * stands for a variable of each environment, and `ACME_KEY_{NAME}` likewise.
 */
export declare function variablePattern(name: string): RegExp;
