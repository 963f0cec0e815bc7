import type { SourceClient } from '../../core/source.js';
import type { Refused } from './refusals.js';
import { type AwsRequestHandler } from './request-handler.js';
/** What AWS is asked with. */
export interface AwsCredentials {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
    /** When they end, ms since the epoch, where AWS says so. */
    readonly ends?: number;
}
/** What a client of the SDK needs to know. */
export interface SdkOptions {
    readonly client: SourceClient;
    readonly region: string;
    /** Absent for requests that are not signed. */
    readonly credentials?: AwsCredentials;
    readonly refused: Refused;
}
/**
 * The settings of a client of the SDK, all of those that it would otherwise look for in variables, in files of the home
 * folder or at an address of the machine; and no second try of its own, which is the affair of {@link SourceClient}.
 */
export declare function sdkConfig({ client, region, credentials, refused }: SdkOptions): {
    region: string;
    endpoint: string;
    credentials?: AwsCredentials;
    credentialDefaultProvider: () => () => Promise<never>;
    requestHandler: AwsRequestHandler;
    maxAttempts: number;
    retryMode: string;
    defaultsMode: 'standard';
    useFipsEndpoint: boolean;
    useDualstackEndpoint: boolean;
    authSchemePreference: string[];
    userAgentAppId: () => Promise<undefined>;
    defaultUserAgentProvider: () => Promise<[string, string][]>;
    streamCollector: (body: unknown) => Promise<Uint8Array<ArrayBufferLike>>;
};
