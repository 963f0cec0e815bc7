import type { Place } from '../../core/address.js';
import type { Config, ConfigTarget } from '../../core/config.js';
import type { Runtime } from '../../core/runtime.js';
import type { Build, BuildHost } from '../../io/system/build-hosts/build-host.js';
/** Which build is meant, where its host leaves that open. */
export interface BuildCall {
    /** The host's name, as `--host` takes it. */
    readonly host: string;
    /** The target's name in the config; needed where several could be the project that is built. */
    readonly target?: string;
    /** The project's production branch, where the host does not say it and the build has no token to ask for it. */
    readonly productionBranch?: string;
}
/** Where a build has its variables from. */
export interface Located {
    readonly host: BuildHost;
    readonly build: Build;
    readonly target: ConfigTarget;
    /** Those that the config maps, strongest first; empty where it maps none of them. */
    readonly places: readonly Place[];
    /** Whether the build has a token for the target. */
    readonly hasToken: boolean;
}
/**
 * Finds the build's target and places, by the host's own variables. Asks the vendor, with GETs, only for what these leave
 * open.
 * @throws SealpostError('usage') where this is no build of the host, or of a project that the config does not have; what
 *   the vendor refuses
 */
export declare function locate(call: BuildCall, config: Config, runtime: Runtime): Promise<Located>;
