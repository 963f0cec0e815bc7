import type { SourceClient } from '../../core/source.js';
import { type Refused } from './refusals.js';
/** A request as the SDK hands it on, signed. */
export interface SdkRequest {
    readonly method: string;
    readonly protocol: string;
    readonly hostname: string;
    readonly port?: number | undefined;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
}
/** What the SDK sends through. */
export interface AwsRequestHandler {
    readonly handle: (request: SdkRequest) => Promise<{
        readonly response: {
            readonly statusCode: number;
            readonly headers: Record<string, string>;
            readonly body: Uint8Array;
        };
    }>;
    readonly updateHttpClientConfig: () => void;
    readonly httpHandlerConfigs: () => Record<string, never>;
}
/**
 * The SDK's way out: through our client, which waits, tries again and gives up. An answer that refuses never gets to the SDK,
 * whose errors hold what the server said.
 * @returns a handler whose requests throw SealpostError, by what the client and `refused` make of trouble
 */
export declare function requestHandler(client: SourceClient, refused: Refused): AwsRequestHandler;
