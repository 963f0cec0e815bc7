import { type ConfigSource } from '../config.js';
import type { Entries } from '../ledger-entry.js';
import { type Key } from '../secret.js';
import type { Mapped } from '../value.js';
/**
 * Keyed fingerprint of what a value came from; undefined where only the value itself tells that it is as it was: the config
 * says so, or the source told no version of it.
 */
export type Provenance = (one: Mapped) => string | undefined;
/**
 * Makes such fingerprints. Whatever could make another value of the same version is in them: all settings of the source, what
 * it calls the environment, the name and its place there, and the Sealpost that made a text of it.
 * @param call.key the current one: what an older key made is not recognised, and its value is read
 * @param call.tool version of Sealpost
 */
export declare function provenanceOf(sources: readonly ConfigSource[], { key, ledgerId, tool }: {
    readonly key: Key;
    readonly ledgerId: string;
    readonly tool: string;
}): Provenance;
/** Whether the ledger says that just this version was written there. */
export declare function isAsWritten(one: Mapped, provenance: Provenance, entries: Entries): boolean;
