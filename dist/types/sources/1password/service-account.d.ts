import type { SourceIo } from '../../core/source.js';
import type { Account } from './account.js';
/** The parts of `@1password/sdk` 0.5 that are used here; the contract holds them against the package's own types. */
export interface Sdk {
    createClient(config: {
        auth: string;
        integrationName: string;
        integrationVersion: string;
    }): Promise<SdkClient>;
}
/** A client that has logged in. */
export interface SdkClient {
    readonly vaults: {
        list(): Promise<{
            id: string;
            title: string;
        }[]>;
    };
    readonly items: {
        list(vault: string): Promise<{
            id: string;
            title: string;
            state: string;
        }[]>;
        getAll(vault: string, items: string[]): Promise<{
            individualResponses: {
                content?: SdkItem;
                error?: unknown;
            }[];
        }>;
    };
    readonly secrets: {
        resolveAll(references: string[]): Promise<{
            individualResponses: Record<string, {
                content?: {
                    secret: string;
                };
                error?: {
                    type: string;
                };
            }>;
        }>;
    };
}
interface SdkItem {
    id: string;
    title: string;
    updatedAt: Date;
    sections: {
        id: string;
        title: string;
    }[];
    fields: {
        id: string;
        title: string;
        sectionId?: string;
        value: string;
    }[];
}
/**
 * An account by way of the service itself, with the token of a service account. The service speaks a protocol of its own,
 * end to end encrypted, which only 1Password's SDK knows. That does its requests inside of WebAssembly by the global
 * `fetch`: they cannot be counted, paced or sent through a proxy from here, so the package is the user's to install.
 * @param folder of the config; the package is looked for from there
 * @throws SealpostError('token-missing') without OP_SERVICE_ACCOUNT_TOKEN · 'source' where the package is not installed
 */
export declare function serviceAccount(folder: string, io: SourceIo): Promise<Account>;
export {};
