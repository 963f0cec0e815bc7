import type { TargetIo } from '../../core/target.js';
import type { Taken } from '../cloudflare-shared/taken-names.js';
/** Which project, in which account. */
export interface ProjectId {
    readonly account: string;
    readonly project: string;
}
/** The two environments of a Pages project; there are no others (API types of `cloudflare` 7.3.0, read 2026-11). */
export type Environment = 'production' | 'preview';
/** What one environment of a project holds, as far as it concerns us. */
export interface Held {
    readonly vars: readonly {
        readonly name: string;
        readonly type: string;
        readonly value: string;
    }[];
    /** Names that other bindings (KV namespaces, D1 databases, …) have taken. */
    readonly taken: readonly Taken[];
    /** Set while a wrangler config file governs the environment: the stamp of that file. */
    readonly hash: string | undefined;
}
/** What a PATCH says of one environment: changed names only, `null` removes. */
export interface Patch {
    readonly env_vars: Readonly<Record<string, {
        type: 'plain_text' | 'secret_text';
        value: string;
    } | null>>;
    readonly wrangler_config_hash?: string;
}
/** A project as one GET shows it. */
export interface Project {
    /** Its own id, where the answer has it. */
    readonly id: string | undefined;
    /** Undefined for an environment that the answer does not speak of. */
    readonly held: Readonly<Record<Environment, Held | undefined>>;
}
/**
 * One GET for both environments.
 * @throws SealpostError; `bad-answer` where the answer is not a project
 */
export declare function readProject(io: TargetIo, id: ProjectId): Promise<Project>;
/**
 * One GET for the project's own id, which stays when the project gets another name, and which no other project has
 * (API types: "ID of the project", beside its name; read 2026-11).
 * @throws SealpostError; `bad-answer` where the answer has none
 */
export declare function readProjectId(io: TargetIo, id: ProjectId): Promise<string>;
/**
 * One PATCH. It carries `deployment_configs` and nothing else of the project, so that nothing else can change.
 * @throws SealpostError; the vendor takes the whole document or none of it
 */
export declare function patchProject(io: TargetIo, id: ProjectId, patch: Readonly<Partial<Record<Environment, Patch>>>): Promise<void>;
/** What serves production, and whether it was built from a repository and not uploaded. */
export interface Deployed {
    readonly id: string | undefined;
    readonly isBuilt: boolean;
}
/** One GET. @throws SealpostError; `bad-answer` where the answer is not a project */
export declare function readDeployed(io: TargetIo, id: ProjectId): Promise<Deployed>;
/** Builds a deployment anew, with the variables as they are now. One POST. @throws SealpostError */
export declare function retryDeployment(io: TargetIo, id: ProjectId, deployment: string): Promise<void>;
