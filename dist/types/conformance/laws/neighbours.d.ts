import { type Law } from '../law.js';
/** Laws of what a write must leave alone: other places, other names, and what stands beside a value. */
export declare const neighbours: readonly Law[];
