import { SealpostError } from '../../core/errors.js';
/** What a refusal can be about. */
export interface About {
    /** As people write it, `Secrets Manager`. */
    readonly service: string;
    /** IAM actions, each with the resource that it has to be allowed for. */
    readonly resources: Readonly<Record<string, string>>;
}
/** A request that was refused, with AWS's own word for it, without `Exception`. */
export interface Refused {
    readonly error: SealpostError;
    readonly word: string | undefined;
    /** The secret is to be deleted. */
    readonly isDeleted: boolean;
}
/** Reads a refusal; nothing of what the answer says is kept but words that are known here. */
export declare function refused({ service, resources }: About, { status, text, operation }: {
    readonly status: number;
    readonly text: string;
    readonly operation: string;
}): Refused;
