import type { Env, JobIdentity } from '../pipeline.js'

/** The variable that a pipeline puts a token into where a config names no other. */
export const usualVariable = 'SEALPOST_ID_TOKEN'

/** A host that gives its jobs OIDC tokens, and of which no more than that is known here. */
interface Host {
  readonly runs: (env: Env) => boolean
  readonly identity: (env: Env) => JobIdentity
}

const forWhom = (audience: string | undefined) => audience ?? 'whoever it is for'

/** "OpenID Connect (OIDC) Authentication Using ID Tokens", docs.gitlab.com, read 2026-11: a job names its tokens and audiences. */
const gitlab: Host = {
  runs: (env) => env.GITLAB_CI === 'true',
  identity: () => ({
    endpoint: undefined,
    variables: [],
    remedy: (audience, variable) =>
      `Add to the job: \`id_tokens: { ${variable}: { aud: "${forWhom(audience)}" } }\`; an \`aud\` that is there already has to be this one.`,
  }),
}

/**
 * "OpenID Connect tokens" and "OIDC tokens with custom claims", circleci.com/docs, read 2026-11: what stands in the variable
 * is for the audience of the organisation; for any other one the command line makes a token.
 */
const circleci: Host = {
  runs: (env) => env.CIRCLECI === 'true',
  identity: () => ({
    endpoint: undefined,
    variables: ['CIRCLE_OIDC_TOKEN_V2'],
    remedy: (audience, variable) =>
      audience === undefined
        ? 'Use a context in the job: CircleCI puts CIRCLE_OIDC_TOKEN_V2 there then, for the audience of the organisation.'
        : `CIRCLE_OIDC_TOKEN_V2 is for the audience of the organisation alone. In the same step, before this command: \`export ${variable}="$(circleci run oidc get --claims '{"aud":"${audience}"}')"\`.`,
  }),
}

/** "buildkite-agent oidc", buildkite.com/docs, read 2026-11: the agent prints a token. */
const buildkite: Host = {
  runs: (env) => env.BUILDKITE === 'true',
  identity: () => ({
    endpoint: undefined,
    variables: [],
    remedy: (audience, variable) => {
      const to = audience === undefined ? '' : ` --audience "${audience}"`
      return `In the same step, before this command: \`export ${variable}="$(buildkite-agent oidc request-token${to})"\`.`
    },
  }),
}

/**
 * Azure Pipelines: "Oidctoken - Create" (REST API 7.1) and sprint 240, learn.microsoft.com, read 2026-11. Without a service
 * connection in the request the token is the pipeline's own, `p://organisation/project/pipeline`; its audience is always the
 * same.
 */
const azurePipelines: Host = {
  runs: (env) => env.TF_BUILD?.toLowerCase() === 'true',
  identity: (env) => ({
    endpoint: azureEndpoint(env),
    variables: [],
    remedy: (audience) =>
      audience === undefined || audience === azureAudience
        ? 'Hand the step the token of its job: `env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }`.'
        : `Azure Pipelines gives tokens for the audience ${azureAudience} alone: ask for that one, and let the other side expect it. The step needs \`env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }\`.`,
  }),
}

const azureAudience = 'api://AzureADTokenExchange'

function azureEndpoint({ SYSTEM_OIDCREQUESTURI: url, SYSTEM_ACCESSTOKEN: token }: Env): JobIdentity['endpoint'] {
  if (!url || !token) return undefined
  return {
    url,
    name: 'SYSTEM_OIDCREQUESTURI',
    token,
    method: 'POST',
    query: () => ({ 'api-version': '7.1' }),
    key: 'oidcToken',
  }
}

/** Any other place: a person, or a host that puts a token into a variable when it is told to. */
const anywhere: JobIdentity = {
  endpoint: undefined,
  variables: [],
  remedy: (audience, variable) =>
    `Put an OIDC token for ${audience === undefined ? 'it' : `the audience ${audience}`} into ${variable}.`,
}

/** How a job comes by an OIDC token at a host that has no adapter of its own yet. */
export function identityElsewhere(env: Env): JobIdentity {
  const host = [gitlab, circleci, buildkite, azurePipelines].find(({ runs }) => runs(env))
  return host?.identity(env) ?? anywhere
}
