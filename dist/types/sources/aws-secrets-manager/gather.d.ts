import { type Refused } from '../../vendors/aws/refusals.js';
import { type FilterBy, type Listed, type SecretsManager, type StoredSecret } from './client.js';
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
/** What of a list is selected, JSON secrets included. */
export declare function takenRows({ selection }: Pick<Gathering, 'selection'>, rows: readonly Listed[]): Listed[];
/** What finds all that is selected, JSON secrets included, and as little else as a filter can say. */
export declare function listFilter(selection: Selection): FilterBy;
