import type { Denied } from '../../branch/refs.js';
import type { Place } from './troubles.js';
/** What gives a job of a host the right to push a ledger's branch. */
export declare function remedyOf(host: string, branch: string): string;
/** The errors where the remote keeps us from its refs, although we may write. */
export declare function deniedAt({ where, remedy }: Place, branch: string): Denied;
