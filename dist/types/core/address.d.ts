/** Where a value lives: the place that a config maps, the scope that a target makes of it, and the address of one name. */
/** How a value is meant to be kept at the target: never shown again, or readable on purpose. */
export type Form = 'secret' | 'public';
/** Where one value lives. Printed by `addressText` as `vercel:shop-web/production#DATABASE_URL`. */
export interface Address {
    /** The target's name in the config, `web`. */
    readonly target: string;
    /** The kind of target, `vercel`. */
    readonly use: string;
    /** The place, as a person would write it, `shop-web/production`. */
    readonly scope: string;
    /** The name at the target, after rename, prefix and the target's own folding. */
    readonly name: string;
}
/** What `keyOf` says of a scope. */
export interface ScopeKey {
    /** Stable and unique over all targets: ledger entries and fingerprints hang on it. Begins with the target's id. */
    readonly uid: string;
    /** For people; becomes `Address.scope`. */
    readonly label: string;
    /** Scopes with one lane share a document or a lock at the vendor: they are observed in one call and written in one call. */
    readonly lane: string;
    /** How many names fit into this scope. */
    readonly maxNames: number;
    /**
     * What holds the place (a project, a site, a repository, an account), as the config spells it; unique over all targets.
     * Places with one holder are asked for their {@link Target.identify} once.
     */
    readonly holder: string;
    /** The place within its holder: two places of one holder are the same where this is. */
    readonly within: string;
    /** What a token must be allowed to do here, most telling first; absent where the vendor has no permissions for single things. */
    readonly needs?: readonly Need[];
}
/** One permission that a scope takes. */
export interface Need {
    /** Who grants it, as the vendor spells the name: a repository or an organisation. */
    readonly holder: {
        readonly kind: 'repository' | 'organization';
        readonly name: string;
    };
    /** As the vendor's API names it; {@link Capabilities.access} has the words for a person. */
    readonly permission: string;
    /** The level that observing takes; nothing where it is for writing only. */
    readonly look: 'read' | 'write' | undefined;
    /** The level that writing takes. */
    readonly write: 'read' | 'write';
    /** The scope that a token without single permissions has in its place. */
    readonly classic: string;
}
/** One place that the config maps a source environment to, in one form. */
export interface Place<S = unknown> {
    /** The target's name in the config, `web`. */
    readonly target: string;
    /** The kind of target, `vercel`. */
    readonly use: string;
    /** The source environment whose values come here. */
    readonly environment: string;
    readonly form: Form;
    /** What `parseScope` made of the mapping. */
    readonly scope: S;
    /** What `keyOf` says of it. */
    readonly key: ScopeKey;
    /** Which of the target's mappings this is, counted from 0; both forms of one mapping share it. */
    readonly index: number;
    /** `file:line` of the mapping. */
    readonly at: string;
}
/** `vercel:shop-web/production#DATABASE_URL` */
export declare function addressText(address: Address): string;
/** A place as messages name it, `vercel:shop-web/production`. */
export declare function placeText({ use, key }: Pick<Place, 'use' | 'key'>): string;
/** The key under which one name of one scope is looked up. */
export declare function addressKey(uid: string, name: string): string;
