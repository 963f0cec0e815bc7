import type { StoreKind } from '../../store-kind.js';
import { type GitSettings } from './settings.js';
/** A branch of any git remote, reached by the git program. */
export declare const store: StoreKind<GitSettings>;
