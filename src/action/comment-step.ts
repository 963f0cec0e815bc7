import { resolve } from 'node:path'
import { SealpostError } from '../core/errors.js'
import { Secret } from '../core/secret.js'
import { isSendable } from '../io/http/header-text.js'
import { openGuard } from '../io/leak-guard/guard.js'
import type { Env } from '../io/system/pipeline.js'
import { githubActions } from '../io/system/pipelines/github-actions.js'
import type { Deps } from './deps.js'
import { reportFailure } from './report-failure.js'
import { commentOnFork } from './review/comment-on-fork.js'
import { triggerOf } from './runner/event.js'
import { openGuardedOutputs } from './runner/guarded-outputs.js'
import { inputPrefix } from './runner/input-table.js'
import { inputOf, maskLines } from './runner/toolkit.js'

const inputs = ['report', 'config', 'job-token'] as const

/**
 * The step that comments for a fork: inputs → mask → {@link commentOnFork} → words for people. Never throws.
 * @returns the exit code
 */
export async function forkComment({ runtime, out, targets, sources }: Deps): Promise<number> {
  const { env, cwd } = runtime
  const token = inputOf('job-token', env)
  if (token !== '') out(maskLines([token]))
  const guard = openGuard({})
  if (token !== '') guard.redact([new Secret(token)], inputs)
  const guarded = openGuardedOutputs(guard, out)
  try {
    checkInputs(env)
    checkToken(token)
    const pipeline = githubActions(env)
    const said = await commentOnFork({
      report: resolve(cwd, inputOf('report', env) || 'report.json'),
      config: inputOf('config', env) || 'sealpost.yaml',
      token,
      pipeline,
      trigger: await triggerOf(pipeline, runtime),
      targets,
      sources,
      guard: guarded.pass,
      runtime,
    })
    guarded.print(said)
    return 0
  } catch (thrown) {
    return reportFailure(thrown, { guard, guarded, out })
  }
}

function checkInputs(env: Env): void {
  const known = inputs.map((name) => `${inputPrefix}${name.toUpperCase()}`)
  const stray = Object.keys(env).find((name) => name.startsWith(inputPrefix) && !known.includes(name))
  if (stray === undefined) return
  const shown = /^[\w -]{1,40}$/.test(stray) ? ` \`${stray.slice(inputPrefix.length).toLowerCase()}\`` : ' of that name'
  throw new SealpostError('usage', `sealpost/comment has no such input${shown}`, {
    hint: `The inputs are ${inputs.map((one) => `\`${one}\``).join(', ')}.`,
  })
}

function checkToken(token: string): void {
  if (isSendable(token)) return
  const what = token === '' ? 'is empty' : 'contains characters that are not valid in a token'
  throw new SealpostError('usage', `\`job-token\` ${what}`, {
    hint: "Remove it, so that the job's own token is used.",
  })
}
