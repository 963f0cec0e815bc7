import type { ConfigSource } from '../core/config.js'
import { SealpostError, systemWord } from '../core/errors.js'
import type { Files, Runtime } from '../core/runtime.js'
import { Secret } from '../core/secret.js'
import type { Source, SourceClient, SourceIo, SourceOpening } from '../core/source.js'
import type { SourceWriter } from '../core/source-writer.js'
import { secretSettings } from '../io/config/secret-settings.js'
import { credential } from '../io/credentials/credential.js'
import { openHttpClient, type Requests, type WaitNotice } from '../io/http/client.js'
import type { Deadline } from '../io/http/deadline.js'
import { sourceEndpointOf } from '../io/http/endpoint.js'
import { type TokenLanes, tokenLanesOfRun } from '../io/http/lanes.js'
import { isDeclaredPost, isDeclaredWrite } from '../io/http/posts.js'
import { readRequest } from '../io/http/request.js'
import { userAgent } from '../io/system/version.js'
import { identityToken } from './identity-token.js'
import type { Host } from './options.js'
import { variablePattern } from './redaction.js'
import { limitOf, logoutDeadline, logoutMs, unlessOver, usualTimeoutMs } from './source-deadline.js'

/** What of a run a source's doors lead to. */
export interface SourceContext {
  readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'run' | 'env' | 'stop'> & {
    readonly files: Pick<Files, 'read'>
  }
  readonly redact: Host['redact']
  readonly notice: WaitNotice
  readonly tokenLanes: TokenLanes
  /** How often sources were asked, by what the report calls them. An entry is made with the first client. */
  readonly sourceRequests: Map<string, Requests>
  /** How long reading may take, all tries together, ms; {@link usualTimeoutMs} where absent. */
  readonly timeoutMs?: number
  /** Variables with the token of the ledger, which no value may be. */
  readonly ledgerTokens: readonly string[]
  /** Names at the source whose values end no run, whatever they look like, beside those of `policy.allowUnusual`. */
  readonly meant?: readonly string[]
}

/** What a source is read with outside of a run. Where the runtime brings no way to start programs, none is started. */
export function sourceContextOf(
  runtime: Omit<SourceContext['runtime'], 'run'> & Partial<Pick<Runtime, 'run'>>,
  redact: Host['redact'] = () => {},
): SourceContext {
  return {
    runtime: { run: startsNone, ...runtime },
    redact,
    notice: () => {},
    tokenLanes: tokenLanesOfRun(),
    sourceRequests: new Map(),
    ledgerTokens: [],
  }
}

async function startsNone(): Promise<never> {
  throw new SealpostError('untrusted', 'programs are not started here')
}

/** Longest that one try may take, ms, so that one that hangs leaves time for another. */
const tryMs = 15_000

/** No source says how long to wait after a "too many" that does not say so itself, ms. */
const pace = {
  writeGapMs: { is: 0, source: 'nothing is written', verified: '2026-11-29' },
  unstatedWaitMs: { is: 1000, source: 'a guess that doubles with each try', verified: '2026-11-29' },
}

/** The doors of one source for one reading, and its end. */
export interface OpenedSource {
  readonly io: SourceIo
  /** @throws SealpostError 'interrupted' or 'timeout', by what it gives, as soon as the reading has to end */
  readonly unlessOver: <T>(work: Promise<T>) => Promise<T>
}

/** What of a plug-in says which doors it may have. */
type Reader = Pick<Source, 'id' | 'access' | 'config'>

/** A source to be opened: with the name that the report calls it by, which is its kind where nothing is said. */
export type Opening = Pick<ConfigSource, 'use' | 'settings'> & {
  readonly source: Reader
  readonly name?: string
  /** What it is, for messages: the login of a target or a ledger has the doors of a source. */
  readonly is?: 'source' | 'target' | 'ledger'
}

/**
 * Opens the doors of a source. The time for reading begins now.
 * @param writes what may be sent beside reads; nothing unless `import` is about to write
 */
export function openSource(
  opening: Opening,
  context: SourceContext,
  writes: SourceWriter['access'] = {},
): OpenedSource {
  const { use, source, name = use, is = 'source' } = opening
  const { runtime, redact } = context
  const limit = limitOf(`${is} ${use}`, source, context)
  const told = new Set<string>()
  const variable = variablesOf({ ...opening, is }, runtime.env)

  const tell = (text: string, name: string) => {
    if (text === '' || told.has(text)) return
    told.add(text)
    redact([new Secret(text)], [], [name])
  }
  const io: SourceIo = {
    files: { read: (path) => runtime.files.read(path) },
    variable,
    credential(name) {
      variable(name)
      const text = credential(runtime.env, name)
      if (text === undefined) throw missing(source, `${is} ${use}`, name)
      return text
    },
    identity: (call) => identityToken(call, { runtime, limit, notice: context.notice, tell }),
    run: (call) => started(source, name, () => runtime.run({ ...call, stop: limit.signal })),
    open: (opening) => clientOf({ name: `${is}:${name}`, source, context, limit, tell, writes }, opening),
    redact: tell,
    now: runtime.now,
    stop: limit.signal,
  }
  const logsOut = source.access.endpoints?.some(({ posts }) => posts.some(({ does }) => does === 'logout'))
  return { io, unlessOver: (work) => unlessOver(work, limit, logsOut ? logoutMs : 0) }
}

/** What of the environment a source may read: what it declares, and what secret settings lead to. */
function variablesOf({ source, settings, is }: Opening, env: Runtime['env']): SourceIo['variable'] {
  const { access, config } = source
  const patterns = access.env.map(({ name }) => variablePattern(name))
  const isDeclared = (name: string) => access.anyVariable || patterns.some((pattern) => pattern.test(name))
  const isLedTo = (name: string) => secretSettings(config.settings, settings).some(({ text }) => text === name)
  return (name) => {
    if (!isDeclared(name) && !isLedTo(name)) {
      throw new SealpostError(
        'internal',
        `the ${is} ${source.id} requested a variable that its \`access\` does not declare`,
        {
          hint: `This is a bug in the ${is}. Please report it.`,
        },
      )
    }
    return env[name]
  }
}

function missing({ access }: Reader, called: string, name: string): SealpostError {
  const declared = access.env.find((one) => variablePattern(one.name).test(name))
  return new SealpostError('token-missing', `the ${called} needs ${name}, which is not set`, {
    hint: `Nothing was read or written. Set ${name}${declared === undefined ? '.' : `: ${declared.means}`}`,
  })
}

async function started<T>({ id, access }: Reader, use: string, start: () => Promise<T>): Promise<T> {
  if (!access.starts)
    throw new SealpostError('internal', `the source ${id} starts a program that its \`access\` does not declare`)
  try {
    return await start()
  } catch (thrown) {
    if (thrown instanceof SealpostError) throw thrown
    throw new SealpostError('source', `the program of the source ${use} could not be started${systemWord(thrown)}`, {
      hint: 'Nothing was written. Check that it is installed and on the PATH.',
    })
  }
}

/** What a client of a source is made of. */
interface Making {
  /** As the report calls it, `source:vault`. */
  readonly name: string
  readonly source: Reader
  readonly context: SourceContext
  readonly limit: Deadline
  readonly tell: SourceIo['redact']
  readonly writes: SourceWriter['access']
}

function clientOf({ name, source, context, limit, tell, writes }: Making, opening: SourceOpening): SourceClient {
  const { runtime, notice, tokenLanes, sourceRequests } = context
  const declared = source.access.endpoints?.find(({ id }) => id === opening.endpoint)
  if (declared === undefined) {
    throw new SealpostError('internal', `${source.id} opens an endpoint that its \`access\` does not declare`)
  }
  const endpoint = sourceEndpointOf(declared, opening.address, runtime)
  const posts = declared.posts.filter(({ does }) => (does === 'logout') === (opening.logout === true))
  const requests = sourceRequests.get(name) ?? { read: 0, write: 0, retried: 0 }
  sourceRequests.set(name, requests)
  const token = async (refused?: string) => {
    const given = await opening.token?.(refused)
    if (given !== undefined) tell(given, `the token of ${name}`)
    return given
  }
  const client = openHttpClient({
    runtime,
    endpoint,
    token,
    pace,
    userAgent,
    notice: (until, because) => notice(until, because, name),
    tokenLanes,
    attemptMs: Math.min(tryMs, context.timeoutMs ?? usualTimeoutMs, ...(opening.logout ? [logoutMs] : [])),
    limit: opening.logout ? logoutDeadline(name, runtime) : limit,
    isRead: (request) => isDeclaredPost(request, posts, endpoint),
    ...(opening.header === undefined ? {} : { tokenHeader: opening.header }),
    ...(opening.answers === undefined ? {} : { answers: opening.answers }),
    ...(opening.authorities === undefined ? {} : { authorities: opening.authorities }),
    ...(opening.limited === undefined ? {} : { limited: opening.limited }),
  })
  const base = endpoint.href.replace(/\/$/, '')
  const declaredWrites = writes[opening.endpoint] ?? []
  if (declaredWrites.length === 0) return { fetch: client.reader(requests), endpoint: base }
  const [reading, writing] = [client.reader(requests), client.writer(requests)]
  return {
    endpoint: base,
    async fetch(input, init) {
      const request = await readRequest(input, init, endpoint, runtime.now())
      return isDeclaredWrite(request, declaredWrites, endpoint) ? writing(input, init) : reading(input, init)
    },
  }
}
