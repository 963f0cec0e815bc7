import type { SealpostError } from '../../core/errors.js';
import type { SourceDriver } from './driver.js';
/** Everything that an error tells a person. */
export declare function toldBy({ message, where, hint }: SealpostError): string;
/** Holds that an error says whose it is, which environment it is about, and what to do. */
export declare function tellsAll({ stage }: SourceDriver, error: SealpostError, environments: readonly string[]): void;
/** Holds that none of these texts stands in a thing, in whatever way somebody prints it. */
export declare function hides(thing: unknown, texts: Iterable<string>, what: string): void;
/** The variables of the stage that are secret by the source's own word, name and text. */
export declare function credentialsIn({ stage }: SourceDriver): [string, string][];
/** What those variables hold. */
export declare function secretsOf(driver: SourceDriver): string[];
