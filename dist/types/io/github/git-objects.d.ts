import { type GitObjects } from '../system/git/objects.js';
import { type GitCall } from './git-database.js';
/**
 * Opens the commits, files and refs of a repository over the few calls of GitHub's Git database API that are needed (REST
 * docs, read 2026-11); nothing is asked yet.
 */
export declare function gitObjects(call: GitCall): GitObjects;
