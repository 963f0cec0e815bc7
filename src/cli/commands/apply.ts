import { resolve } from 'node:path'
import { consentKinds, consentOptions } from '../../core/consent.js'
import { SealpostError } from '../../core/errors.js'
import type { Report } from '../../core/report.js'
import { readPlanFile } from '../../engine/plan-file.js'
import { counted } from '../../render/phrases.js'
import { reportText } from '../../render/text.js'
import type { Deps } from '../deps.js'
import { typedConsents } from '../program-options.js'
import { execute, type RunOptions } from '../run-command.js'

/** What `sealpost apply` takes. */
export interface ApplyOptions extends RunOptions {
  readonly recover: boolean
  readonly yes: boolean
  /** The file of a saved plan. */
  readonly plan?: string
}

/**
 * `sealpost apply`: shows the plan, asks, and carries it out; a saved plan has been shown, and is the answer itself.
 * @returns the exit code
 * @throws SealpostError('usage') where nobody can be asked and `--yes` was not given; nothing was looked at then
 */
export async function apply(options: ApplyOptions, deps: Deps): Promise<number> {
  const { output } = deps
  if (options.plan !== undefined) return applySaved(options.plan, options, deps)
  if (!options.yes && output.ask === undefined) {
    throw new SealpostError('usage', 'apply asks for confirmation, but there is no terminal', {
      hint: 'Nothing was written. Check with `sealpost plan`, then run the same command with `--yes`.',
    })
  }
  return execute('apply', options, deps, {
    recover: options.recover,
    approve: async (report) => options.yes || confirmed(report, options, deps),
  })
}

async function applySaved(file: string, options: ApplyOptions, deps: Deps): Promise<number> {
  const { runtime } = deps
  const { target, environment, accept = [], recover } = options
  const consents = typedConsents(options)
  const given = Object.entries({
    target: target.length,
    environment: environment.length,
    accept: accept.length,
    recover,
    ...Object.fromEntries(consentKinds.map((kind) => [consentOptions[kind], consents[kind]?.length])),
  })
  const fixed = given.filter(([, value]) => value).map(([name]) => `--${name}`)
  if (fixed.length > 0) {
    throw new SealpostError('usage', `${fixed.join(', ')} cannot be combined with --plan`, {
      hint: `Nothing was written. Pass ${fixed.join(', ')} to \`sealpost plan --out\` instead.`,
    })
  }
  const text = await readPlanFile(resolve(runtime.cwd, file), runtime.files)
  const saved = { apply: text }
  return execute('apply', options, deps, { recover: false, approve: async () => true, saved, planFile: file })
}

async function confirmed(report: Report, options: ApplyOptions, deps: Deps): Promise<boolean> {
  const { output } = deps
  const show = options.json ? output.note : output.print
  // what is shown before the question is a plan still
  show(reportText({ ...report, command: 'plan' }, options.json ? output.noteStyle : output.style, options))
  const { create, update, adopt, remove } = report.summary
  const removals = remove === 0 ? '' : `, including ${counted(remove, 'removal')}`
  const question = `Write ${counted(create + update + adopt + remove, 'change')}${removals}?`
  const prompts = await output.ask?.()
  const yes = (await prompts?.confirm(question).catch(() => false)) === true
  if (!yes) output.note('Nothing was written.')
  return yes
}
