import type { Files } from './runtime.js';
import type { SourceIo } from './source.js';
import type { SourceValue } from './value.js';
/** A request that changes something at a source's server. Any other one that is no read is refused. */
export interface SourceWrite {
    readonly method: 'POST' | 'PUT';
    /** Path below the endpoint; `*` matches anything. */
    readonly path: string;
    /** Headers that distinguish it from others with the same path: name in lower case → value. */
    readonly headers?: Readonly<Record<string, string>>;
}
/** What a source has in one environment, seen by what could add to it. */
export interface Stock {
    /** By name; empty if nothing is there yet. */
    readonly values: ReadonlyMap<string, SourceValue>;
    /** Where new names would go, for a person: a file, or a path at a server. */
    readonly at: string;
    /** The writer's private data about what it saw, passed back to `prepare` unchanged. */
    readonly handle: unknown;
}
/** A file that is about to be written. */
export interface FileToWrite {
    /** Absolute. */
    readonly path: string;
    /** As people write it. */
    readonly shown: string;
    /** Plain values and keys stay out of git; what is encrypted may be committed. */
    readonly holds: 'values' | 'keys' | 'encrypted';
}
/** Values that are ready to be written: all that could be refused beforehand has been. */
export interface Prepared {
    readonly files: readonly FileToWrite[];
    /** What a person has to know or do afterwards, one sentence each. */
    readonly next: readonly string[];
    /** Carries it out. If it throws, some of the values may have been written: looking again tells. */
    readonly write: (io: SourceWriterIo) => Promise<void>;
}
/** What a writer can reach while it writes: `open` also sends what {@link SourceWriter.access} declares. */
export interface SourceWriterIo extends SourceIo {
    readonly files: Pick<Files, 'read'> & {
        /**
         * Puts bytes in the place of a file, private and in one step.
         * @param before what the file held when it was read; undefined if it was not there
         * @throws SealpostError('conflict') if it holds something else by now
         */
        readonly replace: (path: string, before: Uint8Array | undefined, bytes: Uint8Array) => Promise<void>;
    };
}
/** What looking and preparing work with. */
export interface WriterCall<T> {
    readonly settings: T;
    /** Folder of the config file; relative paths start here. */
    readonly folder: string;
    /** It can read, but not write. */
    readonly io: SourceIo;
}
/**
 * What brings values into a source, for `sealpost import` alone; a source without one can only be read. It adds names, and
 * replaces those that it is told to. It never removes, decides, retries or prints.
 */
export interface SourceWriter<T = unknown> {
    /** The source's id. */
    readonly id: string;
    readonly api: 1;
    /** {@link SourceEndpoint.id} of the source → what may be sent there beside its reads. */
    readonly access: Readonly<Record<string, readonly SourceWrite[]>>;
    /**
     * Looks at whole environments, all or nothing. What is not there yet is empty; what cannot be read, was tampered with or
     * cannot be added to throws, as {@link Source.read} does.
     */
    look(call: WriterCall<T> & {
        readonly environments: readonly string[];
    }): Promise<ReadonlyMap<string, Stock>>;
    /**
     * Makes values ready for one environment, and changes nothing.
     * @param call.values name → plain value: new names, and names of the stock that get another value
     * @throws SealpostError for what cannot be written there, before anything is
     */
    prepare(call: WriterCall<T> & {
        readonly environment: string;
        readonly stock: Stock;
        readonly values: ReadonlyMap<string, string>;
    }): Promise<Prepared>;
}
/** Writers by the name that a config uses, each loaded on demand. */
export type WriterList = Readonly<Record<string, () => Promise<{
    readonly writer: SourceWriter;
}>>>;
