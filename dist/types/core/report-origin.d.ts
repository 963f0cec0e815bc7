import type { Change } from './change.js';
/** Where a report says that a wanted value comes from: nothing where nothing is wanted. */
export declare function reportedOrigin({ origin, version }: Change): {
    readonly source?: {
        readonly name: string;
        readonly at: string;
        readonly version?: string;
    };
};
