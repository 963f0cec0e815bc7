import type { SourceEndpoint, SourceVariable } from '../../core/source.js';
/**
 * Variables that all AWS tools know ("Environment variables to configure the AWS CLI" and "Container credential provider",
 * AWS SDKs and Tools Reference Guide, read 2026-11-30).
 */
export declare const awsVariables: readonly SourceVariable[];
/** The address at which tasks of ECS get credentials. */
export declare const taskHost = "169.254.170.2";
/** Endpoints that a login may need. */
export declare const loginEndpoints: readonly SourceEndpoint[];
