import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A workflow that people are told to copy, or one of our own. */
export interface Workflow {
  /** Where it stands, as `actions/plan/README.md:12`. */
  readonly at: string
  readonly text: string
}

/** Every workflow: our own, and those in the README, beside the Actions, the sources and under docs/. A YAML block counts as one when it has jobs. */
export async function workflowsIn(root: string): Promise<Workflow[]> {
  const folders = await Promise.all(
    ['.github', 'actions', 'docs', 'src/sources'].map(async (name) =>
      (await readdir(join(root, name), { recursive: true })).map((path) => join(name, path)),
    ),
  )
  const files = ['README.md', ...folders.flat()].filter((path) => /\.(md|ya?ml)$/.test(path)).sort()
  const found = await Promise.all(
    files.map(async (path) => {
      const text = await readFile(join(root, path), 'utf8')
      return path.endsWith('.md') ? blocks(path, text) : [{ at: path, text }]
    }),
  )
  return found.flat().filter(({ text }) => /^jobs:$/m.test(text))
}

function blocks(path: string, text: string): Workflow[] {
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${path}:${text.slice(0, match.index).split('\n').length + 1}`,
    text: match[1] ?? '',
  }))
}

/** What a workflow that others copy must not do, beside what linters look for. One sentence each. */
export function complaintsOn({ text }: Workflow): string[] {
  const uses = [...text.matchAll(/uses: *(\S+)(.*)$/gm)].map(([, action = '', rest = '']) => ({ action, rest }))
  const loose = uses.filter(
    ({ action, rest }) =>
      !action.startsWith('sealpost/') && !(/@[0-9a-f]{40}$/.test(action) && /^ +# v\d+\.\d+\.\d+$/.test(rest)),
  )
  return [
    ...loose.map(({ action }) => `${action} is not pinned by commit with its version beside it`),
    ...(/^permissions: \{\}$/m.test(text) ? [] : ['the workflow as a whole does not begin without permissions']),
    ...jobsOf(text)
      .filter((job) => !/^ {4}permissions:/m.test(job))
      .map(() => 'a job does not say its permissions'),
    ...(/: (write-all|read-all)/.test(text) ? ['it asks for all permissions'] : []),
  ]
}

function jobsOf(text: string): string[] {
  return text
    .slice(text.search(/^jobs:$/m))
    .split(/^(?= {2}[\w-]+:$)/m)
    .slice(1)
}
