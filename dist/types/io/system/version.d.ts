/** Version of this build, as in package.json. */
export declare const version: string;
/** How Sealpost names itself to a target. */
export declare const userAgent: string;
