import type { ConfigTarget } from '../../core/config.js';
import type { SourceList } from '../../core/source.js';
import type { Schema, Target, TargetList } from '../../core/target.js';
import { type Block } from './blocks.js';
import type { ConfigReport } from './complaints.js';
type Path = readonly (string | number)[];
/** What every part of a config is checked against. */
export interface Context {
    readonly targets: TargetList;
    readonly sources: SourceList;
    /** Absolute path of the folder that packages are looked for from; undefined where none may be loaded. */
    readonly folder: string | undefined;
    /** As the config declares them, in its order and for looking up. */
    readonly environments: readonly string[];
    readonly declared: ReadonlySet<string>;
    readonly where: (path: Path) => string;
    readonly report: ConfigReport;
    readonly env: Readonly<Record<string, string | undefined>>;
}
/** What of a target depends on its kind. Where `settings` is undefined they were complained about. */
export interface CheckedTarget {
    readonly target: Target;
    readonly settings: unknown;
    readonly places: readonly (ConfigTarget['places'][number] & {
        readonly path: Path;
    })[];
}
/** Checks the part of a target's block that its kind has a say in: its settings and its places. */
export declare function checkBlock(name: string, block: Block, context: Context): Promise<CheckedTarget | undefined>;
/**
 * Passes a block without its common keys through a plug-in's schema.
 * @returns the settings, or undefined where there was something to complain about
 */
export declare function checkSettings(plugin: {
    readonly config: {
        readonly settings: Schema<unknown>;
    };
}, block: Block, common: readonly string[], at: Path, report: ConfigReport): Promise<unknown>;
/**
 * Complains about places that make no sense and about places that more than one mapping reaches: whichever came last
 * would win there, run after run.
 */
export declare function checkPlaces(checked: ReadonlyMap<string, CheckedTarget>, raw: Block, report: ConfigReport): void;
export {};
