import type { Place } from '../core/address.js';
import type { Config } from '../core/config.js';
import type { Runtime } from '../core/runtime.js';
import { Secret } from '../core/secret.js';
import type { Source } from '../core/source.js';
import type { Told } from '../core/value.js';
import type { StoreKind } from '../io/ledger/store-kind.js';
import type { Pipeline } from '../io/system/pipeline.js';
import type { Host } from './options.js';
/** A secret with what it is called: a variable, a setting, or a name at the source. */
export interface Named {
    readonly name: string;
    readonly secret: Secret;
}
/** What a run is about, as far as it shows what is public. */
export interface About {
    readonly config: Config;
    readonly places: readonly Place[];
    /** Where its ledger is. */
    readonly store: Pick<StoreKind, 'usual'>;
    readonly runtime: Pick<Runtime, 'env' | 'cwd'>;
    /** The host of the run. */
    readonly pipeline: Pick<Pipeline, 'facts'>;
}
/**
 * Tells what a run works with, before anything of it is used: the sources' own credentials, every target's token,
 * whatever their variables are called, and the settings that a schema marks as secret.
 */
export declare function tellCredentials(redact: Host['redact'], about: About): void;
/** Tells every value that the sources gave, but for those that are readable wherever they go. What was not read is not known. */
export declare function tellSecrets(redact: Host['redact'], reads: Told, about: About): void;
/** The credentials that a source says it may need, as far as the environment has them. */
export declare function sourceCredentials({ access }: {
    readonly access: Pick<Source['access'], 'env'>;
}, env: Runtime['env']): Named[];
/**
 * Which variables a source means by a name that it declares. A part may be left to fill in: `ACME_KEY_<ENVIRONMENT>`
 * stands for a variable of each environment, and `ACME_KEY_{NAME}` likewise.
 */
export declare function variablePattern(name: string): RegExp;
