import { bounds } from '../../../../core/bounds.js'
import { SealpostError } from '../../../../core/errors.js'
import type { Entry, GitFiles, GitObjects, Head, Kind } from '../../../system/git/objects.js'
import { headOf, once, plainFile } from '../../../system/git/objects.js'
import { entriesBelow, treeOf } from '../../../system/git/trees.js'
import { noEnd } from './git-program.js'
import { commitText, parentsIn } from './history.js'
import { advance, tryMoving } from './push.js'
import { openRemote, type Remote, type RemoteCall } from './remote.js'
import { troubleOf } from './troubles.js'

/** What was asked for, by the name of the object. What an object holds never changes. */
interface Known {
  readonly heads: Map<string, Promise<Head>>
  readonly parents: Map<string, Promise<readonly string[]>>
  readonly texts: Map<string, Promise<string>>
}

/** The commits, files and refs of a remote, by the git program; nothing is asked yet. `close` takes away what was fetched. */
export function gitProgramObjects(call: RemoteCall): GitObjects & { readonly close: () => Promise<void> } {
  const remote = openRemote(call)
  const known: Known = { heads: new Map(), parents: new Map(), texts: new Map() }
  const parentsOf = once(known.parents, async (commit) => parentsIn(await remote.bring(commit)))
  return {
    refsOf: remote.refsOf,
    refOf: async (name) => (await remote.refsOf([name]))[0],
    // who may not look is told so by every remote, and not that nothing is there
    mustSee: async () => {},
    tryMoving: (name, at) => tryMoving(remote, name, at),
    advance: (name, from, to) => advance(remote, { name, from, to, parentsOf }),
    headAt: once(known.heads, (commit) => headAt(remote, commit)),
    parentsOf,
    textOf: once(known.texts, (blob) => textOf(remote, blob)),
    async commit(on, files, message, parents) {
      for (const parent of parents) await parentsOf(parent)
      const { head, texts } = await commitOf(remote, { kept: on?.tree ?? [], files, message, parents })
      for (const [sha, text] of texts) known.texts.set(sha, Promise.resolve(text))
      known.heads.set(head.commit, Promise.resolve(head))
      known.parents.set(head.commit, Promise.resolve(parents))
      return head
    },
    close: remote.close,
  }
}

async function headAt(remote: Remote, commit: string): Promise<Head> {
  const [, tree = ''] = /^tree ([0-9a-f]{40,64})$/m.exec(await remote.bring(commit)) ?? []
  const doing = 'read the files of the ledger'
  const entries = await entriesBelow(tree, (id) => contentOf(remote, id, 'tree', doing), bounds.answerBytes)
  if (entries === undefined) throw troubleOf(noEnd, doing, remote.place)
  return headOf(commit, entries)
}

async function textOf(remote: Remote, blob: string): Promise<string> {
  const content = await contentOf(remote, blob, 'blob', 'read a file of the ledger')
  const text = content.toString('utf8')
  if (Buffer.from(text).equals(content)) return text
  throw new SealpostError('ledger-damaged', 'the ledger was changed by something other than Sealpost', {
    where: remote.place.where,
  })
}

async function contentOf({ objects, place }: Remote, id: string, kind: Kind, doing: string): Promise<Buffer> {
  const found = await objects.read(id, doing)
  if (found?.kind !== kind) throw troubleOf(noEnd, doing, place)
  return found.content
}

async function commitOf(
  { objects, signature }: Remote,
  made: {
    readonly kept: readonly Entry[]
    readonly files: GitFiles
    readonly message: string
    readonly parents: readonly string[]
  },
): Promise<{ readonly head: Head; readonly texts: ReadonlyMap<string, string> }> {
  const doing = 'write a commit of the ledger'
  const texts = new Map<string, string>()
  const written: Entry[] = []
  for (const [path, text] of made.files) {
    if (text === undefined) continue
    const sha = await objects.write('blob', Buffer.from(text), doing)
    texts.set(sha, text)
    written.push({ path, ...plainFile, sha })
  }
  const entries = [...made.kept.filter(({ path }) => !made.files.has(path)), ...written]
  const tree = await treeOf(entries, (content) => objects.write('tree', content, doing))
  const commit = await objects.write(
    'commit',
    Buffer.from(commitText({ ...made, tree, signature: signature() })),
    doing,
  )
  return { head: headOf(commit, entries), texts }
}
