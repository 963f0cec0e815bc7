/** Where a value lives: the place that a config maps, the scope that a target makes of it, and the address of one name. */
/** How the target is meant to keep a value: never shown again, or deliberately readable. */
export type Form = 'secret' | 'public';
/** Where one value lives. Printed by `addressText` as `vercel:shop-web/production#DATABASE_URL`. */
export interface Address {
    /** The target's name in the config, `web`. */
    readonly target: string;
    /** The kind of target, `vercel`. */
    readonly use: string;
    /** The scope in a person's words, `shop-web/production`. */
    readonly scope: string;
    /** The name at the target, after rename, prefix and the target's own folding. */
    readonly name: string;
}
/** What identifies a scope, as the target's `keyOf` gives it. */
export interface ScopeKey {
    /** Stable and unique across all targets: ledger entries and fingerprints depend on it. Begins with the target's id. */
    readonly uid: string;
    /** For people; becomes `Address.scope`. */
    readonly label: string;
    /** Scopes with the same lane share a document or a lock at the vendor: each call observes or writes them together. */
    readonly lane: string;
    /** How many names fit into this scope. */
    readonly maxNames: number;
    /** All values of the scope are one document, although others of the target are written one by one. */
    readonly document?: true;
    /**
     * What holds the place (a project, a site, a repository, an account), as the config spells it; unique across all targets.
     * {@link Target.identify} is called once for each holder.
     */
    readonly holder: string;
    /** The place within its holder: two places of one holder are the same if this is equal. */
    readonly within: string;
    /** What a token must be allowed to do here, most specific first; absent if the vendor has no fine-grained permissions. */
    readonly needs?: readonly Need[];
    /** Set if values have no revision here, although the target has revisions elsewhere. */
    readonly revision?: 'none';
    /** What a value must look like here, by form; absent if any text will do. */
    readonly values?: Readonly<Partial<Record<Form, ValueRule>>>;
}
/** What a place asks of a value beside its size. */
export interface ValueRule {
    /** Source of a regular expression (flag `u`) that must match the whole value. */
    readonly pattern: string;
    /** Whether a value that does not match is refused; if not, it is written, and the plan tells of it. */
    readonly refuses: boolean;
    /** What such a value is, a phrase to follow "the value"; repeats nothing of it. */
    readonly otherwise: string;
    /** What to do about it, one line. */
    readonly unlock: string;
}
/** One permission that a scope requires. */
export interface Need {
    /** What it is granted for, as the vendor spells the name: a repository or an organisation. */
    readonly holder: {
        readonly kind: 'repository' | 'organization';
        readonly name: string;
    };
    /** Its name in the vendor's API; {@link Capabilities.access} has the name that people know. */
    readonly permission: string;
    /** The level that observing requires; undefined if it is for writing only. */
    readonly look: 'read' | 'write' | undefined;
    /** The level that writing requires. */
    readonly write: 'read' | 'write';
    /** The token scope that includes it, for tokens without fine-grained permissions. */
    readonly classic: string;
}
/** One place that the config maps a source environment to, in one form. */
export interface Place<S = unknown> {
    /** The target's name in the config, `web`. */
    readonly target: string;
    /** The kind of target, `vercel`. */
    readonly use: string;
    /** The source environment whose values go here. */
    readonly environment: string;
    readonly form: Form;
    /** The scope that `parseScope` made of the mapping. */
    readonly scope: S;
    /** The key of that scope. */
    readonly key: ScopeKey;
    /** Index of the mapping within the target, from 0; both forms of a mapping share it. */
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
