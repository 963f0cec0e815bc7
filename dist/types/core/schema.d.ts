/** The part of a zod schema that is used here, as a structural type, so that core needs no library. */
export interface Schema<T> {
    safeParse(input: unknown): {
        success: true;
        data: T;
    } | {
        success: false;
        error: {
            issues: readonly {
                path: PropertyKey[];
                message: string;
                code?: string | undefined;
                keys?: string[];
            }[];
        };
    };
}
