/** Files as the engine needs them. Paths are absolute. */
export interface Files {
    /** The file's bytes, or undefined if there is no such file. Any other trouble throws. */
    read(path: string): Promise<Uint8Array | undefined>;
    /** Atomic and durable: temporary file, fsync, rename, fsync of the folder. `mode` is octal, default 0o600. */
    replace(path: string, bytes: Uint8Array, mode?: number): Promise<void>;
    /** Appends bytes, durably and in one piece; false if there is no such file. */
    append(path: string, bytes: Uint8Array): Promise<boolean>;
    /** The path with all symbolic links followed, even if nothing exists at their end yet. */
    real(path: string): Promise<string>;
    /** Creates the file with its content in one step; false if it exists. */
    createNew(path: string, bytes: Uint8Array): Promise<boolean>;
    remove(path: string): Promise<void>;
}
/** A program to start, and all that it is given. */
export interface ProgramCall {
    /** The program, and what it is told; no shell comes between. */
    readonly argv: readonly [string, ...string[]];
    /** Its whole environment. */
    readonly env: Readonly<Record<string, string>>;
    /** Absolute path of the folder that it runs in. */
    readonly folder: string;
    /** What it reads from its standard input; nothing where it is left out. */
    readonly input?: Uint8Array;
    /** Bytes that it may write, at most; it is ended as soon as there are more. */
    readonly mostBytes: number;
    /** Bytes of its standard error that are kept, the last ones: for a program that is given no value. None where it is left out. */
    readonly keptErrorBytes?: number;
    /** Ends it at once, with all that it has started. */
    readonly stop: AbortSignal;
}
/** What became of a program. */
export interface ProgramEnd {
    /** Its exit status; undefined where it was ended. */
    readonly status: number | undefined;
    /** What it wrote to its standard output. */
    readonly output: Uint8Array;
    /** It wrote more than it may, and was ended for that. */
    readonly isTooMuch: boolean;
    /** Bytes that it wrote to standard error, which are not kept unless that was asked for: they may hold values. */
    readonly errorBytes: number;
    /** The last of them, where that was asked for. Nothing of it may be shown. */
    readonly errors?: Uint8Array;
}
/** Everything outside of the process, as one object, so that tests can replace all of it. */
export interface Runtime {
    readonly fetch: typeof globalThis.fetch;
    /** ms since the epoch. */
    readonly now: () => number;
    /** Resolves after `ms`, or at once when `signal` fires. */
    readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
    readonly random: (bytes: number) => Uint8Array;
    readonly files: Files;
    /** Starts a program and waits for its end. Rejects, with the system's word for it, where it cannot be started. */
    readonly run: (call: ProgramCall) => Promise<ProgramEnd>;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Absolute path of the folder the command runs in. */
    readonly cwd: string;
    /** This process, for leases. `since` is when it started, ms since the epoch, because process ids are reused. */
    readonly process: {
        readonly pid: number;
        readonly host: string;
        readonly since: number;
        readonly alive: (pid: number) => boolean;
    };
    /** Fires when the person (or the host) asks to stop: the write in flight is finished, no other is begun. */
    readonly stop: AbortSignal;
}
