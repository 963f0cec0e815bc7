import type { SourceCall, SourceIo } from '../../core/source.js';
import type { SourceRead, SourceVersions } from '../../core/value.js';
import { type Caller } from '../../vendors/aws/login.js';
import { type Gathering } from './gather.js';
import { type Selection } from './selection.js';
import type { Settings } from './settings.js';
/** What a config calls this source. */
export declare const id = "aws-secrets-manager";
/** Reads each environment's secrets; logs in once, with the first of them. */
export declare function read(call: SourceCall<Settings>): Promise<SourceRead>;
/** Tells each environment's versions; those that only values tell are left out. */
export declare function list(call: SourceCall<Settings>): Promise<SourceVersions>;
/** Works on the secrets of each environment; logs in once, with the first of them. */
export declare function ofEach<T>({ environments, settings, io }: SourceCall<Settings>, work: (gathering: Gathering, region: string) => Promise<T>): Promise<Map<string, T>>;
/** What gathers the secrets of an environment, with a client whose refusals say what to do. */
export declare function gatheringOf(selection: Selection, { stage }: Settings, io: SourceIo, { region, credentials }: Caller): Promise<Gathering>;
