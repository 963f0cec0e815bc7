import type { StoreKind } from '../../store-kind.js';
import { type GitBranchSettings } from './settings.js';
/** A branch of a repository at GitHub, where runs on any machine find it. */
export declare const store: StoreKind<GitBranchSettings>;
