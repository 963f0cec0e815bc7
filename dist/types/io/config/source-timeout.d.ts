import type { Source } from '../../core/source.js';
/** The key of a `source` block that every source knows that waits for servers or programs, as JSON schema. */
export declare const timeoutKey: {
    readonly type: 'string';
    readonly pattern: '^[1-9][0-9]{0,2}s$';
    readonly description: 'How long reading may take, all tries together, in seconds: `40s`, unless something else is said.';
};
/** Whether the block of a source may say how long reading may take: one that waits for nobody has no need. */
export declare function takesTimeout({ access }: Pick<Source, 'access'>): boolean;
/**
 * How long reading may take, ms; undefined where the block does not say, or says something else than seconds.
 * @param complain told what is wrong, if anything is
 */
export declare function timeoutOf(given: unknown, complain: (what: string) => void): number | undefined;
