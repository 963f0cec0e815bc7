/** A name as Markdown code, cut to a length. */
export declare function shortCode(name: string, longest?: number): string;
/** A sentence as Markdown, cut to a length. */
export declare function shortText(text: string): string;
