import type { Target } from '../../core/target.js';
import { type PlaceInput, type Scope, type Settings } from './scope.js';
/** GitHub: secrets and variables of repositories, environments and organisations. */
export declare const target: Target<Scope, Settings, PlaceInput>;
