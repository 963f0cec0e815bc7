import type { ConfigReport } from './complaints.js';
/** A mapping of a config before its schema was asked. */
export type Block = Readonly<Record<string, unknown>>;
/** The text items of a list; everything else is another check's business. */
export declare function wordsOf(list: unknown): string[];
/** A mapping as it is, anything else as an empty one. */
export declare function blockOf(given: unknown): Block;
/** Complains about globs that say something else than their author thinks. */
export declare function checkGlobs(config: Block, report: ConfigReport): void;
