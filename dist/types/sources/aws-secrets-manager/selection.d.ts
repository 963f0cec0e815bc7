import type { Settings } from './settings.js';
/** What of the secrets of a region one environment is made of, with `{environment}` filled in. */
export interface Selection {
    /** '' where there is none. */
    readonly prefix: string;
    /** Globs of whole names; undefined where the prefix says it all, or nothing but JSON secrets is read. */
    readonly globs: readonly string[] | undefined;
    readonly tags: Readonly<Record<string, string>>;
    /** JSON secrets by their whole names, and the keys of each that are taken. */
    readonly json: ReadonlyMap<string, readonly string[]>;
    /** Whether anything but JSON secrets is read. */
    readonly listed: boolean;
    /** What a config says of it, for messages. */
    readonly shown: string;
}
/** Most values of one filter (botocore 1.43.11, `FilterValuesStringList`, read 2026-11-30). */
export declare const mostFilterValues = 10;
/**
 * What each environment is made of.
 * @throws SealpostError('config') where two environments would be made of the same by accident
 */
export declare function selections(settings: Settings, environments: readonly string[]): Map<string, Selection>;
/** Whether a secret is one of the environment, by its whole name. */
export declare function takes({ prefix, globs, listed }: Selection, name: string): boolean;
/** The secrets that are read, where the config says each by its whole name; undefined where it leaves that open. */
export declare function exactNames({ globs, tags, json, listed }: Selection): string[] | undefined;
/** What a filter can say of the names: what they begin with, any of these; undefined where that would be anything. */
export declare function nameFilter({ prefix, globs }: Selection): string[] | undefined;
