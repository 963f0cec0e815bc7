import type { AppLogin } from '../../../core/access.js';
import type { Need } from '../../../core/address.js';
import type { ConfigTarget } from '../../../core/config.js';
import type { Runtime } from '../../../core/runtime.js';
import type { Secret } from '../../../core/secret.js';
import type { WaitNotice } from '../../http/client.js';
import { type Tokens } from '../tokens.js';
import { type GithubApp } from './jwt.js';
/** What tokens are made with. */
export interface Minting {
    readonly runtime: Runtime;
    /** What the tokens are for: a token for reading cannot write. */
    readonly may: 'read' | 'write';
    /** Told each token before it is used for the first time, and what it is called. */
    readonly minted: (token: Secret, called: string) => void;
    readonly notice: WaitNotice;
}
/** An App that the environment names, and the login that it is for. */
type LoggedIn = GithubApp & {
    readonly login: AppLogin;
};
/**
 * How a config target gets its token: from an App where its kind has such a login and the environment names one, else
 * from the variables that hold tokens. Targets with one login share its tokens.
 */
export declare function tokensIn(minting: Minting): Tokens;
/**
 * The App whose tokens are for a config target: where its kind has such a login, the environment names one, and the config
 * gives the target no token of its own.
 * @throws SealpostError('token-missing') where only half of it is there, or is not what it should be
 */
export declare function appOf(target: ConfigTarget, runtime: Pick<Runtime, 'env'>): LoggedIn | undefined;
/**
 * What an App's installation lacks for a config target to be written to.
 * @throws SealpostError where there is no installation, it is suspended, or GitHub cannot be asked
 */
export declare function appLacks(target: ConfigTarget, minting: Minting): Promise<readonly Need[]>;
export {};
