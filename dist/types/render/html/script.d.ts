/**
 * The page's script. It adds comfort to a page that is whole without it: a filter, arrow keys in the matrix, and a pane
 * with what is known of one cell. It makes text and copies nodes, never markup out of strings.
 */
export declare const script: string;
