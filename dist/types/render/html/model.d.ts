import type { Report, ReportedChange } from '../../core/report.js';
import { type Column } from './columns.js';
/** The sign of a cell: that of its change, or that a refusal names it. Worst first. */
export declare const states: readonly ["failed", "refused", "unseen", "remove", "update", "create", "adopt", "forget", "left", "keep"];
/** What a row of the page is filed under. */
export type State = (typeof states)[number];
/** A name in a story, with what is to be said of it alone; '' for nothing. */
export interface Item {
    readonly name: string;
    readonly aside: string;
}
/** What is to be told in the same words about one or many names. */
export interface Story {
    readonly id: number;
    readonly state: State;
    readonly word: string;
    /** Empty where it differs from name to name. */
    readonly why: string;
    /** What that stands on; empty for trouble and for what is left alone. */
    readonly sure: string;
    readonly notes: readonly string[];
    readonly hint: string;
    /** Which refusals name it, counted from 0. */
    readonly refusals: readonly number[];
    /** Column → names. More than one column only for trouble, which often is the same everywhere. */
    readonly items: ReadonlyMap<number, readonly Item[]>;
}
/** What one place says of one name. `story` is absent where there is nothing to add. */
export interface Cell {
    readonly state: State;
    readonly word: string;
    readonly why: string;
    /** Whether nobody needs to look at it. */
    readonly quiet: boolean;
    readonly story?: number;
}
/** One name and what each place says of it: column → cells, nearly always one. */
export interface MatrixRow {
    readonly name: string;
    /** Its other names at the source. */
    readonly from: readonly string[];
    readonly cells: ReadonlyMap<number, readonly Cell[]>;
}
/** A report arranged as names × places. */
export interface Matrix {
    readonly columns: readonly Column[];
    /** By name within each group. */
    readonly groups: {
        readonly attention: MatrixRow[];
        readonly strangers: MatrixRow[];
        readonly same: MatrixRow[];
    };
    /** Worst first. */
    readonly stories: readonly Story[];
    /** Column → its unchanged names. */
    readonly kept: ReadonlyMap<number, readonly ReportedChange[]>;
    /** How many cells are in which state. */
    readonly counts: Readonly<Record<State, number>>;
}
/** Arranges a report. Columns stand by target in the report's order, rows by name. Linear, but for sorting the names. */
export declare function matrixOf(report: Report): Matrix;
/** Whether a story is about trouble, which a person should see before everything else. */
export declare function isTrouble({ state }: Story): boolean;
