/**
 * How much of anything is taken in. Each bound is far above what an honest project has and far below what could hold a
 * run for minutes or fill its memory; it is checked before the work that it bounds. `docs/limits.md` lists them.
 */
export declare const bounds: {
    /** Bytes of a config. 5,000 targets of twelve lines are about 800 KB. */
    readonly configBytes: number;
    /** Blocks within each other in a config. The deepest that a schema of ours knows is five; packages may want more. */
    readonly configDepth: 24;
    /** Keys, words, brackets and colons of a config, all together. 5,000 targets of a few lines each have 100,000. */
    readonly configNodes: 250000;
    /** Blocks under `targets`. GitHub gives an organisation 1,000 secrets; nobody has that many places for each. */
    readonly targets: 10000;
    /** Blocks under `sources`. All are read beside each other; a large company has a handful of stores. */
    readonly sources: 64;
    /** Globs with `*` or `?` in one list; whole names do not count. Each may have to be held against each name. */
    readonly globs: 1000;
    /** Characters of one key or text of a config. The longest that a vendor takes for a name or place is below 1,000. */
    readonly configWord: number;
    /** Complaints about one file that are shown; the rest is counted. */
    readonly complaints: 50;
    /** Bytes of one file, or one JSON variable, of a source: as many names as there may be, with 80 bytes for each. */
    readonly sourceBytes: number;
    /** Names of one environment. The largest account that a vendor allows holds 1,000 a place. */
    readonly names: 100000;
    /** Bytes of one name. The longest that a vendor takes is 255. */
    readonly nameBytes: 1024;
    /** Names × places of one run. */
    readonly addresses: 1000000;
    /** Bytes of one value where no target takes more: four times what the most generous of them takes (64 KB). */
    readonly valueBytes: number;
    /** How many times a value may be larger than what the most generous target of a config takes. */
    readonly valueTimes: 4;
    /** Bytes of one value, whatever a target says of itself. */
    readonly mostValueBytes: number;
    /** Bytes of one answer of a server, unpacked. The largest that is asked for is a ledger of 100,000 entries. */
    readonly answerBytes: number;
    /** Pages of one list. The longest that is known is 1,000 variables of an organisation at 30 a page. */
    readonly pages: 200;
};
