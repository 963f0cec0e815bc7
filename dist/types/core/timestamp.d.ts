/**
 * A vendor's time as one text for each instant: `+00:00`, `.000Z` and other zones are only ways to write it, and no sign
 * that somebody changed a value. What is no time with a zone, or is finer than a millisecond, stays as it is.
 */
export declare function timestampOf(text: string): string;
