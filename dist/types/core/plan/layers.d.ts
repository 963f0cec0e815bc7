import type { Config, ConfigSource, ConfigTarget } from '../config.js';
import type { SourceValue, SourceVersion, Told } from '../value.js';
/** A value with the source that it is taken from. */
export interface Taken {
    readonly source: string;
    readonly value: SourceValue | SourceVersion;
    /** What an earlier source has under the same name, where one does. */
    readonly hides?: Taken;
}
/** What of a target decides which values it takes. */
type Taker = Pick<ConfigTarget, 'from' | 'secrets'>;
/**
 * Name at the source → value, in the order of the sources, then as each gives its names; undefined for an environment that
 * none of them was asked for.
 */
export type Take = (target: Taker, environment: string) => ReadonlyMap<string, Taken> | undefined;
/**
 * Lays out what the sources gave, so that each target finds what it takes without looking at what it does not. Linear in
 * what was read and in what is taken; what was asked for before costs nothing.
 */
export declare function layered(reads: Told): Take;
/** A source that had nothing in an environment, and may not have nothing. */
export interface EmptySource {
    readonly environment: string;
    /** Which one it is; absent where the config has no other. */
    readonly among?: Pick<ConfigSource, 'name' | 'at'>;
}
/** Sources that gave no value for an environment that they were asked for, and that do not say that there may be none. */
export declare function emptySources(reads: Told, { sources }: Pick<Config, 'sources'>): EmptySource[];
/**
 * Makes sure that no name that a target takes stands in two of its sources.
 * @param taken what it takes of an environment
 * @throws SealpostError('source-duplicate') with both places of the first, and the other names
 */
export declare function checkClash(target: string, environment: string, taken: ReadonlyMap<string, Taken>): void;
export {};
