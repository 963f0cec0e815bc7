import type { Targeted } from './format/contents.js';
import type { Session } from './session.js';
/** Takes back what another run says meanwhile of names that this one was about to write. */
export declare function doubtIntents(session: Session, intents: readonly Targeted[]): Promise<void>;
