import type { SourceIo } from '../../core/source.js';
/** Whom a pipeline logs in as, by a token of another issuer. */
export interface Federation {
    /** The provider's full name, `projects/…/providers/…`. */
    readonly provider: string;
    /** A service account to speak as. */
    readonly serviceAccount: string | undefined;
    /** Gives the token of the other issuer. */
    readonly subject: () => Promise<string>;
    /** What kind that is, a URN; a JWT where nothing is said. */
    readonly subjectType?: string;
}
/**
 * Workload identity federation: the token of another issuer is exchanged for one of Google's (RFC 8693 at `sts`), and
 * that, where a service account is named, for one of its own (`generateAccessToken`). "Workload Identity Federation with
 * other providers", Google Cloud, read 2026-11. Neither can be taken back; both end after an hour.
 * @throws SealpostError with the role or setting that is missing
 */
export declare function federatedToken({ provider, serviceAccount, subject, subjectType }: Federation, io: SourceIo): Promise<string>;
