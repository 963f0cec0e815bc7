import type { ProjectFiles } from '../../core/project-files.js'
import type { FoundTarget } from '../../core/setup.js'

const at = 'supabase/.temp/project-ref'

/** What `supabase link` left: the ref of the project (supabase/cli, its `ProjectRefPath`, read 2026-11-30). */
export async function detect(project: ProjectFiles): Promise<readonly FoundTarget[]> {
  const ref = (await project.text(at))?.trim()
  if (ref === undefined || !/^[a-z]{20}$/.test(ref)) return []
  return [
    {
      at,
      called: 'functions',
      words: { project: ref },
      lacks: {},
      places: new Map([['production', 'functions']]),
      names: [],
    },
  ]
}
