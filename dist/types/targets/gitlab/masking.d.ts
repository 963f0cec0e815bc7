import type { ValueRule } from '../../core/address.js';
/** How secrets are to be kept. */
export interface Masking {
    readonly masked: 'auto' | boolean;
    readonly hidden: boolean;
    /** Whether `$` is a plain character. */
    readonly raw: boolean;
}
/** Whether GitLab can mask a value that is kept in this way. */
export declare function isMaskable(value: string, raw: boolean): boolean;
/** Whether GitLab would put something else in the place of a part of the value. */
export declare function isExpanded(value: string): boolean;
/** What secrets are held against before anything is sent; undefined where nothing is to be masked. */
export declare function valueRule({ masked, hidden, raw }: Masking): ValueRule | undefined;
