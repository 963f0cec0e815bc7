import type { Target } from '../../core/types.js';
import { type PlaceInput, type Scope, type Settings } from './scope.js';
export declare const target: Target<Scope, Settings, PlaceInput>;
