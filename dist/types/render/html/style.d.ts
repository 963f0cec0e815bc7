/**
 * The page's style. Colours come in pairs of ink and tint with a contrast of at least 4.5:1 in both schemes; each sign
 * is drawn here, its word stands in the page.
 */
export declare const style: string;
