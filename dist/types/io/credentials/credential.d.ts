import type { Runtime } from '../../core/runtime.js';
import type { TokenScheme } from '../../core/token-header.js';
/**
 * A token or key from a variable, without the blanks and line ends that come along where it is pasted or read from a
 * file, and without a scheme of its vendor's before it. The one place where such a variable is read.
 * @returns undefined where the variable is not set, or holds nothing else than blanks
 * @throws SealpostError('token-missing') naming the variable, for quotes around it, and for what no header can carry: it
 * could not be sent, and the complaint of a library would quote it
 */
export declare function credential(env: Runtime['env'], name: string, scheme?: TokenScheme): string | undefined;
/** A variable without blanks and line ends around its text; undefined where nothing is left. */
export declare function trimmed(env: Runtime['env'], name: string): string | undefined;
/**
 * A token without the scheme that its vendor's tools print before it, `FlyV1 fm2_…`.
 * @param scheme one that the vendor knows beside `Bearer`; nothing is taken off where there is none
 */
export declare function withoutScheme<T extends string | undefined>(text: T, scheme: TokenScheme | undefined): T | string;
