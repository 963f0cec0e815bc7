import { SealpostError } from '../../core/errors.js';
import type { Sighting } from '../../core/observation.js';
import { type Receipt } from '../../core/receipts.js';
import type { Step } from '../../core/target.js';
/** A JSON document that holds the values of a place. */
export interface StoredDocument {
    /** Undefined where there is none yet. */
    readonly text: string | undefined;
    /** The vendor's mark of this state of it. */
    readonly version: string | undefined;
}
/** Where such a document is. */
export interface DocumentStore {
    readonly maxBytes: number;
    /** The present state, read directly before a write. Throws a `SealpostError`. */
    readonly read: () => Promise<StoredDocument>;
    /** Makes the document, or replaces this very state of it. Throws a `SealpostError`; `conflict` where it was another one. */
    readonly replace: (text: string, before: StoredDocument) => Promise<void>;
}
/** Values of a document, as an observation gives them: one stamp of all of them would say nothing about any. */
export declare function sightingsIn(text: string | undefined): Sighting[];
/**
 * Writes steps into one document with one request. Members that no step names stay as they were written; a document that
 * would be the same is not written.
 * @returns one receipt for each step, in their order
 */
export declare function writeDocument(steps: readonly Step[], store: DocumentStore): Promise<Receipt[]>;
/** The error for a value that somebody made, or changed, since it was observed. */
export declare function madeMeanwhile(wasThere?: boolean): SealpostError;
/** The error for a document that somebody wrote in the moment in which we did. */
export declare function writtenMeanwhile(how: string): SealpostError;
