import { SealpostError } from '../../core/errors.js';
import type { SourceClient } from '../../core/source.js';
/** Whether a value may be used now; times in seconds since the epoch, as the vendor sends them. */
export interface Attributes {
    readonly enabled?: boolean | undefined;
    readonly nbf?: number | undefined;
    readonly exp?: number | undefined;
    readonly created?: number | undefined;
    readonly updated?: number | undefined;
}
/** A secret as a list shows it. */
export interface ListedSecret {
    readonly name: string;
    readonly attributes: Attributes;
}
/** A secret's newest version. */
export interface SecretVersion {
    readonly value: string;
    /** 32 hex digits. */
    readonly version: string;
    readonly attributes: Attributes;
}
/**
 * All secrets of a vault, to the last page; a page holds 25 ("Get Secrets", REST reference, read 2026-11). What Key Vault
 * itself keeps for a certificate (`managed`) is left out: it is a private key that comes and goes with its certificate.
 * @throws SealpostError; 'redirect' for a list that goes on anywhere else
 */
export declare function listSecrets(client: SourceClient): Promise<ListedSecret[]>;
/**
 * Which version of a secret is the newest one, from the list of its versions, which holds no value ("Get Secret Versions",
 * REST reference, read 2026-11-30). It says in no way which one that is, and times are whole seconds. So it is the one that was
 * made last, and has the times that the list of secrets tells of the secret; where that fits several, nobody can tell.
 */
export declare function newestVersion(client: SourceClient, secret: ListedSecret): Promise<string | undefined>;
/**
 * The newest version of a secret.
 * @throws SealpostError
 */
export declare function getSecret(client: SourceClient, name: string): Promise<SecretVersion>;
/** What a disabled secret is refused with, wherever that shows. */
export declare function disabled(): SealpostError;
