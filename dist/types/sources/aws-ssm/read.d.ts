import type { SourceCall, SourceIo } from '../../core/source.js';
import type { SourceRead, SourceValue, SourceVersions } from '../../core/value.js';
import { logIn } from '../../vendors/aws/login.js';
import type { Parameter, ParameterStore } from './client.js';
import type { Settings } from './settings.js';
/** What a config calls this source. */
export declare const id = "aws-ssm";
/** Reads each environment's path, page by page; logs in once, with the first of them. */
export declare function read(call: SourceCall<Settings>): Promise<SourceRead>;
/** Every parameter below a path. */
export declare function parametersBelow(store: ParameterStore, path: string, { recursive }: Settings): Promise<Parameter[]>;
/** Tells each environment's versions; one without parameters, or without versions of them, is left out. */
export declare function list(call: SourceCall<Settings>): Promise<SourceVersions>;
/** Works below the path of each environment; logs in once, with the first of them. */
export declare function ofEach<T>({ environments, settings, io }: SourceCall<Settings>, work: (store: ParameterStore, path: string) => Promise<T>): Promise<Map<string, T>>;
/** A client for a path, whose refusals say what to do. */
export declare function storeAt(path: string, io: SourceIo, caller: () => ReturnType<typeof logIn>): Promise<ParameterStore>;
/**
 * Parameters as values, none where there are none.
 * @throws SealpostError 'source…' for a name that is none, and a clash
 */
export declare function valuesOf(parameters: readonly Parameter[], path: string, settings: Settings): Map<string, SourceValue>;
