import { type ScopeName } from './scope.js';
/** One value of a variable. */
export interface Value {
    /** Survives while the value is there: netlify-cli deletes several values of a name at once, each by its id. */
    readonly id: string | undefined;
    /** As the API gave it: plain, or a row of stars for a secret. */
    readonly text: string | undefined;
    readonly context: string;
    readonly parameter: string | undefined;
}
/** One variable with its values in all contexts. The flag, the scopes and the stamp belong to the name, not to a value. */
export interface Row {
    readonly key: string;
    readonly secret: boolean;
    /** Undefined where one of them is unknown to us. */
    readonly scopes: readonly ScopeName[] | undefined;
    readonly values: readonly Value[];
    readonly updatedAt: string | undefined;
}
/** What a list answered. `gap` says why it may be less than everything. */
export interface Listing {
    readonly rows: ReadonlyMap<string, Row>;
    readonly gap: string | undefined;
}
/** A site as the API knows it, and whose it is. */
export interface Site {
    readonly id: string;
    /** Id and slug of its team, as far as the answer tells. */
    readonly team: readonly string[];
}
/** A team as the API knows it. */
export interface Team {
    readonly id: string;
    readonly slug: string | undefined;
    /** What its plan is called, in small letters: `starter`, `pro`. */
    readonly plan: string | undefined;
}
/** The JSON of an answer; undefined where it has no body. */
export declare function bodyOf(answer: Response): Promise<unknown>;
/**
 * A write is answered with the variables that it made or changed; a success that speaks of others is none. One without
 * a word is left to the look that follows every write.
 */
export declare function expectKeys(entries: readonly unknown[] | undefined, keys: readonly string[], what: string): void;
/** Whether an answer shows a variable that everybody may read who may look there. */
export declare function saysReadable(entry: unknown): boolean;
/** A list of variables. One entry that cannot be read is a gap, no error. */
export declare function readListing(answer: Response): Promise<Listing>;
/** One site. */
export declare function readSite(answer: Response): Promise<Site>;
/** Teams; what cannot be read is passed over. */
export declare function readTeams(answer: Response): Promise<readonly Team[]>;
/** One team. */
export declare function readTeam(answer: Response): Promise<Team>;
