import type { ProgramCall, ProgramEnd } from '../../core/runtime.js';
/**
 * Starts a program without a shell, in a group of its own, so that it can be ended with all that it has started. What it
 * writes to standard error is counted and dropped, unless the end of it was asked for.
 */
export declare function runProgram(call: ProgramCall): Promise<ProgramEnd>;
