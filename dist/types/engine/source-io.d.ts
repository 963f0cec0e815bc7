import type { ConfigSource } from '../core/config.js';
import type { Files, Runtime } from '../core/runtime.js';
import type { Source, SourceIo } from '../core/source.js';
import type { SourceWriter } from '../core/source-writer.js';
import { type Requests, type WaitNotice } from '../io/http/client.js';
import { type TokenLanes } from '../io/http/lanes.js';
import type { Host } from './options.js';
/** What of a run a source's doors lead to. */
export interface SourceContext {
    readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'run' | 'env' | 'stop'> & {
        readonly files: Pick<Files, 'read'>;
    };
    readonly redact: Host['redact'];
    readonly notice: WaitNotice;
    readonly tokenLanes: TokenLanes;
    /** How often sources were asked, by what the report calls them. An entry is made with the first client. */
    readonly sourceRequests: Map<string, Requests>;
    /** How long reading may take, all tries together, ms; {@link usualTimeoutMs} where absent. */
    readonly timeoutMs?: number;
    /** Variables with the token of the ledger, which no value may be. */
    readonly ledgerTokens: readonly string[];
}
/** What a source is read with outside of a run. Where the runtime brings no way to start programs, none is started. */
export declare function sourceContextOf(runtime: Omit<SourceContext['runtime'], 'run'> & Partial<Pick<Runtime, 'run'>>, redact?: Host['redact']): SourceContext;
/** The doors of one source for one reading, and its end. */
export interface OpenedSource {
    readonly io: SourceIo;
    /** @throws SealpostError 'interrupted' or 'timeout', by what it gives, as soon as the reading has to end */
    readonly unlessOver: <T>(work: Promise<T>) => Promise<T>;
}
/** What of a plug-in says which doors it may have. */
type Reader = Pick<Source, 'id' | 'access' | 'config'>;
/** A source to be opened: with the name that the report calls it by, which is its kind where nothing is said. */
export type Opening = Pick<ConfigSource, 'use' | 'settings'> & {
    readonly source: Reader;
    readonly name?: string;
    /** What it is, for messages: the login of a target has the doors of a source. */
    readonly is?: 'source' | 'target';
};
/**
 * Opens the doors of a source. The time for reading begins now.
 * @param writes what may be sent beside reads; nothing unless `import` is about to write
 */
export declare function openSource(opening: Opening, context: SourceContext, writes?: SourceWriter['access']): OpenedSource;
export {};
