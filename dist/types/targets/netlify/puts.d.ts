import { type Client, type Listing, type Row } from './api.js';
import { type AnyStep, type Job } from './jobs.js';
type Put = Extract<AnyStep, {
    do: 'put';
}>;
/** What a plan of puts works with. */
interface Known {
    readonly wire: Client;
    readonly listing: Listing;
    /** Told of names that were created, for the batches that follow. */
    readonly learn: (row: Row) => void;
    /** Whether something of ours may have landed in an earlier try. */
    readonly tried: boolean;
}
/**
 * New names go in one POST of an array, each with all its contexts; a value of an existing name is one PATCH, which
 * leaves other contexts, scopes and the secret flag alone. Only a value that stands for all contexts is written out
 * with a PUT that carries every other value along.
 */
export declare function planPuts(known: Known, steps: readonly Put[]): Job[];
export {};
