import { createHash } from 'node:crypto'
import { SealpostError } from '../../core/errors.js'
import { type GitObjects, gitObjects, type Head } from './git-objects.js'
import type { Note, Store } from './store.js'

/** How often a write is tried anew on top of commits that do not concern us. */
const tries = 8
/** A lease that is older than this belongs to a run that is gone. Longer than any job of GitHub's, ms. */
const leaseMs = 6.5 * 60 * 60_000

interface Lease {
  readonly run: string
  /** Grows with each lease of the target, and stays behind when it is given back: an older holder is told by it. */
  readonly token: number
  /** ms since the epoch; 0 once it was given back. */
  readonly until: number
}

/** Who runs this, for the commit messages. */
export interface Audit {
  readonly actor: string | undefined
  /** Address of the pipeline's run. */
  readonly run: string | undefined
  /** Whether messages list the names of secrets. */
  readonly names: boolean
}

/**
 * The ledger as an orphan branch of the repository that holds the config. One file for each target; each commit is a
 * line of the audit trail. GitHub refuses a ref that is no descendant, which is the compare-and-swap: a write that
 * comes second looks at what came first, and goes on top of it only where that does not concern its own targets.
 *
 * A second ref outside of the branches remembers the last commit, so that a branch that was deleted or turned back
 * shows. Needs `contents: write`, which a job's own GITHUB_TOKEN can have.
 */
export function gitBranchStore(
  call: Parameters<typeof gitObjects>[0] & {
    readonly branch: string
    readonly audit: Audit
    /** ms since the epoch. */
    readonly now: () => number
  },
): Store {
  const { branch, where, audit } = call
  const git = gitObjects(call)
  const [heads, memory] = [`heads/${branch}`, `sealpost/${branch}`]
  const held = new Map<string, number>()
  let head: Head | undefined
  /** What this run takes to be in each page: what it read, or wrote. */
  let known = new Map<string, string>()

  async function look(): Promise<Head | undefined> {
    const commit = await git.refOf(heads)
    head = commit === undefined ? undefined : commit === head?.commit ? head : await git.headAt(commit)
    return head
  }

  /**
   * Commits on top of whatever the branch holds by now.
   * @param files what to write, worked out anew for each state of the branch; throws where that state forbids it
   */
  async function onTop(
    files: (now: Head | undefined) => Promise<ReadonlyMap<string, string>>,
    message: string,
  ): Promise<Head> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const made = await git.commit(head, await files(head), message)
      if (await git.advance(heads, head?.commit, made.commit)) {
        head = made
        return made
      }
      await look()
    }
    throw new SealpostError('ledger-busy', 'other runs write to the ledger without a pause', { where })
  }

  return {
    where,
    async read() {
      const now = await look()
      known = await pagesOf(git, now)
      const remembered = await git.refOf(memory)
      const anchor =
        remembered === undefined ? undefined : remembered === now?.commit ? now : await git.headAt(remembered)
      const blob = anchor?.files.get('anchor.json')
      return { pages: known, anchor: blob === undefined ? undefined : await git.textOf(blob), tag: tagOf(known) }
    },
    async write(shelf, note) {
      const mine = new Map([...shelf.pages].filter(([name, text]) => known.get(name) !== text))
      const made = await onTop(
        async (now) => {
          const there = await pagesOf(git, now)
          const moved =
            [...mine.keys()].some((name) => there.get(name) !== known.get(name)) || !(await holds(git, now, held))
          if (moved)
            throw new SealpostError('ledger-moved', 'another run changed the ledger while this one was under way', {
              where,
            })
          const texts = [...mine].map(([name, text]) => [`targets/${name}.json`, text] as const)
          return new Map([...texts, ['anchor.json', shelf.anchorOf(new Map([...there, ...mine]))]])
        },
        messageOf(note, audit),
      )
      known = await pagesOf(git, made)
      await git.set(memory, made.commit)
      return tagOf(known)
    },
    async lease(run, targets) {
      const names = targets.length > 0 ? targets : [...known.keys()]
      await onTop(
        async (now) => {
          held.clear()
          const files = new Map<string, string>()
          for (const name of names) {
            const other = await leaseOf(git, now, name)
            if (other !== undefined && other.run !== run && other.until > call.now()) {
              throw new SealpostError('ledger-busy', `the run ${other.run} is applying to ${name}`, { where })
            }
            held.set(name, (other?.token ?? 0) + 1)
            files.set(
              `leases/${name}.json`,
              leaseText({ run, token: held.get(name) as number, until: call.now() + leaseMs }),
            )
          }
          return files
        },
        `begin: ${names.join(', ')}${trailers(run, '', audit)}`,
      )
      return async () => {
        const mine = new Map(held)
        held.clear()
        await onTop(
          async (now) => {
            const files = new Map<string, string>()
            for (const [name, token] of mine) {
              if ((await leaseOf(git, now, name))?.token === token)
                files.set(`leases/${name}.json`, leaseText({ run, token, until: 0 }))
            }
            return files
          },
          `end: ${names.join(', ')}${trailers(run, '', audit)}`,
        )
      }
    },
  }
}

async function pagesOf(git: GitObjects, head: Head | undefined): Promise<Map<string, string>> {
  const files = [...(head?.files ?? [])].flatMap(([path, blob]) => {
    const name = /^targets\/([^/]+)\.json$/.exec(path)?.[1]
    return name === undefined ? [] : [{ name, blob }]
  })
  const texts = await Promise.all(files.map(({ blob }) => git.textOf(blob)))
  return new Map(files.map(({ name }, index) => [name, texts[index] ?? '']))
}

async function leaseOf(git: GitObjects, head: Head | undefined, target: string): Promise<Lease | undefined> {
  const blob = head?.files.get(`leases/${target}.json`)
  if (blob === undefined) return undefined
  try {
    const { run, token, until } = JSON.parse(await git.textOf(blob)) as Lease
    const sound = /^[\w-]{1,64}$/.test(run) && Number.isSafeInteger(token) && Number.isFinite(until)
    return sound ? { run, token, until } : undefined
  } catch (thrown) {
    if (thrown instanceof SealpostError) throw thrown
    return undefined
  }
}

/** Whether every lease is still this run's: a higher token says that somebody took it over. */
async function holds(git: GitObjects, head: Head | undefined, held: ReadonlyMap<string, number>): Promise<boolean> {
  for (const [name, token] of held) if ((await leaseOf(git, head, name))?.token !== token) return false
  return true
}

function leaseText(lease: Lease): string {
  return `${JSON.stringify(lease)}\n`
}

function tagOf(pages: ReadonlyMap<string, string>): string {
  if (pages.size === 0) return ''
  const hash = createHash('sha256')
  for (const name of [...pages.keys()].sort()) hash.update(JSON.stringify([name, pages.get(name)]))
  return hash.digest('hex')
}

/** One line of the audit trail: what happened to how many names, and who did it by which plan. */
function messageOf(note: Note, audit: Audit): string {
  const count = `${note.names.length} name${note.names.length === 1 ? '' : 's'}`
  const names = audit.names && note.names.length > 0 ? `\n\n${note.names.map((name) => `- ${name}`).join('\n')}` : ''
  return `${note.target}: ${count} ${note.step}${names}${trailers(note.run, note.plan, audit)}`
}

function trailers(run: string, plan: string, audit: Audit): string {
  const lines = [
    `Sealpost-Run: ${run}`,
    ...(plan === '' ? [] : [`Sealpost-Plan: ${plan}`]),
    ...(audit.actor === undefined ? [] : [`Sealpost-Actor: ${audit.actor}`]),
    ...(audit.run === undefined ? [] : [`Sealpost-Pipeline: ${audit.run}`]),
  ]
  return `\n\n${lines.join('\n')}`
}
