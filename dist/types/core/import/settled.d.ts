import type { SourceValue } from '../value.js';
type Values = ReadonlyMap<string, Pick<SourceValue, 'secret'>>;
/**
 * Names that are not what they should be after values were put among others: one that was put must have its value, and any
 * other the one that it had.
 */
export declare function unlike(before: Values, put: ReadonlyMap<string, string>, after: Values): string[];
export {};
