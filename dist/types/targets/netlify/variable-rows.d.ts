import { type Item, type Outgoing } from './api.js';
import type { Row, Value } from './responses.js';
import { type Scope, type ScopeName } from './scope.js';
type Place = Pick<Scope, 'context' | 'parameter'>;
/** One text for each place of a team or site. */
export declare function placeKey({ context, parameter }: Place): string;
/**
 * The text of a value where the API really gives it: always for a readable variable; for a secret only in the `dev`
 * context ("with secrets, only the local development context values are readable", open-api 2.60, read 2026-11), and
 * there not a row of stars either. An empty text means that nothing is set for that context (netlify-cli 27.2,
 * `src/utils/env/index.ts`, read 2026-11).
 */
export declare function readable(row: Row, value: Value): string | undefined;
/** The values that are set: one that can be read to be empty is none. */
export declare function held(row: Row): readonly Value[];
/** The one value for all contexts, where the variable has such a one. */
export declare function shared(row: Row): Value | undefined;
/** What the variable holds for a place: a value of its own before the one for all; undefined where nothing is set. */
export declare function valueAt(row: Row, place: Place): Value | undefined;
/** Whether writing to this place touches the one value for all contexts. */
export declare function spans(row: Row, place: Place): boolean;
/** Whether a value for all contexts can be written out for each of them without losing a part of the variable. */
export declare function canSplit(row: Row): boolean;
/**
 * The same readable variable with the value for all contexts written out for each of them, and some values replaced:
 * what netlify-cli sends when it turns such a variable into a secret. Scopes and every other value stay.
 * @param row one that {@link canSplit}
 */
export declare function split(row: Row, replaced: readonly Outgoing[]): Item;
/** The scopes that a readable variable keeps when it becomes a secret; undefined where one of them is not known here. */
export declare function secretScopesOf(row: Row): readonly ScopeName[] | undefined;
/**
 * A readable variable as a secret with these values: the PUT of netlify-cli's `env:set NAME --secret` (27.2,
 * `src/commands/env/env-set.ts`, read 2026-11). Its scopes stay but for post-processing, which no secret may have.
 */
export declare function asSecret(row: Row, values: readonly Outgoing[]): Item;
export {};
