import type { GitRefs } from '../system/git/objects.js';
import { type GitDatabase } from './git-database.js';
/** The refs of an open repository. */
export declare function gitRefs(database: GitDatabase): GitRefs;
