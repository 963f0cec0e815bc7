import type { TargetIo } from '../../core/target.js';
/** Which Worker, in which account. */
export interface ScriptId {
    readonly account: string;
    readonly script: string;
}
/** One binding of a Worker: a secret, a plain variable, a KV namespace, … */
export interface Binding {
    readonly name: string;
    /** As the vendor calls it: `secret_text`, `secret_key`, `plain_text`, `kv_namespace`, … */
    readonly type: string;
}
/** What a PATCH says: changed names only, `null` removes. */
export type Patch = Readonly<Record<string, {
    name: string;
    text: string;
    type: 'secret_text';
} | null>>;
/**
 * One GET for everything that has a name in a Worker, values left out. The list of secrets alone would cost as much and
 * hide the plain variables and other bindings whose names no secret can take. Until May 2026 wrangler itself worked its
 * bulk secrets from these settings, secrets among the bindings (wrangler's history, API types; read 2026-11).
 * @throws SealpostError; `bad-answer` where the answer has no bindings
 */
export declare function listBindings(io: TargetIo, id: ScriptId): Promise<readonly Binding[]>;
/**
 * One GET for "the immutable ID of the script", which the API calls its tag (API types, read 2026-11): it stays when the
 * Worker gets another name. Only the list of all Workers has it, with a few hundred bytes for each.
 * @throws SealpostError; `place-missing` where no Worker has the name
 */
export declare function readTag(io: TargetIo, id: ScriptId): Promise<string>;
/**
 * One PATCH, at most 100 names (Workers changelog of 2026-06-03, read 2026-11). It makes one new version of the
 * Worker and deploys it.
 * @throws SealpostError; the vendor takes all of it or nothing
 */
export declare function patchSecrets(io: TargetIo, id: ScriptId, secrets: Patch): Promise<void>;
