import type { Report } from '../core/report.js';
import { type Mark } from './phrases.js';
/** One line about one name. All texts are raw: whoever shows them escapes them. */
export interface Row {
    readonly mark: Mark;
    readonly word: string;
    readonly name: string;
    /** Its name at the source; '' where that is the same. */
    readonly from: string;
    /** Where its value comes from: told where values come from several sources, or all is to be told; '' where it is not. */
    readonly origin: string;
    readonly why: string;
    /** How sure that is. */
    readonly sure: string;
    /** Done by this run. */
    readonly done: boolean;
    /** Explanations that stand under the line. */
    readonly more: readonly string[];
}
/** Names that one sentence is enough for. */
export interface Fold {
    readonly mark: Mark;
    readonly word: string;
    readonly text: string;
    /** The first few, and how many more there are. */
    readonly names: readonly string[];
    readonly hidden: number;
    readonly more: readonly string[];
}
/** One place at one target. */
export interface Section {
    readonly target: string;
    readonly use: string;
    readonly environment: string;
    readonly scope: string;
    readonly rows: readonly Row[];
    readonly folds: readonly Fold[];
}
/**
 * A report arranged for reading: by target, then by environment and place, in the report's own order.
 * @param verbose names each unchanged and each folded name
 */
export declare function sectionsOf(report: Report, verbose: boolean): Section[];
