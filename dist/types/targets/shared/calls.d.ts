import type { Redeploy, Target } from '../../core/target.js';
/** What `identify` is given. */
export type IdentifyCall<S> = Parameters<Target<S>['identify']>[0];
/** What `observe` is given. */
export type ObserveCall<S> = Parameters<Target<S>['observe']>[0];
/** What `ask` of a redeployment is given. */
export type RedeployCall<S> = Parameters<Redeploy<S>['ask']>[0];
/** What `write` is given. */
export type WriteCall<S> = Parameters<Target<S>['write']>[0];
