import type { Runtime } from '../../../../core/runtime.js';
/** What came of a command of git. */
export interface GitEnd {
    /** Its exit status; undefined where it was ended, for it took too long or wrote too much. */
    readonly status: number | undefined;
    readonly output: Uint8Array;
    /** The end of what it wrote to standard error, for finding out what is the matter. It may quote anything: never to be shown. */
    readonly said: string;
}
/** What a command of git is given. */
export interface GitCommand {
    /** What follows `git`. Seen by everybody on the machine: no address stands in it, for it could hold a password. */
    readonly args: readonly string[];
    readonly input?: string | undefined;
    /** Beside what every command gets. */
    readonly env?: Readonly<Record<string, string>>;
    /** It asks the remote. */
    readonly far?: true;
}
/** Runs a command of git. */
export type Git = (command: GitCommand) => Promise<GitEnd>;
/** The variables that git gets of this process: {@link handedOn}, those that the config names, and some of our own. */
export declare function environmentOf(env: Runtime['env'], named: readonly string[]): Record<string, string>;
/**
 * Runs git in a folder. What was begun goes on also after the person wants us to stop: each command has its own deadline.
 * @param where for messages
 * @throws SealpostError, by what it gives: 'config' where there is no git
 */
export declare function gitIn(folder: string, env: Readonly<Record<string, string>>, { run }: Pick<Runtime, 'run'>, where: string): Git;
/** What a command wrote, as text. */
export declare function textOf({ output }: GitEnd): string;
