import type { IdentifyCall } from '../shared/calls.js';
import { type Call } from './api.js';
import { type Scope } from './scope.js';
/**
 * `repository 1296269`, `organization 6811672`: GitHub numbers both kinds by themselves. A number outlives renaming and
 * transfer, and is never given again (REST API description, read 2026-11-29). One GET, for which any token will do that
 * may see the place ("Metadata: Read", which no token lacks). A former name is answered with 301, and is the HTTP client's error.
 */
export declare function identify({ scope, io }: IdentifyCall<Scope>): Promise<string>;
/**
 * GitHub's number of a repository or an organisation.
 * @param path `/repos/acme/shop`, `/orgs/acme`
 * @throws SealpostError after the status, or 'bad-answer'
 */
export declare function idAt(call: Call, path: string, words: {
    what: string;
    hint: string;
}): Promise<number>;
