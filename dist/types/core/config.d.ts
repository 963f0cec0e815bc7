/** A config that has passed every check. */
import type { Source } from './source.js';
import type { Target } from './target.js';
/** Everything that a run can be permitted to do, in the order in which it is listed. */
export declare const permissions: readonly ['create', 'update', 'adopt', 'remove'];
/** One thing that a run may be permitted to do. */
export type Permission = (typeof permissions)[number];
/**
 * What `policy.allow` permits. A single word includes what usually goes with it; a list is complete. Neither of remove and
 * adopt ever includes the other.
 */
export declare function permissionsOf(allow: Permission | readonly Permission[]): readonly Permission[];
/** A set of permissions as a config would write it: one word if one implies exactly these, otherwise a list. */
export declare function allowText(set: readonly Permission[]): string;
/** The `policy` block of a config, defaults filled in. */
export interface Policy {
    /** What a run may do, in the order of {@link permissions}; any other change is left alone. */
    readonly allow: readonly Permission[];
    /** Globs of names, at the target or at the source, that are never changed once they exist. */
    readonly protect: readonly string[];
    /** What to do about a value that was changed or removed at the target: restore it, or only report it. */
    readonly onDrift: 'restore' | 'report';
    /** How many values one run may remove; a run that would remove more is refused. */
    readonly maxRemovals: number;
    /** Largest share of a target's managed names that one run may update, 0 to 1. */
    readonly maxUpdateShare: number;
    /** Globs of names at the source that may be empty. */
    readonly allowEmpty: readonly string[];
    /** Names at the source, in full, whose values are intended as they are, whatever they look like. */
    readonly allowUnusual: readonly string[];
}
/** What is done about a name that two of the sources that a target takes have: refuse the run, or let the later one win. */
export type Clash = 'refuse' | 'last';
/** One source of a config, with the keys that every source knows; its settings have passed its own schema. */
export interface ConfigSource {
    /** Its name under `sources`; the kind where the config has a single `source`. */
    readonly name: string;
    /** The kind of source, `dotenvx`. */
    readonly use: string;
    readonly source: Source;
    readonly settings: unknown;
    /** How long reading may take, all tries together, ms; absent where the config does not say. */
    readonly timeoutMs?: number;
    /** What tells that a value is as it was: the value itself, read each time, or the source's version of it. */
    readonly compare: 'value' | 'version';
    /** Environment → what the source calls it, where it has another name there. */
    readonly map: Readonly<Record<string, string>>;
    /** Whether it may have nothing in an environment. */
    readonly optional: boolean;
    /** `file:line` of the block. */
    readonly at: string;
}
/** What a source calls an environment. */
export declare function nameAtSource({ map }: Pick<ConfigSource, 'map'>, environment: string): string;
/** One block of `targets`, defaults filled in. Its settings and places have passed the target's own schema. */
export interface ConfigTarget {
    /** The block's name, `web`. */
    readonly name: string;
    /** The kind of target, `vercel`. */
    readonly use: string;
    readonly target: Target;
    readonly settings: unknown;
    /** The environment variable that holds the token, instead of the target's usual ones. */
    readonly token?: {
        readonly env: string;
    };
    /** Names of the sources that it takes, in the order of {@link Config.sources}. */
    readonly from: readonly string[];
    /** Globs over names at the source; see `matches`. */
    readonly secrets: readonly string[];
    /** Name at the source → name at the target. */
    readonly rename: Readonly<Record<string, string>>;
    readonly prefix?: string;
    /** Globs over names at the source whose values stay readable, if the target has such a form. */
    readonly public: readonly string[];
    /** Whether the target is asked to deploy once values of it have changed. */
    readonly redeploy: 'never' | 'changed';
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
    /** In the order of `layers`, which is that of the file where there are none; at the end those that no target can take. */
    readonly sources: readonly ConfigSource[];
    /** Judged among what one target takes. */
    readonly clash: Clash;
    readonly environments: readonly string[];
    /** As written; the store that `use` names checks the rest. Undefined if the config names none. */
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
    /** Absolute path of its folder; relative paths in the config are relative to it. */
    readonly folder: string;
    /** The file as messages name it. */
    readonly file: string;
    /** `file:line` of a key or list item, or of the nearest one above it that the file has. */
    readonly where: (path: readonly (string | number)[]) => string;
}
/** The part of a config that a run covers; an empty list means all of it. */
export interface Selection {
    readonly targets: readonly string[];
    readonly environments: readonly string[];
}
