import type { GitObjects } from '../../../system/git/objects.js';
import { type RemoteCall } from './remote.js';
/** The commits, files and refs of a remote, by the git program; nothing is asked yet. `close` takes away what was fetched. */
export declare function gitProgramObjects(call: RemoteCall): GitObjects & {
    readonly close: () => Promise<void>;
};
