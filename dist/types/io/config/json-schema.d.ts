import type { SourceList } from '../../core/source.js';
import type { Schema, TargetList } from '../../core/target.js';
import type { StoreList } from '../ledger/store-kind.js';
/**
 * The JSON schema (draft 7, which editors know best) of a whole config: the common keys, and for each source, target and
 * ledger its own settings and places.
 */
export declare function jsonSchema(targets: TargetList, sources: SourceList, stores?: StoreList): Promise<object>;
/** The keys that a schema knows at a path inside its data; none where it is no zod schema. */
export declare function knownKeys(schema: Schema<unknown>, path: readonly PropertyKey[]): string[];
