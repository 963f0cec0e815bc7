import * as z from 'zod/mini';
/** What a config says of the source. */
export declare const settings: z.ZodMiniObject<{
    vault: z.ZodMiniOptional<z.ZodMiniString<string>>;
    items: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    references: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
}, z.core.$strict>;
/** What {@link settings} gives. */
export type Settings = z.output<typeof settings>;
