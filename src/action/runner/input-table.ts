import { surroundings } from '../../io/http/proxies.js'
import { type InputRow, jobInputs, runInputs } from './common-inputs.js'
import { targetInputs } from './inputs.generated.js'

/** Every command that a step can be for. */
export const allCommands = ['plan', 'apply', 'drift'] as const

/** The variables of a step, as the runner sets them. */
export type Env = Readonly<Record<string, string | undefined>>

/**
 * Every input that action.yml declares. Those of the targets are generated from their descriptors, so that a step does
 * not load the ones that it does not use.
 */
export const inputTable = { ...runInputs, ...targetInputs, ...jobInputs } as const

/** The name of an input. */
export type InputName = keyof typeof inputTable

/** What the runner puts before an input's name, in upper case, when it makes a variable of it. */
export const inputPrefix = 'INPUT_'

/**
 * The inputs that are secrets, which must be masked before anything else is printed. Looks at nothing but the variables
 * that hold them.
 */
export function secretInputs(env: Env): { readonly name: InputName; readonly value: string }[] {
  return inputNames().flatMap((name) => {
    const value = rowOf(name).secret ? given(name, env) : undefined
    return value === undefined ? [] : [{ name, value }]
  })
}

/** The variables without the inputs, and with those inputs under the names by which the engine knows them. */
export function engineEnv(env: Env): Record<string, string | undefined> {
  const known = inputNames().flatMap((name) => {
    const { variable } = rowOf(name)
    const value = given(name, env)
    return variable === undefined || value === undefined ? [] : [[variable, value]]
  })
  return {
    // an own token for the ledger, under `env:`, says more than the job's, which is always there
    SEALPOST_LEDGER_TOKEN: given('job-token', env),
    ...Object.fromEntries(Object.entries(env).filter(([variable]) => !variable.startsWith(inputPrefix))),
    ...Object.fromEntries(known),
  }
}

/** What the host says of a job, as far as anybody here asks. */
const told = [
  ...[
    'API_URL',
    'SERVER_URL',
    'EVENT_NAME',
    'EVENT_PATH',
    'REPOSITORY',
    'REF',
    'SHA',
    'RUN_ID',
    'RUN_ATTEMPT',
    'ACTOR',
  ],
  ...['WORKSPACE', 'OUTPUT', 'STEP_SUMMARY'],
].map((name) => `GITHUB_${name}`)

/**
 * What a run may know that is not trusted: what the host says of the job, the inputs that are no secrets, and the job's
 * own token, by which it reads the repository. No other variable is looked at; of other inputs only the names are kept.
 * @param more what the host tells everybody beside GitHub's variables
 */
export function publicEnv(env: Env, more: readonly string[] = []): Record<string, string | undefined> {
  const open = inputNames().filter((name) => name === 'job-token' || !isCredential(name))
  const settings = open.flatMap((name) => rowOf(name).variable ?? [])
  const others = ['RUNNER_TEMP', 'SEALPOST_PACING', 'NO_COLOR', 'FORCE_COLOR', ...settings, ...surroundings, ...more]
  const known = new Set([...told, ...open.map(variableOf), ...others])
  return Object.fromEntries(
    Object.keys(env)
      .filter((variable) => known.has(variable) || variable.startsWith(inputPrefix))
      .map((variable) => [variable, known.has(variable) ? env[variable] : '']),
  )
}

/** Whether an input is a secret, or is of no use without one. */
function isCredential(name: InputName): boolean {
  const { secret, needs } = rowOf(name)
  return secret === true || needs !== undefined
}

/** What is known of an input. */
export function rowOf(name: InputName): InputRow {
  return inputTable[name]
}

/** Every input. */
export function inputNames(): InputName[] {
  return Object.keys(inputTable) as InputName[]
}

/** The variable that an input comes in. */
export function variableOf(name: InputName): string {
  return `${inputPrefix}${name.toUpperCase()}`
}

/** Ends trimmed, as every Action does it: a secret that was pasted often brings a line end along. */
export function given(name: InputName, env: Env): string | undefined {
  return env[variableOf(name)]?.trim() || undefined
}

/** What the step was told, else what action.yml gives. */
export function effective(name: InputName, env: Env): string {
  const { otherwise = '' } = rowOf(name)
  return given(name, env) ?? otherwise
}
