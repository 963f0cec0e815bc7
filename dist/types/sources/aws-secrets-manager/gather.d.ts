import { type Refused } from '../shared/aws/refusals.js';
import { type SecretsManager, type StoredSecret } from './client.js';
import { type Selection } from './selection.js';
/** What secrets are gathered with. */
export interface Gathering {
    readonly manager: SecretsManager;
    readonly selection: Selection;
    /** The staging label of the version that is wanted. */
    readonly stage: string;
    /** Says what to do about a secret that a batch does not hold. */
    readonly refused: Refused;
}
/**
 * The secrets of one environment, by their whole names, with as few requests as the API has: what begins with a prefix comes
 * by a filter, twenty a page, and nothing is listed before. Tags are listed: a filter takes their beginnings for all of
 * them, and values come without tags.
 * @throws SealpostError 'source…' where a secret is not given, by its name
 */
export declare function gather(gathering: Gathering): Promise<Map<string, StoredSecret>>;
