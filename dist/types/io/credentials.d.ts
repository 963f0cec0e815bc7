import type { World } from '../core/types.js';
/**
 * A token or key from a variable, without the blanks and line ends that come along where it is pasted or read from a
 * file. The one place where such a variable is read.
 * @returns undefined where the variable is not set, or holds nothing else than blanks
 * @throws SealpostError('token-missing') naming the variable, for quotes around it, and for what no header can carry: it
 * could not be sent, and the complaint of a library would quote it
 */
export declare function credential(env: World['env'], name: string): string | undefined;
/** A variable without blanks and line ends around its text; undefined where nothing is left. */
export declare function trimmed(env: World['env'], name: string): string | undefined;
/** Whether a header can carry a text: printable ASCII without blanks (RFC 9110, 5.5, and what tokens are made of). */
export declare function isSendable(text: string): boolean;
