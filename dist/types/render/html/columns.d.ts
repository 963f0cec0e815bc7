import type { ReportedChange } from '../../core/report.js';
/** One place at one target: a column of the matrix. All texts are raw. */
export interface Column {
    readonly target: string;
    readonly use: string;
    readonly environment: string;
    readonly scope: string;
}
/** Every place that a report names, by target, then by environment, each in the order in which it first comes. */
export declare function columnsOf(changes: readonly ReportedChange[]): Column[];
/** What a place is found by. */
export declare function columnKey({ target, use, environment, scope }: Column): string;
/** The value of a key in a map, made and set if there is none yet. */
export declare function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V;
