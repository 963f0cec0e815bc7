import type { Capabilities, FormCapabilities } from '../../core/target.js';
/** The day on which the claims about the vendor were tried last. */
export declare const verified = "2026-11-23";
/** Where most of them were read. */
export declare const client = "API types of `cloudflare` 7.3.0";
/** The vendor's page on what a Worker may hold. */
export declare const limitsPage = "Workers limits page";
/** How one of the vendor's APIs is reached, with which permissions. */
export declare function accessWith(...permissions: readonly string[]): Capabilities['access'];
/** Whether an empty value can be kept. */
export declare const empty: FormCapabilities['empty'];
/** A JavaScript variable name; `__proto__` would get lost in any JSON reader that builds plain objects. */
export declare const namePattern = "(?!__proto__$)[A-Za-z_$][A-Za-z0-9_$]*";
/** How long a name may be. */
export declare const maxLength: Capabilities['names']['maxLength'];
/** How much fits into one place. */
export declare const maxTotalBytes: Capabilities['maxTotalBytes'];
/** The vendor's counters: one set for all of its APIs. */
export declare const pace: Capabilities['pace'];
/** What no API of the vendor tells of a value, and what none of them refuses. */
export declare const unknowable: Capabilities['cannot'];
