import type { Config, Place, TargetIo, World } from '../core/types.js';
import { type Gates } from './gate.js';
import { type Requests, type WaitNotice, type Wire } from './http.js';
/** How one config target is reached. */
export interface Line {
    readonly wire: Wire;
    /** What this config target has asked so far. */
    readonly requests: Requests;
    /** For looking: refuses everything but GET and HEAD. */
    readonly reading: TargetIo;
    /** Makes what may write. Called in `io/apply.ts` only. */
    readonly writing: () => TargetIo;
}
type ConfigTarget = Config['targets'][number];
/**
 * Gives what gives the token for a config target; that is asked before each request, so that a short-lived token can be
 * renewed, and after a 401 with the token that was refused: whoever can get another one gives it. Targets with one token
 * get the very same function. `places` are those of the target that it is for; all that the config maps where they are
 * left out.
 */
export type Tokens = (target: ConfigTarget, places?: readonly Place[]) => (refused?: string) => Promise<string>;
/**
 * Opens a line to each config target. Targets with one endpoint and one token share a wire, because they share the
 * vendor's counters.
 * @param mayWrite asked right before each request that changes something; throws where that must not be sent any more
 * @param gates what others share who send with the same tokens
 * @throws SealpostError 'endpoint' for an address that is neither https nor loopback, 'token-missing'
 */
export declare function openLines(targets: readonly ConfigTarget[], world: World, notice: WaitNotice, tokens: Tokens, mayWrite?: () => Promise<void>, gates?: Gates): Map<string, Line>;
/**
 * The token from the environment: the config's own variable, or the first of the target's that is set.
 * @throws SealpostError('token-missing'), by what it gives, where none is, or where it is not one that can be sent
 */
export declare function tokensFrom(world: Pick<World, 'env'>): Tokens;
/**
 * The token in the first of some variables that is set; undefined where none is.
 * @throws SealpostError('token-missing') naming the variable, where it is not one that can be sent
 */
export declare function tokenOf(names: readonly string[], { env }: Pick<World, 'env'>): string | undefined;
/** Names of the variables that may hold a target's token, the first that is set wins. */
export declare function tokenNames(target: Pick<ConfigTarget, 'token' | 'target'>): readonly string[];
/**
 * The endpoint from the environment or the vendor's own.
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export declare function endpointOf(access: {
    readonly env: string;
    readonly default: string;
}, world: Pick<World, 'env'>): URL;
export {};
