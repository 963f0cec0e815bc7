import type { SealpostError } from './errors.js';
/** A config target that goes on with the old values until it is deployed anew. */
export interface Redeployment {
    /** Name of the config target. */
    readonly target: string;
    /** The kind of target. */
    readonly use: string;
    /**
     * Why it is asked for a deployment: this run changes values, or a former one did and never asked. Absent where nobody is
     * asked: the config says `never`, or the target cannot be asked.
     */
    readonly because?: 'changed' | 'owed';
    /** What is started, as it goes on after "starts"; absent where nothing is. */
    readonly starts?: string;
}
/** What became of a {@link Redeployment} that was due. One that was not asked for is still owed, unless there is none to ask for. */
export interface RedeploymentReceipt {
    /** Name of the config target. */
    readonly target: string;
    readonly asked: boolean;
    /** What was started, or why nothing was; for a person. */
    readonly said: string;
    /** Why it was refused, if it was. */
    readonly error?: SealpostError;
}
/** Whether a deployment is to be asked for. */
export declare function isDue({ because }: Pick<Redeployment, 'because'>): boolean;
