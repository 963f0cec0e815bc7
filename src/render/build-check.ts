import type { BuildCheck, BuildVariable, Compared } from '../core/build-check.js'
import { forTerminal } from './escape.js'
import { number } from './phrases.js'
import type { Style, TerminalStyle } from './terminal-style.js'
import { reportText } from './text.js'

const words: Readonly<Record<Compared, string>> = {
  same: 'as written',
  differs: 'another value',
  absent: 'not in this build',
  unfinished: 'not finished',
  'other-key': 'not comparable',
}

const reasons: Readonly<Partial<Record<Compared, string>>> = {
  differs: 'the build has another value than was written there last',
  unfinished: 'its last write did not finish: `sealpost apply` settles it',
  'other-key': 'its fingerprint was made with a key that is not available',
}

/** What was found in one line, without a full stop: "web is current for this build of production". */
export function buildHeadline(
  check: Pick<BuildCheck, 'build' | 'target' | 'verdict' | 'variables' | 'report'>,
): string {
  const { build, target, verdict } = check
  const differing = check.variables.filter(({ is }) => is === 'differs' || is === 'unfinished').length
  switch (verdict) {
    case 'current':
      return `${target} is current for this build (${build})`
    case 'differs':
      return differing === 0
        ? `${target} is not what was written last (${build})`
        : `this build (${build}) has ${number(differing)} of ${target} that ${differing === 1 ? 'is' : 'are'} not current`
    case 'unknown':
      return `could not check whether ${target} is current for this build (${build})`
    case 'unmapped':
      return `the config maps nothing of ${target} to this build (${build}), so there is nothing to check`
  }
}

/**
 * A check for a person: the look at the target, the build's own variables, what was not compared, and what to do. Holds no
 * value.
 * @param options.verbose names each variable that is as it was written too
 */
export function buildCheckText(
  check: BuildCheck,
  style: TerminalStyle,
  options: { readonly verbose: boolean },
): string {
  const { report, scopes, target, host, verdict } = check
  const looked = report === undefined ? '' : `${reportText(report, style, options)}\n`
  if (verdict === 'unmapped') return `${capital(forTerminal(buildHeadline(check)))}.\n`
  const unseen = `${target} was not checked: this build has no token for it.`
  const colour: Style = verdict === 'current' ? 'green' : verdict === 'differs' ? 'red' : 'yellow'
  const lines = [
    style.paint(
      'bold',
      `This build's own variables, compared with what was written to ${forTerminal(scopes.join(', '))}:`,
    ),
    ...variableLines(check.variables, style, options.verbose),
    ...(report === undefined ? [forTerminal(unseen)] : []),
    '',
    style.paint(colour, `${capital(forTerminal(buildHeadline(check)))}.`),
    ...adviceOf(check, host).map((line) => `  ${forTerminal(line)}`),
  ]
  return `${looked}${lines.join('\n')}\n`
}

function variableLines(variables: readonly BuildVariable[], style: TerminalStyle, verbose: boolean): string[] {
  const shown = variables.filter(({ is }) => verbose || reasons[is] !== undefined)
  const width = shown.reduce((most, { name }) => Math.max(most, Math.min(40, forTerminal(name).length)), 0)
  const counts = (Object.keys(words) as Compared[])
    .map((kind) => [variables.filter(({ is }) => is === kind).length, words[kind]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${number(count)} ${word}`)
  return [
    ...shown.map(({ name, scope, is }) => {
      const reason = reasons[is] === undefined ? words[is] : `${reasons[is]} (${scope})`
      return `  ${forTerminal(name).padEnd(width)}  ${style.paint(reasons[is] === undefined ? 'dim' : 'yellow', forTerminal(reason))}`
    }),
    `  ${counts.length === 0 ? 'the ledger has no entries there' : counts.join(', ')}`,
  ]
}

function adviceOf({ verdict, variables, report }: BuildCheck, host: string): string[] {
  if (verdict === 'differs') {
    return [
      ...(variables.some(({ is }) => is === 'differs')
        ? [
            `A value that was changed by hand, or after the build started, takes effect with a new deployment at ${host}.`,
          ]
        : []),
      'Run `sealpost apply` where the source is available, then deploy again.',
    ]
  }
  if (verdict !== 'unknown' || (report?.refusals.length ?? 0) > 0) return []
  if (variables.length === 0)
    return [
      'Run `sealpost apply` where the source is available, or name its ledger in the config: a build does not have files that git ignores.',
    ]
  return report === undefined
    ? ['Nothing could be compared: give the build a token that may read there, or make the variables available to it.']
    : ['The place could not be listed; see the report above.']
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
