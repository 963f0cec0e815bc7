/** Data as text: equal data gives equal text, whatever the order of keys. */
export declare function canonical(data: unknown): string;
