import type { Blocked } from '../../core/observation.js';
import type { Api } from './api.js';
import type { Listing } from './responses.js';
import { type Scope } from './scope.js';
/**
 * What keeps every new value out of a place, by form. The plan is asked for, with one GET more, only where the config
 * wants something that small plans lack, and no variable of the list shows that the team has it.
 * @returns one for each scope, in their order; undefined where nothing is in the way
 */
export declare function blockedPlaces(api: Api, listing: Listing, scopes: readonly Scope[]): Promise<(Blocked | undefined)[]>;
