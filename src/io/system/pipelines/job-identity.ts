import type { JobIdentity } from '../pipeline.js'

/** The variable that a pipeline puts a token into where a config names no other. */
export const usualVariable = 'SEALPOST_ID_TOKEN'

/** Whom a token is for, in the middle of a line to add. */
export const forWhom = (audience: string | undefined) => audience ?? 'the service it is for'

/** Any place that gives no token by itself: a person, or a host that puts one into a variable when it is told to. */
export const anywhere: JobIdentity = {
  endpoint: undefined,
  variables: [],
  remedy: (audience, variable) =>
    `Put an OIDC token for ${audience === undefined ? 'it' : `the audience ${audience}`} into ${variable}.`,
}

/** A host whose jobs have a token in a variable as soon as they are told to put it there. */
export function inVariable(remedy: JobIdentity['remedy'], variables: readonly string[] = []): JobIdentity {
  return { endpoint: undefined, variables, remedy }
}
