import type { Pipeline, Trigger } from '../pipeline.js';
/** What the runner says of a job beside the event's payload. */
export type Job = Pick<Pipeline, 'event' | 'repository' | 'commit' | 'ref' | 'branch'>;
/**
 * What started a run, as the runner tells it.
 * @param payload of the event, parsed
 */
export declare function triggerOf(payload: unknown, job: Job): Trigger;
/** Whether a text is the full name of a commit. */
export declare function isCommit(text: unknown): text is string;
/** Whether a text can be the name of a branch. */
export declare function isBranch(text: unknown): text is string;
