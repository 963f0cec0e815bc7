import type { Warning } from '../change.js';
import type { Config } from '../config.js';
import type { Desired, Reads } from '../value.js';
/** What a run itself works with, and so never sends anywhere as a value. */
export interface Credentials {
    /** Whether a variable of this name holds one, whatever it holds. */
    readonly isName: (name: string) => boolean;
    /** What those variables hold in this run, as {@link Secret.isOneOf} compares it. */
    readonly values: ReadonlySet<string>;
}
/** What passes the gate: values that a source gave and that a target is to get. */
export interface InputFacts {
    readonly reads: Reads;
    readonly desired: readonly Desired[];
    readonly config: Pick<Config, 'policy' | 'targets' | 'sources' | 'where'>;
}
/**
 * Every value of every source passes here on its way to a target. Three things do not pass: a credential of the run
 * itself; a value that nobody asked for by name where the source gives whatever it holds; and, unless
 * `policy.allowUnusual` names it, a value that cannot have been meant.
 * @throws SealpostError 'source' or 'config', with file and line, for all values with one trouble at once; the text of a
 *   value is never part of it
 */
export declare function checkInput(input: InputFacts, credentials: Credentials): void;
/** What somebody who wrote the values may not expect of them; stops nothing. */
export declare function inputWarnings(input: InputFacts): Warning[];
/**
 * Whether a list of globs says what it takes: each glob that takes names in begins with a part of a name. `*` alone takes
 * in whatever somebody may put there one day.
 */
export declare function isExplicit(globs: readonly string[]): boolean;
