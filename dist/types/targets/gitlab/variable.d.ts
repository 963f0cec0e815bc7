import * as z from 'zod/mini';
/**
 * One variable as the API shows it. What older versions lack may be absent: `raw` came with 15.7, `description` with 16.2, `hidden`
 * with 17.4, and groups without environment scopes show none, which means all ("Project-level CI/CD variables API", read 2026-11).
 */
export declare const variable: z.ZodMiniObject<{
    key: z.ZodMiniString<string>;
    value: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    environment_scope: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    masked: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>>;
    hidden: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>>;
    raw: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniBoolean<boolean>>>;
}, z.core.$strip>;
/** One variable, as far as it matters here. */
export type Variable = z.infer<typeof variable>;
/** What a write has to know of a variable that is there; no value. */
export interface Attributes {
    readonly masked: boolean;
    readonly hidden: boolean;
    readonly raw: boolean;
    /** It is not masked, and could not be: its value is none that GitLab can mask. */
    readonly unmaskable: boolean;
}
/** What a variable has beside its value. */
export declare function attributesOf(row: Variable): Attributes;
/** The environment scope of a variable. */
export declare function scopeOf({ environment_scope: scope }: Variable): string;
/** A variable on its way out. */
export interface NewVariable {
    readonly key: string;
    readonly value: string;
    readonly environment_scope: string;
    readonly protected: boolean;
    readonly masked: boolean;
    readonly masked_and_hidden?: true;
    readonly raw: boolean;
}
/** What an update says; everything else stays as it is. */
export interface Update {
    readonly value: string;
    readonly masked?: boolean;
    readonly raw?: true;
}
