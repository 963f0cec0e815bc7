import type { SourceList } from '../../../core/source.js'
import type { InitOptions } from './options.js'
import { sourceSetup } from './source.js'
import type { Survey } from './survey.js'
import type { FirstConfig } from './yaml.js'

/**
 * The source of a proposal: what the options say, else files that are there already and that a source reads as they stand,
 * else the source that is offered first. Plain files count only where they are where a source expects them: others are
 * better brought into the first source than read for ever.
 */
export async function chosenSource(
  options: Pick<InitOptions, 'source' | 'sourcePath'>,
  { sources: found }: Survey,
  sources: SourceList,
): Promise<{ readonly words: FirstConfig['source']; readonly isPresent: boolean }> {
  const fit = found.filter(({ use }) => options.source === undefined || use === options.source)
  let chosen: Survey['sources'][number] | undefined
  for (const one of fit.filter(({ found: { environments } }) => environments.length > 0)) {
    const { source } = (await sources[one.use]?.()) ?? {}
    const isUsual = one.found.pattern === (await sourceSetup(one.use, sources)).where.usual
    if (chosen === undefined && (source?.outOfGit?.values !== true || isUsual || options.source !== undefined))
      chosen = one
  }
  const use = options.source ?? chosen?.use ?? Object.keys(sources)[0] ?? ''
  const setup = await sourceSetup(use, sources)
  const path = options.sourcePath ?? chosen?.found.pattern ?? setup.where.usual
  return { words: { use, path, setup }, isPresent: chosen !== undefined && path === chosen.found.pattern }
}

/** Files that are there and could be brought into the source, each with the environment that it is about. */
export function plainFilesOf(
  { sources }: Survey,
  environments: readonly string[],
): { readonly path: string; readonly environment: string }[] {
  return sources.flatMap(({ found }) =>
    found.environments.length === 0
      ? // one file for everything: most likely what runs for real
        [
          {
            path: found.pattern,
            environment: environments.includes('production') ? 'production' : (environments[0] ?? ''),
          },
        ]
      : found.environments
          .filter((one) => environments.includes(one))
          .map((environment) => ({ path: found.pattern.replace('{environment}', environment), environment })),
  )
}
