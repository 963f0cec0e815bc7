import { type Matrix } from './model.js';
/** How many cells are in each state: a key to the colours, which the script turns into a filter; '' for no cells. */
export declare function tallies({ columns, counts }: Matrix): string;
/** The table of names × places; '' where there is nothing to put in. */
export declare function matrixTable(matrix: Matrix): string;
