import { SealpostError } from '../../core/errors.js';
/** The fields of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>;
/** Whether something is an object, and no array. */
export declare function isObject(value: unknown): value is Fields;
/** The fields of an object; none of anything else. */
export declare function fieldsOf(value: unknown): Fields;
/**
 * The error for a success that is not what the vendor's API describes.
 * @param what the call in a few words
 */
export declare function notAsDescribed(what: string): SealpostError;
