/**
 * What of `Headers` and `Response` is used here. The built-in classes bring the whole of undici along, which costs a
 * process that sends little more time than everything else it does.
 */
/** Headers, by name in lower case. Stands in for the built-in class wherever that is read. */
export declare class PlainHeaders {
    #private;
    constructor(from?: Iterable<readonly string[]> | Readonly<Record<string, string | readonly string[]>>);
    get(name: string): string | null;
    has(name: string): boolean;
    set(name: string, value: string): void;
    append(name: string, value: string): void;
    delete(name: string): void;
    forEach(each: (value: string, name: string) => void): void;
    entries(): IterableIterator<[string, string]>;
    keys(): IterableIterator<string>;
    [Symbol.iterator](): IterableIterator<[string, string]>;
}
/** Status line, headers and address of a response. */
interface Head {
    readonly status: number;
    readonly statusText: string;
    readonly headers: PlainHeaders;
    readonly url?: string;
}
/** The body of a response that {@link plainResponse} made; undefined for any other, whose body is a stream. */
export declare function bytesIn(response: Response): Uint8Array<ArrayBuffer> | undefined;
/**
 * A response whose body is there already, whole. Typed as the built-in class, whose every member it has. Its body can be
 * read any number of times.
 */
export declare function plainResponse(bytes: Uint8Array<ArrayBuffer>, head: Head): Response;
export {};
