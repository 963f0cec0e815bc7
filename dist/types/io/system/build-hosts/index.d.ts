import type { BuildHost } from './build-host.js';
/** The hosts whose builds can be checked, by the name that `--host` takes; each is loaded when it is asked for. */
export declare const buildHosts: Readonly<Record<string, () => Promise<{
    readonly host: BuildHost;
}>>>;
/**
 * The host of that name.
 * @throws SealpostError('usage') where there is none
 */
export declare function buildHostNamed(name: string): Promise<BuildHost>;
