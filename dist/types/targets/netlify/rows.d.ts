import type { Item, Outgoing, Row, Value } from './api.js';
import { type Scope } from './scope.js';
type Place = Pick<Scope, 'context' | 'parameter'>;
/**
 * The text of a value where the API really gives it: always for a readable variable; for a secret only in the `dev`
 * context ("with secrets, only the local development context values are readable", open-api 2.60, read 2026-11), and
 * there not a row of stars either. An empty text means that nothing is set for that context (netlify-cli 27.2,
 * `src/utils/env/index.ts`, read 2026-11).
 */
export declare function readable(row: Row, value: Value): string | undefined;
/** The one value for all contexts, where the variable has such a one. */
export declare function shared(row: Row): Value | undefined;
/** What the variable holds for a place: a value of its own before the one for all; undefined where nothing is set. */
export declare function valueAt(row: Row, place: Place): Value | undefined;
/** Whether writing to this place touches the one value for all contexts. */
export declare function spans(row: Row, place: Place): boolean;
/**
 * The same readable variable with the value for all contexts written out for each of them, and some values replaced:
 * what netlify-cli sends when it turns such a variable into a secret. Scopes and every other value stay.
 * @returns undefined where a part of the variable could not be read and would therefore be lost
 */
export declare function split(row: Row, replaced: readonly Outgoing[]): Item | undefined;
export {};
