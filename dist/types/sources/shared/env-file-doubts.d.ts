import type { Doubt } from '../../core/value-doubts.js';
import type { Assignment } from './parse-env-file.js';
/**
 * What `dotenv` cuts off an assignment or leaves in it, and what other readers of the same file would not. The table of
 * the dialects is docs/dialects.md.
 * @param keeping quotes before which the dialect lets a backslash stand; it takes it off before the others
 */
export declare function doubtsOf({ raw, cut }: Assignment, keeping: string): Doubt[];
/**
 * Looks for what readers replace: `$NAME`, `${NAME}`, `$(command)`, and `\$`, which keeps them from it. Wider than the
 * rules of any of them, so that none slips past. Single quotes keep a value as it is.
 * @throws SealpostError('source') where the setting is `refuse`
 */
export declare function expansion({ name, raw }: Assignment, value: string, where: string, setting: 'warn' | 'refuse' | 'literal'): Doubt[];
/**
 * Whether an unquoted value goes on in the next line, where its rest reads as a name: a wrapped base64, a PEM, a line
 * that ends with a backslash or an open bracket. Such a name is a piece of a value, and must never be shown or created.
 */
export declare function goesOn(assignment: Assignment, next: Assignment | undefined): boolean;
