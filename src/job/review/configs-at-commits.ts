import type { Selection } from '../../core/config.js'
import { SealpostError } from '../../core/errors.js'
import type { Outline } from '../../core/review/config-outline.js'
import type { Files, Runtime } from '../../core/runtime.js'
import type { SourceList } from '../../core/source.js'
import type { TargetList } from '../../core/target.js'
import { loadConfig } from '../../io/config/load.js'
import { outlineOf } from '../../io/config/outline.js'
import { isPackage } from '../../io/config/plugins.js'
import type { StoreList } from '../../io/ledger/store-kind.js'

/** The two ends of a pull request, and where they parted. */
export interface Ends {
  readonly head: Files
  readonly fork: Files
  readonly tip: Files
  /** Absolute path of the config. */
  readonly path: string
  /** The config as messages name it. */
  readonly file: string
}

/** One config at the three commits; undefined where there is none, or none that could be run. */
export interface Outlines {
  /** What any of them says. */
  readonly texts: readonly string[]
  readonly head: Outline | undefined
  readonly fork: Outline | undefined
  readonly tip: Outline | undefined
}

/** What a config may use. */
interface Lists {
  readonly targets: TargetList
  readonly sources: SourceList
  readonly stores?: StoreList
}

/**
 * Reads a config at the three commits, as data.
 * @throws SealpostError('config-missing'), or ('config') where the head's config would not be taken once it is merged
 */
export async function outlinesOf(ends: Ends, call: Lists, runtime: Pick<Runtime, 'cwd' | 'env'>): Promise<Outlines> {
  const { path, file } = ends
  const [fork, tip] = [await soundOutline(ends.fork, ends), await soundOutline(ends.tip, ends)]
  const bytes = await ends.head.read(path)
  const texts = [bytes, await ends.fork.read(path), await ends.tip.read(path)].map((one) =>
    Buffer.from(one ?? []).toString(),
  )
  if (bytes === undefined && fork === undefined) {
    throw new SealpostError('config-missing', 'the repository has no such file', { where: file })
  }
  if (bytes === undefined) return { texts, head: undefined, fork, tip }
  const { targets, sources, stores } = call
  await loadConfig({
    path,
    files: ends.head,
    targets,
    sources,
    ...(stores === undefined ? {} : { stores }),
    cwd: runtime.cwd,
    env: runtime.env,
    lenient: true,
    packages: false,
  })
  return { texts, head: outlineOf(bytes, file), fork, tip }
}

async function soundOutline(files: Files, { path, file }: Ends): Promise<Outline | undefined> {
  const bytes = await files.read(path)
  if (bytes === undefined) return undefined
  try {
    return outlineOf(bytes, file)
  } catch {
    // what is broken on the default branch may be what the pull request mends
    return undefined
  }
}

/** The kinds of a config's sources. */
function kindsOf({ source, layers }: Outline): string[] {
  return [...(source === undefined ? [] : [source]), ...Object.values(layers?.sources ?? {})].map(({ use }) => use)
}

/** What of the default branch's config can be run; undefined where nothing can. */
export function onlyOf(
  { only, targets, sources }: Lists & { readonly only: Selection },
  tip: Outline | undefined,
): Selection | undefined {
  if (tip === undefined || kindsOf(tip).some((use) => isPackage(use, sources))) return undefined
  const asked = (names: readonly string[], known: readonly string[]) =>
    names.length === 0 ? [...known] : names.filter((name) => known.includes(name))
  const builtIn = Object.keys(tip.targets).filter((name) => !isPackage(tip.targets[name]?.use ?? '', targets))
  const chosen = { targets: asked(only.targets, builtIn), environments: asked(only.environments, tip.environments) }
  if (chosen.targets.length === 0 || chosen.environments.length === 0) return undefined
  const whole =
    only.targets.length + only.environments.length === 0 && builtIn.length === Object.keys(tip.targets).length
  return whole ? only : chosen
}
