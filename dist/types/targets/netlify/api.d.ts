import type { TargetIo } from '../../core/types.js';
import { type Scope, type ScopeName } from './scope.js';
/** One value of a variable. */
export interface Value {
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
/** A value on its way out. */
export interface Outgoing {
    readonly value: string;
    readonly context: string;
    readonly context_parameter?: string;
}
/** A variable on its way out. */
export interface Item {
    readonly key: string;
    readonly is_secret: boolean;
    readonly scopes?: readonly ScopeName[];
    readonly values: readonly Outgoing[];
}
/** Where a scope's value goes. */
export declare function outgoing(scope: Pick<Scope, 'context' | 'parameter'>, value: string): Outgoing;
/**
 * The six calls that we need, over the engine's fetch. Shapes as in @netlify/open-api 2.60 (read 2026-11); answers
 * are read leniently, so that a new field or a new context breaks nothing.
 * All throw a SealpostError for a status that is not a success.
 */
export declare function client(io: TargetIo, at: Pick<Scope, 'account' | 'site'>): {
    /** Every variable of the team or site, in all contexts: one request. */
    list: () => Promise<Listing>;
    /** Creates variables, all in one array. Never repeated by the wire: a POST that landed would be refused the second time. */
    create: (items: readonly Item[]) => Promise<void>;
    /** Sets the value of one context of an existing variable and leaves everything else alone. */
    set: (key: string, value: Outgoing) => Promise<void>;
    /** Replaces a variable with all its values. */
    replace: (item: Item) => Promise<void>;
    dropValue: (key: string, id: string) => Promise<void>;
    dropKey: (key: string) => Promise<void>;
};
/** The calls that this target needs, each throwing a `SealpostError` that shows nothing of an answer. */
export type Client = ReturnType<typeof client>;
