import { type Call } from './api.js';
import { type Scope } from './scope.js';
/** Seals values for one scope. The key lives no longer than the sealer: GitHub may change it at any time. */
export interface Sealer {
    /** The value as `PUT …/secrets/{name}` takes it. */
    readonly seal: (value: string) => {
        readonly encrypted_value: string;
        readonly key_id: string;
    };
    /** Fetches the key again. */
    readonly renew: () => Promise<void>;
}
/**
 * Fetches the scope's public key (one request) and loads libsodium, which nothing but a write needs.
 * A key is kept by scope and never by its id: one id has been seen with different keys.
 */
export declare function openSealer(call: Call, scope: Scope): Promise<Sealer>;
