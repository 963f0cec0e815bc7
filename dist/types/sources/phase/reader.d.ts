import type { SourceIo } from '../../core/source.js';
import type { SourceValue } from '../../core/value.js';
import { type Wanted } from './secrets.js';
/** The host of Phase's own cloud, where the API is at the root. */
export declare const cloud = "api.phase.dev";
/** Reads what is wanted for one environment; throws as {@link readSecrets} does. */
type Reader = (wanted: Wanted) => Promise<Map<string, SourceValue>>;
/**
 * Reads from where the API is. A self-hosted Phase has it below /service/public, and at the root where a proxy brought that
 * about ("Public API", and backend/urls.py of phasehq/console, read 2026-11): where the first is not there, the second is
 * tried. An address that says which is asked only there.
 * @throws SealpostError('token-missing'), ('endpoint')
 */
export declare function openReader(io: SourceIo): Reader;
export {};
