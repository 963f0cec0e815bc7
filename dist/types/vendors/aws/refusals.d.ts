import { type Code, SealpostError } from '../../core/errors.js';
/** A refusal by AWS, as far as its reason is on a closed list; nothing of what the answer says is kept. */
export interface Refusal {
    readonly status: number;
    /** What was asked for, `GetSecretValue`. */
    readonly operation: string;
    /** AWS's word for it; undefined for one that is not known here. */
    readonly code: string | undefined;
    /** The IAM action that was not permitted, as AWS names it. */
    readonly action: string | undefined;
    /** What stands against it by name; permissions cannot help. */
    readonly isExplicit: boolean;
    /** The secret is to be deleted. */
    readonly isDeleted: boolean;
    /** A signature is of another time. */
    readonly isOfAnotherTime: boolean;
}
/** Makes an error of ours of a refusal. */
export type Refused = (refusal: Refusal) => SealpostError;
/** AWS's word for a trouble without `Exception`, where it is a known one. */
export declare function knownCode(text: string | undefined): string | undefined;
/** AWS's word in an answer that refuses, without `Exception`, whether it is known or not: never to be shown as it is. */
export declare function wordIn(text: string): string | undefined;
/** What a code of {@link knownCode} is here. */
export declare function meaningOf(code: string | undefined): Code | undefined;
/** Reads an answer that refuses: the JSON of most services, or the XML of the Security Token Service. */
export declare function refusalOf({ status, text, operation, }: {
    readonly status: number;
    readonly text: string;
    readonly operation: string;
}): Refusal;
/** Whether AWS says of a secret that it is to be deleted, which it has no code for. */
export declare function isDeletion(text: string): boolean;
/**
 * AWS says "too many" with 400: `ThrottlingException` in Secrets Manager and Systems Manager, `Throttling` in the Security
 * Token Service ("Retry behavior", AWS SDKs and Tools Reference Guide, read 2026-11-30).
 */
export declare function saysTooMany({ text }: {
    readonly text: string;
}): boolean;
/** What a refusal is about. */
export interface About {
    /** As people write it, `Secrets Manager`. */
    readonly service: string;
    /** The IAM actions that reading takes, each with the resource that it has to be allowed for. */
    readonly resources: Readonly<Record<string, string>>;
    /** What else to do about a code. */
    readonly remedies?: Readonly<Record<string, string>>;
}
/** A statement of an IAM policy on one line. */
export declare function allow(action: string, resource: string): string;
/** Makes errors of what a service refuses, with what to do about each. */
export declare function refusedBy({ service, resources, remedies }: About): Refused;
/** What to do about a secret that is to be deleted. */
export declare const deletedHint = "Nothing was written. The secret is scheduled for deletion: `aws secretsmanager restore-secret --secret-id \u2026` brings it back; else take it out of `source`.";
/** What to do about a key of KMS that does not open a value. */
export declare const decryptHint = "Nothing was written. The KMS key of the value is disabled, is to be deleted, or may not be used: see `aws kms describe-key`, and let whoever reads have kms:Decrypt for it.";
