import type { TargetIo } from '../../core/target.js';
import { type Listing, type Site, type Team } from './responses.js';
import type { Scope, ScopeName } from './scope.js';
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
 * The calls that we need, over the engine's fetch. Shapes as in @netlify/open-api 2.60 (read 2026-11); answers
 * are read leniently, so that a new field or a new context breaks nothing.
 * All throw a SealpostError for a status that is not a success.
 */
export declare function openApi(io: TargetIo, at: Pick<Scope, 'account' | 'site'>): {
    /** Every variable of the team or site, in all contexts: one request. */
    list: () => Promise<Listing>;
    /** Creates variables, all in one array. Never repeated by our HTTP client: a POST that landed would be refused the second time. */
    create: (items: readonly Item[]) => Promise<void>;
    /** Sets the value of one context of an existing variable and leaves everything else alone. */
    set: (item: Pick<Item, 'key' | 'is_secret'>, value: Outgoing) => Promise<void>;
    /** Replaces a variable with all its values. */
    replace: (item: Item) => Promise<void>;
    /** Deletes one value; one that came in its place since has another id. */
    dropValue: (key: string, id: string) => Promise<"deleted" | "gone">;
    /** Deletes a variable with whatever values it has. */
    dropKey: (key: string) => Promise<"deleted" | "gone">;
    /** The site, by whatever the config calls it: its id or its domain. */
    site: (called: string) => Promise<Site>;
    /** Builds a site: production, or one of its branches. */
    build: (site: string, branch: string | undefined) => Promise<void>;
    /** The teams of the token's user: the only place where a slug stands beside its id. */
    teams: () => Promise<readonly Team[]>;
    /** One team by its id. */
    team: (id: string) => Promise<Team>;
};
/** The calls that this target needs, each throwing a `SealpostError` that shows nothing of an answer. */
export type Api = ReturnType<typeof openApi>;
