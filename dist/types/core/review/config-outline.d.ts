import type { Clash, Policy } from '../config.js';
/** What a config says before anything is made of it: blocks and words, no plug-in, no value. */
export interface Outline {
    readonly owner: string;
    /** Absent where there are several. */
    readonly source?: OutlineSource;
    /** Absent where there is a single one. */
    readonly layers?: OutlineLayers;
    readonly environments: readonly string[];
    readonly ledger: Settings;
    readonly policy: Policy;
    readonly targets: Readonly<Record<string, OutlineTarget>>;
}
/** The block of one source. */
export interface OutlineSource {
    readonly use: string;
    readonly settings: Settings;
}
/** Several sources and how they go together. */
export interface OutlineLayers {
    readonly sources: Readonly<Record<string, OutlineSource>>;
    /** Names of those that targets can take. */
    readonly order: readonly string[];
    readonly clash: Clash;
}
/** One block of `targets`. */
export interface OutlineTarget {
    readonly use: string;
    readonly settings: Settings;
    /** The environment variable that holds the token. */
    readonly token: string | undefined;
    /** Absent where the config does not say. */
    readonly from?: readonly string[];
    readonly secrets: readonly string[];
    readonly rename: Readonly<Record<string, string>>;
    readonly prefix: string | undefined;
    readonly public: readonly string[];
    readonly redeploy: 'never' | 'changed';
    /** In the order of a loaded config's places. */
    readonly places: readonly OutlinePlace[];
}
/** One place that a config's text maps a source environment to. */
export interface OutlinePlace {
    readonly environment: string;
    /** As the config writes it, JSON where it is no word. */
    readonly place: string;
}
/** Key → what stands there, JSON where it is no word. */
export type Settings = Readonly<Record<string, string>>;
/** Whether a mapping of a target is left alone; without a mapping, whether all of them are. */
export type Untouched = (target: string, at: OutlinePlace | undefined) => boolean;
/** Tells whether a change of the config leaves a mapping and all that decides what reaches it as they were. */
export declare function untouchedBy(before: Outline | undefined, after: Outline | undefined): Untouched;
/** The blocks of the sources that a target takes, by name; a single source has none. */
export declare function takenBy({ source, layers }: Pick<Outline, 'source' | 'layers'>, { from }: Pick<OutlineTarget, 'from'>): ReadonlyMap<string, OutlineSource>;
/** Tells whether a mapping is among these. */
export declare function placeTest(places: readonly OutlinePlace[]): (place: OutlinePlace) => boolean;
/** What stands under a name: a config may name anything, what every object inherits too. */
export declare function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined;
