import type { Discussion, Env, HostName, JobIdentity, Outlets, Pipeline } from '../pipeline.js';
import { type Started } from './job-trust.js';
/** What the adapter of a host says. The rest is as where no host is known. */
export interface Said {
    readonly host: HostName;
    readonly env: Env;
    /** Every variable that the adapter reads and that is no credential. */
    readonly told: readonly string[];
    readonly started: Omit<Started, 'toldMain'>;
    readonly event: string | undefined;
    readonly actor: string | undefined;
    readonly run: {
        readonly id: string | undefined;
        readonly attempt?: number;
        readonly url: string | undefined;
    };
    readonly workspace: string | undefined;
    readonly temporary?: string | undefined;
    readonly identity?: JobIdentity;
    readonly discussion?: Discussion | undefined;
    readonly annotate?: Outlets['annotate'];
    readonly urlOfComment?: Pipeline['urlOfComment'];
}
/**
 * A host whose variables say all that it tells of a job. What people are shown comes from the command's own files and the
 * discussion; none of these hosts is given commands in its log.
 */
export declare function elsewhere(said: Said): Pipeline;
/** Reads variables; an empty one is one that is not set. */
export declare function reader(env: Env): (name: string) => string | undefined;
