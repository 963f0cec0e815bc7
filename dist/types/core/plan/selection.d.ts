import type { Config, Selection } from '../config.js';
import type { Command } from '../report.js';
/**
 * Makes sure that the config has everything that a run is narrowed to.
 * @throws SealpostError('usage') with the names that it has
 */
export declare function checkOnly(only: Selection, config: Pick<Config, 'targets' | 'environments'>): void;
/** Environments that the config declares and nothing maps; none where a run is narrowed, or looks at the ledger only. */
export declare function unmappedOf(command: Command, only: Selection, config: Pick<Config, 'targets' | 'environments'>): string[];
