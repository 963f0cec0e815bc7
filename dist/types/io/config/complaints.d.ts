import type { Schema } from '../../core/target.js';
import { type Complaint, type SchemaIssue } from './messages.js';
import type { Yaml } from './yaml.js';
type Path = readonly PropertyKey[];
/** Gathers everything that is wrong with one config, so that a person hears of all of it at once. */
export interface ConfigReport {
    /** Takes down one complaint about the key or item at `path`. What is long to find out is given as a function. */
    readonly add: (path: Path, text: string | (() => string)) => void;
    /** Takes down that nobody knows the key at `path`, with the known one that may have been meant. */
    readonly addUnknown: (path: Path, known: readonly string[]) => void;
    /**
     * Takes down what a schema says about the data at `at`.
     * @param beside keys that are known there although the schema does not have them
     */
    readonly addIssues: (schema: Schema<unknown>, issues: readonly SchemaIssue[], at: Path, beside?: readonly string[]) => Promise<void>;
    /** In the order of the lines, each once; without what is only missing because its key is misspelt. */
    readonly all: () => readonly Complaint[];
    /** How many came after so many that nobody reads them: they were counted, and not looked into. */
    readonly beyond: () => number;
}
/** An empty report on one file. */
export declare function configReport(yaml: Yaml): ConfigReport;
export {};
