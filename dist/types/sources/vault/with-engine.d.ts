import type { SourceCall } from '../../core/source.js';
import { type Engine } from './api.js';
import type { Settings } from './settings.js';
/** What a config calls this source. */
export declare const id = "vault";
/**
 * Work on the engine that a config names: logged in to with its first request, and out of whatever the work ends with.
 * @throws SealpostError('config') where environments share their paths by accident, and what the work and the server give
 */
export declare function withEngine<T>({ environments, settings: given, folder, io }: SourceCall<Settings>, work: (engine: Engine) => Promise<T>): Promise<T>;
/** What is told of a path says which environment it is about. */
export declare function placed<T>(environment: string, work: Promise<T>): Promise<T>;
