import type { Schema } from '../../core/target.js';
/** A text that a setting holds and nobody may see. */
export interface SecretSetting {
    /** Where it stands, `login.password`. */
    readonly path: string;
    readonly text: string;
}
/**
 * The settings of a plug-in that its schema marks as secret, with `.meta({ secret: true })` or, as JSON Schema has it,
 * `writeOnly: true` or `format: "password"`. The registry that zod keeps its marks in is one for all copies of zod in a
 * process, so that a package's own copy will do.
 * @param settings what the schema made of the config
 */
export declare function secretSettings(schema: Schema<unknown>, settings: unknown): SecretSetting[];
/** Settings without what their schema marks as secret. */
export declare function openSettings(schema: Schema<unknown>, settings: unknown): unknown;
