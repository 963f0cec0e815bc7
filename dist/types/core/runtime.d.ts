/** Files as the engine needs them. Paths are absolute. */
export interface Files {
    /** Bytes, or undefined where there is no such file. Any other trouble throws. */
    read(path: string): Promise<Uint8Array | undefined>;
    /** Atomic and durable: temporary file, fsync, rename, fsync of the folder. `mode` is octal, default 0o600. */
    replace(path: string, bytes: Uint8Array, mode?: number): Promise<void>;
    /** Puts bytes behind those that are there, durably, and all of them in one go; false where there is no such file. */
    append(path: string, bytes: Uint8Array): Promise<boolean>;
    /** Where a path leads to in the end: symbolic links are followed, also where nothing is at their end yet. */
    real(path: string): Promise<string>;
    /** Creates the file with its content in one step; false where it exists. */
    createNew(path: string, bytes: Uint8Array): Promise<boolean>;
    remove(path: string): Promise<void>;
}
/** Everything outside of the process. The engine gets it as one object, so that a simulation can stand in for all of it. */
export interface Runtime {
    readonly fetch: typeof globalThis.fetch;
    /** ms since the epoch. */
    readonly now: () => number;
    /** Resolves after `ms`, or at once when `signal` fires. */
    readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
    readonly random: (bytes: number) => Uint8Array;
    readonly files: Files;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Absolute path of the folder the command runs in. */
    readonly cwd: string;
    /** This process, for leases. `since` is when it began, ms since the epoch: ids of processes come again. */
    readonly process: {
        readonly pid: number;
        readonly host: string;
        readonly since: number;
        readonly alive: (pid: number) => boolean;
    };
    /** Fires when the person (or the host) wants us to stop: the write in flight is finished, no other is begun. */
    readonly stop: AbortSignal;
}
