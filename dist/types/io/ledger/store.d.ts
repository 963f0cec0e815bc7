import type { Consents } from '../../core/consent.js';
/** What a store keeps: texts that it does not look into, and a tag that changes whenever they do. */
export interface StoredLedger {
    /** The ledger as it was when somebody last wrote it as a whole; undefined where nobody has. */
    readonly page: string | undefined;
    /** What was written behind it since, a line a change. */
    readonly journal: string;
    /** The text that remembers how far the ledger had come. */
    readonly anchor: string | undefined;
    /** The store itself knows that the ledger never was further than this, so that no anchor has to say so. */
    readonly witnessed: boolean;
    /** The pages of a ledger in the former format, config target → text; undefined where there is none. */
    readonly former: ReadonlyMap<string, string> | undefined;
    /** Names this state of what is stored; empty where nothing was ever written. */
    readonly tag: string;
}
/** What a run carries out, for stores that keep a history. */
export interface Approval {
    /** Hash of the plan; empty where there is none. */
    readonly plan: string;
    /** What the run is allowed by name beside its policy; absent where that is nothing. */
    readonly consents?: Consents;
}
/** Why a write happens, for stores that keep a history. */
export interface Note extends Approval {
    readonly run: string;
    readonly parts: readonly NotePart[];
}
/** What a write is about at one config target. */
export interface NotePart {
    readonly target: string;
    /** `doubted` takes back what another run said meanwhile, and needs no lease. */
    readonly step: 'pending' | 'written' | 'doubted';
    /** The name of every entry that changes; one that stands in several places comes as often. */
    readonly names: readonly string[];
}
/** What a store is given to keep. */
export interface Payload {
    /** The ledger as a whole, in place of what is there; undefined where `lines` go behind that. */
    readonly page: string | undefined;
    readonly lines: string;
    /** The anchor as a whole. */
    readonly anchor: () => string;
    /** What goes behind the anchor that is there, for a store that can put it there. */
    readonly mark: () => string;
}
/** A write on its way into a store. */
export interface Write {
    /** The state that it was made for. */
    readonly tag: string;
    /**
     * Makes what is written.
     * @param now what is stored by now, where others have changed it; undefined where it is as `tag` says
     * @param whole whether it has to be a page
     * @returns undefined where there is nothing to write, or where it is there already
     * @throws SealpostError('ledger-moved') where what the others wrote concerns it
     */
    readonly encode: (now: StoredLedger | undefined, whole: boolean) => Payload | undefined;
    readonly note: Note;
}
/** The exclusive right to apply to some config targets, for a while. */
export interface Lease {
    /**
     * Makes sure that the right is still ours, and prolongs it where it is about to end. Sends nothing while it is fresh.
     * @throws SealpostError('ledger-moved') where another run has it
     */
    keep(): Promise<void>;
    /**
     * Gives it back, unless it is somebody else's by now.
     * @param last written along with that, as a page where nobody else is writing
     * @returns the new tag where `last` was written
     */
    giveBack(last: Write | undefined): Promise<string | undefined>;
}
/** Who has a lease, for a person. */
export interface Holder {
    /** The config target; undefined where the lease is for all of them. */
    readonly target: string | undefined;
    readonly run: string;
    /** ms since the epoch; the lease ends then, unless it is prolonged. */
    readonly until: number;
    /** What leads a person to the run, where the store knows. */
    readonly at: string | undefined;
}
/** Whose lease it is about. */
export interface LeaseCall extends Approval {
    readonly run: string;
    /** Config targets; all of them where none is named. A store may take more than it was asked for. */
    readonly targets: readonly string[];
}
/**
 * Where a ledger lives. Whatever `write` returns from is durable; it changes nothing unless the sections that it changes
 * are still as `tag` says (compare-and-swap), or the lease proves that nobody else can have changed them.
 */
export interface Store {
    /** How a person finds it. */
    readonly where: string;
    /** How a person brings its latest state back, one sentence. */
    readonly mend: string;
    /**
     * How many values may be about to be written at any moment: a crash makes the next run write as many anew. 1 where a
     * write costs next to nothing, so that each batch can have its own.
     */
    readonly wave: number;
    read(): Promise<StoredLedger>;
    /**
     * @returns the new tag
     * @throws SealpostError 'ledger-moved' where somebody else wrote, or took the lease, meanwhile; 'ledger-busy' where
     *   another run has the lease of a section that this one changes beside its own
     */
    write(write: Write): Promise<string>;
    /**
     * Takes the exclusive right to apply.
     * @returns the right, and what is there now that nobody else may change it
     * @throws SealpostError('ledger-busy') where another run has it
     */
    lease(about: LeaseCall): Promise<{
        readonly lease: Lease;
        readonly stored: StoredLedger;
    }>;
    /**
     * Finds out whether it may be written to, without a change to anything that anybody reads.
     * @throws SealpostError that says what is missing
     */
    prove(): Promise<void>;
    /** Leases that have not ended. */
    holders(): Promise<readonly Holder[]>;
    /** Lets go of what it took of this machine for a while. Nothing may be asked of it from then on. */
    close(): Promise<void>;
}
