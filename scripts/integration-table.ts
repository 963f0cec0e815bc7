import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { table } from './tables.js'

const names = z.record(z.string(), z.string())
const host = z.discriminatedUnion('kind', [
  z.strictObject({
    title: z.string(),
    kind: z.literal('step'),
    inputs: names,
    own: z.array(z.string()),
    shows: z.strictObject({
      comment: z.string(),
      annotation: z.string(),
      artefact: z.string(),
      oidc: z.string(),
      guard: z.string(),
      approval: z.string(),
    }),
  }),
  z.strictObject({
    title: z.string(),
    kind: z.literal('build'),
    inputs: names,
    own: z.array(z.string()),
    shows: z.strictObject({ verdict: z.string(), shown: z.string() }),
  }),
])

/** What one integration says of itself in its `host.json`; `inputs` are options of ours → the host's names for them. */
export type HostFacts = z.infer<typeof host> & { readonly folder: string }

/** Every integration, by its title. @throws ZodError for a `host.json` of another shape */
export function readHosts(root: string): HostFacts[] {
  const folder = join(root, 'integrations')
  return readdirSync(folder)
    .map((name) => ({ name, path: join(folder, name, 'host.json') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ ...host.parse(JSON.parse(readFileSync(path, 'utf8'))), folder: name }))
    .sort((one, other) => (one.title < other.title ? -1 : 1))
}

/** The page `integrations/README.md`, without its title. */
export function integrationsPage(hosts: readonly HostFacts[]): string {
  const steps = hosts.filter((one) => one.kind === 'step')
  const builds = hosts.filter((one) => one.kind === 'build')
  const link = ({ title, folder }: HostFacts) => `[${title}](${folder}/README.md)`
  return `Each host has a folder here that can be fetched on its own: a thin step that passes the host's inputs to one call of the command line, and displays the files that it writes.
For GitHub, there is [the Action](../docs/reference/action.md).

## A step of a pipeline

The name of each option of \`sealpost ci\` at each host ([what the options do](../docs/pipelines.md#options)); – means that the host does not have it.

${table(['Option', ...steps.map(link)], called(steps))}

Options of single hosts: ${ownOf(steps)}.

## What each host shows and provides

${table(
  ['Host', 'Comment', 'Annotation', 'Artefact', 'OIDC', 'Concurrency guard', 'Approval'],
  steps.map((one) => {
    const { comment, annotation, artefact, oidc, guard, approval } = one.shows
    return [link(one), comment, annotation, artefact, oidc, guard, approval]
  }),
)}

## A host that only builds

These hosts have no pipeline step. Instead, \`sealpost check\` in the build command, or a build plugin, checks whether the build has the values that were written last.

${table(['Option', ...builds.map(link)], called(builds))}

Options of single hosts: ${ownOf(builds)}.

${table(
  ['Host', 'A difference', 'Shown in'],
  builds.map((one) => [link(one), one.shows.verdict, one.shows.shown]),
)}`
}

/** A row for each option that a host has, in the order in which the hosts name them. */
function called(hosts: readonly HostFacts[]): string[][] {
  const order = [...hosts].sort((one, other) => Object.keys(other.inputs).length - Object.keys(one.inputs).length)
  const options = [...new Set(order.flatMap(({ inputs }) => Object.keys(inputs)))]
  return options.map((option) => [`\`${option}\``, ...hosts.map(({ inputs }) => nameOr(inputs[option]))])
}

/** A name in code; words where a host has something else in its place. */
function nameOr(name = '–'): string {
  return name === '–' || name.includes(' ') ? name : `\`${name}\``
}

function ownOf(hosts: readonly HostFacts[]): string {
  return hosts
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => `${title} ${own.map((name) => `\`${name}\``).join(', ')}`)
    .join('; ')
}
