import type { SectionChange } from './contents.js';
import { type MacKeys } from './mac.js';
/** A line of a journal, read. */
export interface Line {
    /** The ledger's generation after this change. */
    readonly generation: number;
    /** MAC of the line before it, or of the page where it is the first; of the page also for what stands by itself. */
    readonly on: string;
    readonly change: SectionChange;
    /**
     * It takes back what other lines say of its names, those behind it too: whoever wrote it had lost the lease, and does
     * not know whose value came last.
     */
    readonly doubts: boolean;
    readonly mac: string;
}
/** Everything that a line is made of. */
export type LineCall = Omit<Line, 'mac'> & {
    readonly ledger: string;
    readonly run: string;
};
/** One change as a line, under a MAC that holds it to the line before it. */
export declare function encodeLine(call: LineCall, keys: MacKeys): {
    readonly text: string;
    readonly mac: string;
};
/**
 * The lines of a journal. The last one may have been cut short by a crash in the middle of its append, which nobody was
 * told had come to an end: it is left out.
 * @throws SealpostError 'ledger-damaged' for a line that is not one of this ledger's, 'ledger-key'
 */
export declare function decodeJournal(text: string, ledger: string, keys: MacKeys, where: string): {
    readonly lines: readonly Line[];
    readonly torn: boolean;
};
