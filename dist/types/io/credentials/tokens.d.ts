import type { Place } from '../../core/address.js';
import type { Config } from '../../core/config.js';
import type { Runtime } from '../../core/runtime.js';
/** One block of `targets`. */
export type ConfigTarget = Config['targets'][number];
/**
 * Gives what gives the token for a config target; that is asked before each request, so that a short-lived token can be
 * renewed, and after a 401 with the token that was refused: whoever can get another one gives it. Targets with one token
 * get the very same function. `places` are those of the target that it is for; all that the config maps where they are
 * left out.
 */
export type Tokens = (target: ConfigTarget, places?: readonly Place[]) => (refused?: string) => Promise<string>;
/**
 * The token from the environment: the config's own variable, or the first of the target's that is set.
 * @throws SealpostError('token-missing'), by what it gives, where none is, or where it is not one that can be sent
 */
export declare function tokensFrom(runtime: Pick<Runtime, 'env'>): Tokens;
/**
 * The token in the first of some variables that is set; undefined where none is.
 * @throws SealpostError('token-missing') naming the variable, where it is not one that can be sent
 */
export declare function tokenOf(names: readonly string[], { env }: Pick<Runtime, 'env'>): string | undefined;
/** Names of the variables that may hold a target's token, the first that is set wins. */
export declare function tokenNames(target: Pick<ConfigTarget, 'token' | 'target'>): readonly string[];
