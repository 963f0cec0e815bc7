import { resolve } from 'node:path'
import { exitOfCheck } from '../../core/build-check.js'
import { checkBuild } from '../../engine/check/check-build.js'
import { unlessStopped } from '../../engine/stop.js'
import { usualStore } from '../../io/ledger/stores/open.js'
import { buildCheckText } from '../../render/build-check.js'
import { prettyJson } from '../../render/json.js'
import type { Deps } from '../deps.js'
import { progressOn } from '../terminal/progress.js'

/** What `sealpost check` takes. */
export interface CheckOptions {
  readonly config: string
  /** A name of `buildHosts`. */
  readonly host: string
  readonly target?: string
  readonly productionBranch?: string
  readonly json: boolean
  readonly verbose: boolean
}

/**
 * `sealpost check`: whether the variables of the build that this is a part of are what was written last.
 * @returns 0 current, 2 not, or what a drift ends with
 * @throws SealpostError('usage') where this is no build of that host
 */
export async function check(options: CheckOptions, deps: Deps): Promise<number> {
  const { runtime, output, guard, targets, sources, stores } = deps
  const { host, target, productionBranch } = options
  const config = resolve(runtime.cwd, options.config)
  const ledger = await usualStore(config, runtime, stores)
  const progress = progressOn(output, runtime.now)
  const checking = checkBuild(
    {
      config,
      build: {
        host,
        ...(target === undefined ? {} : { target }),
        ...(productionBranch === undefined ? {} : { productionBranch }),
      },
      targets,
      sources,
      ...(stores === undefined ? {} : { stores }),
      progress: progress.tell,
      host: { redact: guard.redact, ledger },
    },
    runtime,
  )
  const found = await unlessStopped(checking, runtime.stop).finally(progress.end)
  const [say, style] = options.json ? [output.note, output.noteStyle] : [output.print, output.style]
  say(buildCheckText(found, style, options))
  if (options.json) output.print(prettyJson(found))
  return exitOfCheck(found)
}
