/** What a store keeps: texts that it does not look into, and a tag that changes whenever they do. */
export interface Shelf {
    /** Page name (the config target's name) → text. */
    readonly pages: ReadonlyMap<string, string>;
    /** The text that remembers the pages' generations; undefined where there never was one. */
    readonly anchor: string | undefined;
    /** Names this state of the shelf; empty where nothing was ever written. */
    readonly tag: string;
}
/** Why a write happens, for stores that keep a history. */
export interface Note {
    readonly run: string;
    /** `doubted` takes back what another run said meanwhile, and needs no lease. */
    readonly step: 'pending' | 'written' | 'doubted';
    readonly target: string;
    /** The name of every entry that changes; one that stands in several places comes as often. */
    readonly names: readonly string[];
    /** Hash of the plan that is carried out; empty where there is none. */
    readonly plan: string;
}
/** A shelf on its way into the store. */
export interface NextShelf extends Omit<Shelf, 'anchor'> {
    /** Makes the anchor for pages, which may be newer than ours where they are not ours. */
    readonly anchorOf: (pages: ReadonlyMap<string, string>) => string;
}
/** The exclusive right to apply to some config targets, for a while. */
export interface Lease {
    /**
     * Makes sure that the right is still ours, and prolongs it where it is about to end. Asks nobody while it is fresh.
     * @throws SealpostError('ledger-moved') where another run has it
     */
    keep(): Promise<void>;
    /** Gives it back, unless it is somebody else's by now. */
    giveBack(): Promise<void>;
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
/**
 * Where a ledger lives. Whatever `write` returns from is durable; it changes nothing unless the pages that it changes are
 * still as `tag` says (compare-and-swap).
 */
export interface Store {
    /** How a person finds it. */
    readonly where: string;
    /** How a person brings its latest state back, one sentence. */
    readonly mend: string;
    read(): Promise<Shelf>;
    /**
     * @returns the new tag
     * @throws SealpostError 'ledger-moved' where somebody else wrote, or took the lease, meanwhile; 'ledger-busy' where
     *   another run has the lease of a page that this one changes beside its own
     */
    write(shelf: NextShelf, note: Note): Promise<string>;
    /**
     * Takes the exclusive right to apply to some config targets (to all where none is named). A store may take more than
     * it was asked for.
     * @throws SealpostError('ledger-busy') where another run has it
     */
    lease(about: {
        readonly run: string;
        readonly targets: readonly string[];
        readonly plan: string;
    }): Promise<Lease>;
    /**
     * Finds out whether it may be written to, without a change to anything that anybody reads.
     * @throws SealpostError that says what is missing
     */
    prove(): Promise<void>;
    /** Leases that have not ended. */
    holders(): Promise<readonly Holder[]>;
}
