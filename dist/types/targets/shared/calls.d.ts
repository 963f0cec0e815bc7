import type { Target } from '../../core/target.js';
/** What `identify` is given. */
export type IdentifyCall<S> = Parameters<Target<S>['identify']>[0];
/** What `observe` is given. */
export type ObserveCall<S> = Parameters<Target<S>['observe']>[0];
/** What `write` is given. */
export type WriteCall<S> = Parameters<Target<S>['write']>[0];
