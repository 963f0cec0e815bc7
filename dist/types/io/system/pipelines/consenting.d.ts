import { type Consents } from '../../../core/consent.js';
import type { Env, Pipeline, Trigger } from '../pipeline.js';
/** Whether a run may be allowed what its policy holds back: by whom, or why not. */
export type Consenting = {
    readonly may: true /** Undefined for a person at a terminal. */;
    readonly by: string | undefined;
} | {
    readonly may: false;
    readonly because: string;
};
/**
 * A command that a person types may be told so. In a job nobody knows who wrote the command, or what started it: there
 * it is for a step, which asks its host.
 */
export declare function consentingAt(env: Env): Promise<Consenting>;
/**
 * A step of a job may be told so where a person who may write to the default branch started this very run of it by hand.
 * Whatever a pull request, a push, a schedule or another program brings about is nobody's consent, and a run that is
 * repeated was not consented to anew.
 */
export declare function consentingIn({ actor, run }: Pick<Pipeline, 'actor' | 'run'>, { trust, dispatched }: Pick<Trigger, 'trust' | 'dispatched'>): Consenting;
/** @throws SealpostError('untrusted') where something is consented to, and nobody can consent */
export declare function checkConsenting(consents: Consents, consenting: Consenting): void;
