/**
 * As many lines as fit, in their order. Where some do not, a last line says how many.
 * @param room characters, a line end for each line included
 * @param rest makes that last line
 */
export declare function fitting(lines: readonly string[], room: number, rest: (hidden: number) => string): string[];
/**
 * Divides a room among parts: who wants less than an equal share gets what it wants, and the others share what that
 * leaves.
 */
export declare function shares(wants: readonly number[], room: number): number[];
/** All numbers together; 0 for none. */
export declare function sum(numbers: readonly number[]): number;
