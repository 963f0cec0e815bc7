import type { Config } from '../config.js';
import type { SourceTold } from '../value.js';
/**
 * Makes sure that what a source gave is of a size that no target is far from: fingerprints, the guard and the masks work
 * on every byte of it, and a slip of a megabyte is none that a target would take.
 * @throws SealpostError('source') with the name and its line; never with a size of a value
 */
export declare function checkSizes(read: SourceTold, config: Pick<Config, 'targets'>): void;
/** Largest value that is worked with, bytes: some times what the most generous target of a config takes. */
export declare function largestValue({ targets }: Pick<Config, 'targets'>): number;
