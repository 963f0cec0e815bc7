import type { Runtime } from '../core/runtime.js';
/** A clock that jumps over every pause, and real randomness: waits that a vendor orders cost a law nothing. */
export declare function suiteClock(): Pick<Runtime, 'now' | 'sleep' | 'random'>;
