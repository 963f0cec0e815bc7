/** A config that has passed every check. */
import type { Source } from './source.js';
import type { Target } from './target.js';
/** What a run can be permitted to do by itself, in the order in which it is listed. */
export declare const permissions: readonly ['create', 'update', 'adopt', 'remove'];
/** One thing that a run may do by itself. */
export type Permission = (typeof permissions)[number];
/**
 * What `policy.allow` permits. A single word stands for what is usual along with it; a list says all of it. To remove and
 * to adopt never come along with each other.
 */
export declare function permissionsOf(allow: Permission | readonly Permission[]): readonly Permission[];
/** A set of permissions as a config says it: one word where one stands for all of them, a list otherwise. */
export declare function allowText(set: readonly Permission[]): string;
/** The `policy` block of a config, defaults filled in. */
export interface Policy {
    /** What a run may do by itself, in the order of {@link permissions}; any other change is left alone. */
    readonly allow: readonly Permission[];
    /** Globs of names, at the target or at the source, that are never changed once they are there. */
    readonly protect: readonly string[];
    /** What is to be done about a value that was changed or removed at the target: put it right, or say so. */
    readonly onDrift: 'restore' | 'report';
    /** Most values that one run may remove; where there are more, the run is refused. */
    readonly maxRemovals: number;
    /** Largest share of a target's managed names that one run may update, 0 to 1. */
    readonly maxUpdateShare: number;
    /** Globs of names at the source that may be empty. */
    readonly allowEmpty: readonly string[];
    /** Names at the source, in full, whose values are meant as they stand, whatever they look like. */
    readonly allowUnusual: readonly string[];
}
/** One block of `targets`, defaults filled in. Its settings and places have passed the target's own schema. */
export interface ConfigTarget {
    /** The block's name, `web`. */
    readonly name: string;
    /** The kind of target, `vercel`. */
    readonly use: string;
    readonly target: Target;
    readonly settings: unknown;
    /** The environment variable that holds the token, in place of the target's own. */
    readonly token?: {
        readonly env: string;
    };
    /** Globs over names at the source; see `matches`. */
    readonly secrets: readonly string[];
    /** Name at the source → name at the target. */
    readonly rename: Readonly<Record<string, string>>;
    readonly prefix?: string;
    /** Globs over names at the source whose values stay readable where the target has such a form. */
    readonly public: readonly string[];
    /** In the order of the file; `place` is what `parseScope` takes. */
    readonly places: readonly {
        readonly environment: string;
        readonly place: unknown;
        readonly at: string;
    }[];
    /** `file:line` of the block. */
    readonly at: string;
}
/** A config that has passed every check. */
export interface Config {
    readonly version: 1;
    readonly owner: string;
    readonly source: {
        readonly use: string;
        readonly settings: unknown;
        readonly source: Source;
        /** How long reading may take, all tries together, ms; absent where the config does not say. */
        readonly timeoutMs?: number;
    };
    readonly environments: readonly string[];
    /** As written; the store that `use` names checks the rest. Undefined where the config names none. */
    readonly ledger: {
        readonly use: string;
        readonly [setting: string]: unknown;
    } | undefined;
    readonly policy: Policy;
    readonly targets: readonly ConfigTarget[];
    /** SHA-256 of the file's bytes, hex. */
    readonly digest: string;
    /** Absolute path of the file. */
    readonly path: string;
    /** Absolute path of its folder; relative paths in the config start there. */
    readonly folder: string;
    /** The file as messages name it. */
    readonly file: string;
    /** `file:line` of a key or list item, or of the nearest one above it that the file has. */
    readonly where: (path: readonly (string | number)[]) => string;
}
/** Which part of a config a run is about; an empty list means all of it. */
export interface Selection {
    readonly targets: readonly string[];
    readonly environments: readonly string[];
}
