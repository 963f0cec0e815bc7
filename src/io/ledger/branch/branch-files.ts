/** Where the texts of a ledger lie on its branch. */
import { blobId, type GitFiles, type GitObjects, type Head } from '../../system/git/objects.js'
import type { Payload, StoredLedger } from '../store.js'

/** The page's file. */
export const pagePath = 'ledger.json'
/** The anchor's file. */
export const anchorPath = 'anchor.json'
/** A journal may be in pieces: each commit sends a piece anew, and not all of it. */
const piecePath = /^journal\/(\d{1,4})\.json$/
const formerPath = /^targets\/([A-Za-z0-9][\w.-]{0,62})\.json$/

/** What stands on the branch, but for what its witness knows of it. */
export type BranchLedger = Omit<StoredLedger, 'anchor' | 'witnessed'>

/** The file that tells a person what the branch is, and its text. */
export const readme = [
  'README.md',
  `# The ledger of Sealpost

Sealpost records here what it wrote, and where: keyed fingerprints and the targets' version stamps, never values. Each
commit is an entry of the audit trail; read it with \`git log\`. Do not edit these files: each has a MAC, and a wrong MAC
stops the next run.
`,
] as const

/** Whether a branch may be written to: it is a ledger, or holds nothing else. */
export function isLedger(files: ReadonlyMap<string, string>): boolean {
  const ours = /^(?:README\.md|ledger\.json|leases\.json|(?:journal|targets|leases)\/[^/]+\.json)$/
  return files.has(anchorPath) || [...files.keys()].every((path) => ours.test(path))
}

/** Names what a commit holds of the ledger: the same for commits that differ in anything else. */
export function tagAt(head: Head | undefined): string {
  const ours = [...(head?.files ?? [])].filter(
    ([path]) => path === pagePath || piecePath.test(path) || formerPath.test(path),
  )
  return ours
    .map(([path, blob]) => `${path} ${blob}`)
    .sort()
    .join('\n')
}

/** Reads a commit's ledger: one request for the page and one for each piece of a journal that nobody has put away. */
export async function ledgerAt(git: GitObjects, head: Head | undefined): Promise<BranchLedger> {
  const page = head?.files.get(pagePath)
  const [text, ...pieces] = await Promise.all([
    page === undefined ? undefined : git.textOf(page),
    ...piecesAt(head).map(({ blob }) => git.textOf(blob)),
  ])
  const former = page === undefined ? await formerAt(git, head) : undefined
  return { page: text, journal: pieces.join(''), former, tag: tagAt(head) }
}

async function formerAt(git: GitObjects, head: Head | undefined): Promise<ReadonlyMap<string, string> | undefined> {
  const found = [...(head?.files ?? [])].flatMap(([path, blob]) => {
    const name = formerPath.exec(path)?.[1]
    return name === undefined ? [] : [{ name, blob }]
  })
  const texts = new Map<string, string>()
  for (let at = 0; at < found.length; at += 10) {
    const some = found.slice(at, at + 10)
    const read = await Promise.all(some.map(({ blob }) => git.textOf(blob)))
    for (const [index, { name }] of some.entries()) texts.set(name, read[index] as string)
  }
  return texts.size === 0 ? undefined : texts
}

/**
 * The files of a commit that takes a payload in. Pieces of the journal that are no longer than what comes behind them
 * become one with it: so a long journal has few pieces, and each of its lines is sent a few times.
 */
export async function filesOf(git: GitObjects, head: Head | undefined, payload: Payload): Promise<GitFiles> {
  const pieces = piecesAt(head)
  const files = new Map<string, string | undefined>()
  if (payload.page === undefined) {
    let piece = payload.lines
    let at = pieces.length
    for (; at > 0; at -= 1) {
      const before = await git.textOf(pieces[at - 1]?.blob ?? '')
      if (before.length > piece.length) break
      piece = before + piece
    }
    for (const { path } of pieces.slice(at)) files.set(path, undefined)
    files.set(`journal/${at}.json`, piece)
  } else {
    files.set(pagePath, payload.page)
    for (const { path } of pieces) files.set(path, undefined)
    // what the former format kept a file each for
    for (const path of head?.files.keys() ?? [])
      if (formerPath.test(path) || /^leases\/[^/]+\.json$/.test(path)) files.set(path, undefined)
  }
  files.set(anchorPath, payload.anchor())
  return files
}

/** Whether a commit holds these files, and none of those that were to go. */
export function holds(head: Head | undefined, files: GitFiles): boolean {
  return [...files].every(
    ([path, text]) => head?.files.get(path) === (text === undefined ? undefined : blobId(text, head?.commit)),
  )
}

/**
 * Whether a branch has come as far as an anchor, by what both say without being looked into: for whether to look again,
 * and for nothing else.
 */
export function comesAfter(now: BranchLedger, anchor: string | undefined): boolean {
  const told = /^ {2}"generation": (\d+),$/m.exec(anchor ?? '')?.[1]
  if (told === undefined) return now.former !== undefined && anchor !== undefined
  const page = /^ {2}"generation": (\d+),$/m.exec(now.page ?? '')?.[1] ?? '0'
  const last = /"g":(\d+)/.exec(now.journal.slice(now.journal.lastIndexOf('\n', now.journal.length - 2) + 1))?.[1]
  return Number(last ?? page) >= Number(told)
}

function piecesAt(head: Head | undefined): { path: string; blob: string }[] {
  return [...(head?.files ?? [])]
    .flatMap(([path, blob]) => {
      const number = piecePath.exec(path)?.[1]
      return number === undefined ? [] : [{ path, blob, number: Number(number) }]
    })
    .sort((a, b) => a.number - b.number)
}
