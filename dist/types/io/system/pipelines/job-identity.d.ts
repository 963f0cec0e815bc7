import type { JobIdentity } from '../pipeline.js';
/** The variable that a pipeline puts a token into where a config names no other. */
export declare const usualVariable = "SEALPOST_ID_TOKEN";
/** Whom a token is for, in the middle of a line to add. */
export declare const forWhom: (audience: string | undefined) => string;
/** Any place that gives no token by itself: a person, or a host that puts one into a variable when it is told to. */
export declare const anywhere: JobIdentity;
/** A host whose jobs have a token in a variable as soon as they are told to put it there. */
export declare function inVariable(remedy: JobIdentity['remedy'], variables?: readonly string[]): JobIdentity;
