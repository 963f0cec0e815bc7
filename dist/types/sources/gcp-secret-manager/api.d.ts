import type { SourceClient } from '../../core/source.js';
/** A secret as a list shows it. */
export interface ListedSecret {
    /** Its id in the project. */
    readonly id: string;
    readonly labels: Readonly<Record<string, string>>;
    /** When it was made, RFC 3339: a secret that is deleted and made anew counts its versions anew. */
    readonly created: string | undefined;
}
/** One version of a secret, with its value. */
export interface AccessedVersion {
    /** Its number, also where an alias was asked for. */
    readonly number: string;
    readonly text: string;
}
/**
 * All secrets of a project, to the last page. No filter is sent: only without one does Secret Manager say how many there
 * are (`ListSecretsResponse.total_size`), and a page holds up to 25,000 (service.proto of `@google-cloud/secret-manager`
 * 6.3, read 2026-11).
 * @throws SealpostError, 'source' where fewer were shown than there are
 */
export declare function listSecrets(client: SourceClient, project: string): Promise<ListedSecret[]>;
/**
 * The value of a version.
 * @param version a number, or `latest`
 * @throws SealpostError, 'source' for a version that is disabled or destroyed, that arrived damaged, or is no text
 */
export declare function accessVersion(client: SourceClient, secret: string, version: string): Promise<AccessedVersion>;
/** When a version was made, ms since the epoch. */
export declare function versionTime(client: SourceClient, secret: string, number: string): Promise<number>;
/**
 * Which number a version has, looked at without its value.
 * @param version a number, or `latest`
 * @returns undefined where its value could not be read, as it is disabled or destroyed
 */
export declare function versionNumber(client: SourceClient, secret: string, version: string): Promise<string | undefined>;
