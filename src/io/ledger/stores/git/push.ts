import { landedOf } from '../../../../core/errors.js'
import type { Moved } from '../../../system/git/objects.js'
import { type GitEnd, textOf } from './git-program.js'
import { commitText } from './history.js'
import type { Remote } from './remote.js'
import { codeOf, troubleOf } from './troubles.js'

const moving = 'move a ref of the ledger'

/** A ref that is to be moved. */
interface Move {
  /** Without `refs/`. */
  readonly name: string
  /** Where it stands; undefined where it is to be made. */
  readonly from: string | undefined
  readonly to: string
}

/** How commits go on from one another. */
interface Ancestry {
  readonly parentsOf: (commit: string) => Promise<readonly string[]>
}

type Pair = { readonly from: string; readonly to: string } & Ancestry

/** How often a ref is moved from where somebody else has brought it meanwhile. */
const tries = 4

/**
 * Moves a ref forward, from where it was seen and from nowhere else: git compares, and so does the remote once more, while
 * it holds the ref. That a commit comes after the one before is made sure of here, since git does not look at it then. A
 * ref that somebody else has moved, to a commit that comes before ours as well, is moved from there.
 */
export async function advance(remote: Remote, { from, ...move }: Move & Ancestry): Promise<Moved> {
  // no remote tells whether one that stays where it stands might be moved, beyond what the push before has shown
  if (from === move.to) return 'done'
  let at = from
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const outcome = await moveFrom(remote, { ...move, from: at })
    if (outcome === 'done' || outcome === 'refused') return outcome
    const { now } = outcome
    if (at === undefined || now === undefined || !(await isBefore(remote, { ...move, from: now }))) return 'moved'
    at = now
  }
  return 'moved'
}

/** What became of a move: somebody else has brought the ref to where it stands now, or as told of {@link Moved}. */
type Outcome = Exclude<Moved, 'moved'> | { readonly now: string | undefined }

async function moveFrom(remote: Remote, move: Move & Ancestry): Promise<Outcome> {
  const { from } = move
  if (from !== undefined && !(await descends(remote, { ...move, from }))) return (await look(remote, move)) ?? 'refused'
  const end = await push(remote, move, false)
  const told = toldOf(end, move)
  if (told?.done) return 'done'
  if (told !== undefined) {
    const now = await look(remote, move)
    if (now !== undefined) return now
    const refused = { ...end, said: `${told.because}\n${end.said}` }
    if (codeOf(refused) === 'forbidden') throw troubleOf(refused, moving, remote.place)
    return 'refused'
  }
  const error = troubleOf(end, moving, remote.place)
  if (landedOf(error) === 'no') throw error
  // the answer got lost: the ref itself says what became of it
  const now = await look(remote, move).catch(() => undefined)
  if (now === undefined) throw error
  return now
}

/**
 * Finds out whether a ref may be moved, as far as a remote tells that without it: whether this user may write there. A
 * rule that protects the one branch shows when it is moved.
 */
export async function tryMoving(remote: Remote, name: string, at: string | undefined): Promise<boolean> {
  // whoever has not looked yet does so now, and has a repository from then on
  await remote.refsOf([name])
  const to = at ?? (await emptyCommit(remote))
  const end = await push(remote, { name, from: at, to }, true)
  // somebody else may move it, and has
  if (end.status === 0 || toldOf(end, { name, from: at, to }) !== undefined) return true
  throw troubleOf(end, moving, remote.place)
}

function push(remote: Remote, { name, from, to }: Move, dry: boolean): Promise<GitEnd> {
  const options = ['--porcelain', '--no-verify', '--no-recurse-submodules', ...(dry ? ['--dry-run'] : [])]
  const lease = `--force-with-lease=refs/${name}:${from ?? ''}`
  return remote.run({ args: ['push', ...options, lease, '--', 'ledger', `${to}:refs/${name}`], far: true })
}

/** What a push says of the ref (git-push(1), "OUTPUT", read 2026-11-30); undefined where it did not come so far. */
function toldOf(end: GitEnd, { name, to }: Move): { readonly done: boolean; readonly because: string } | undefined {
  const lines = textOf(end).split('\n')
  const line = lines.find((one) => one.slice(1).startsWith(`\t${to}:refs/${name}\t`))
  return line === undefined ? undefined : { done: line[0] !== '!', because: line.split('\t')[2] ?? '' }
}

/** What became of a ref that was not moved by us: undefined where it stands where it stood. */
async function look(remote: Remote, { name, from, to }: Move): Promise<Outcome | undefined> {
  const [now] = await remote.refsOf([name])
  if (now === to) return 'done'
  return now === from ? undefined : { now }
}

/** Whether `from` comes before `to`. Of the history no more is here than was needed so far. */
async function descends(remote: Remote, pair: Pair): Promise<boolean> {
  if (await isBefore(remote, pair)) return true
  await remote.deepen()
  return isBefore(remote, pair)
}

/** Whether `from` comes before `to` by what of the history is here. */
async function isBefore(remote: Remote, { from, to, parentsOf }: Pair): Promise<boolean> {
  if ((await parentsOf(to)).includes(from)) return true
  // one that nobody has any more is before nothing
  const isHere = await parentsOf(from).then(
    () => true,
    () => false,
  )
  return isHere && remote.comesBefore(from, to)
}

/** A commit that is never sent. */
async function emptyCommit({ objects, signature }: Remote): Promise<string> {
  const tree = await objects.write('tree', Buffer.alloc(0), moving)
  const text = commitText({ tree, parents: [], signature: signature(), message: 'looks' })
  return objects.write('commit', Buffer.from(text), moving)
}
