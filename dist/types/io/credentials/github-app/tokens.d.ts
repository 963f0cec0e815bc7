import type { ConfigTarget } from '../../../core/config.js';
import type { Runtime } from '../../../core/runtime.js';
import type { Secret } from '../../../core/secret.js';
import type { Need } from '../../../core/target.js';
import type { WaitNotice } from '../../http/client.js';
import { type Tokens } from '../tokens.js';
/** What tokens are made with. */
export interface Minting {
    readonly runtime: Runtime;
    /** What the tokens are for: a token that only looks cannot write. */
    readonly may: 'look' | 'write';
    /** Told each token before it is used for the first time. */
    readonly minted: (token: Secret) => void;
    readonly notice: WaitNotice;
}
/**
 * How a config target gets its token: from a GitHub App where the environment names one (SEALPOST_GITHUB_APP_ID and
 * SEALPOST_GITHUB_APP_PRIVATE_KEY) and the target is GitHub, else from the variables that hold tokens.
 */
export declare function tokensIn(minting: Minting): Tokens;
/** Whether an App's tokens are for this config target: GitHub's, and not given a token of its own by the config. */
export declare function speaksFor(target: ConfigTarget): boolean;
/**
 * What an App's installation lacks for a config target to be written to.
 * @throws SealpostError where there is no installation, it is suspended, or GitHub cannot be asked
 */
export declare function appLacks(target: ConfigTarget, minting: Minting): Promise<readonly Need[]>;
