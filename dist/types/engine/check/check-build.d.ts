import { type BuildCheck } from '../../core/build-check.js';
import type { Runtime } from '../../core/runtime.js';
import type { RunCall } from '../options.js';
import { type BuildCall } from './locate.js';
/** The build that this process is a part of, and how a run is tied in. */
export type CheckCall = Pick<RunCall, 'config' | 'targets' | 'sources' | 'stores' | 'progress' | 'host'> & {
    readonly build: BuildCall;
    /**
     * Whether the look is a plan, for which the source is read, and not a drift, for which the ledger is enough. Default: a
     * drift.
     */
    readonly readsSource?: boolean;
};
/**
 * Whether what the build has is what was written last. Where the build has a token of the target it looks there, as
 * `drift` does, at the places of this build alone; and it holds the build's own variables against the ledger, by
 * fingerprint. It writes nothing.
 * @throws SealpostError('usage') where this is no build of that host; everything that ends a drift
 */
export declare function checkBuild(call: CheckCall, runtime: Runtime): Promise<BuildCheck>;
