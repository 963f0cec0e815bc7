import type { Doubt } from '../../core/value-doubts.js';
/** What to say of a value of a store that replaces `${NAME}`, where one was left in it. */
export declare function leftReferences(value: string): Doubt[];
