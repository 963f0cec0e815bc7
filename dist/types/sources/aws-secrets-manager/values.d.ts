import type { SourceValue } from '../../core/value.js';
import type { StoredSecret } from './client.js';
import type { Selection } from './selection.js';
import type { Settings } from './settings.js';
/**
 * Values by their names: a secret gives one, called by what comes after the prefix, and a JSON secret one for each key that
 * the config takes.
 * @throws SealpostError 'source…' for a binary secret, a key that is not there, a name that is none, and a clash
 */
export declare function valuesOf(stored: ReadonlyMap<string, StoredSecret>, selection: Selection, settings: Pick<Settings, 'stage' | 'separator'>): Map<string, SourceValue>;
/** What of the name of a secret makes the name of its value. */
export declare function partsOf(name: string, { prefix }: Pick<Selection, 'prefix'>): string[];
/** What is known of a version of a secret beside its text. */
type Known = Pick<SourceValue, 'version' | 'versionId' | 'updatedAt'>;
/** Leads a person to a secret. */
export declare function placeOf(name: string, stage: string): string;
/**
 * Whoever puts a version may choose its id, so a secret that is made anew may have one of before; its ARN is another then
 * ("PutSecretValue", `ClientRequestToken`, and "CreateSecret", API reference, read 2026-11-30).
 */
export declare function versionOf(arn: string | undefined, id: string | undefined): Pick<Known, 'version' | 'versionId'>;
/**
 * The text of a secret, and what is known of it.
 * @throws SealpostError('source') where it is binary · 'bad-answer' where it is another version, or none
 */
export declare function readable(secret: StoredSecret, stage: string): {
    text: string;
    at: string;
    known: Known;
};
/** Leads a person to a key of a JSON secret. */
export declare function keyPlace(at: string, key: string): string;
export {};
