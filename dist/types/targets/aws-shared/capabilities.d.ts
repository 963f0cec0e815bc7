import type { Access } from '../../core/access.js';
/** The day on which the claims about the vendor were read last. */
export declare const verified = "2026-11-30";
/** Where most of them were read. */
export declare const model = "model of botocore 1.43.11";
/** How one of the services is reached. */
export interface Reached {
    /** As a host name has it, `ssm`. */
    readonly host: string;
    /** The variable with another address, beside `AWS_ENDPOINT_URL`. */
    readonly variable: string;
    /** What stands before an operation in a request. */
    readonly prefix: string;
    /** Operations that change nothing. */
    readonly reads: readonly string[];
    readonly permissions: readonly string[];
}
/** Login, endpoint and inputs of a target of AWS. */
export declare function accessWith({ host, variable, prefix, reads, permissions }: Reached): Access;
