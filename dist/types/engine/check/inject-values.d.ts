import type { Runtime } from '../../core/runtime.js';
import type { CheckCall } from './check-build.js';
/** Values for a build. No ledger is opened for them. */
export type InjectCall = Omit<CheckCall, 'progress' | 'readsSource'>;
/**
 * Reads what the config maps to the places of this build, and puts it into the variables of the build itself: the one
 * place beside its target that a value is laid open for. Nothing is stored anywhere, and nothing comes back but names.
 * All or nothing: where a value cannot be had, none is put.
 * @param into the variables of the build, `process.env` in the process that hands them on
 * @returns the names that were put, sorted
 * @throws SealpostError what reading the source throws; 'config' for a name that the host has for itself; 'usage' as a
 *   check does
 */
export declare function injectValues({ build, ...call }: InjectCall, runtime: Runtime, into: Record<string, string | undefined>): Promise<readonly string[]>;
