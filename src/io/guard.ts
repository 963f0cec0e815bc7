import { basename } from 'node:path'
import { codes, SealpostError } from '../core/errors.js'
import { type Finder, longest } from '../core/needles.js'
import { Secret } from '../core/secret.js'
import type { World } from '../core/types.js'
import { isOwnPhrase, ownWords } from './own-words.js'

/** The last line of defence: whatever leaves the process passes it, and a value ends the run. */
export interface Guard {
  /**
   * Told what must not be shown. More can be told at any time.
   * @param plain texts that are public by declaration; what stands in them is no secret
   * @param names of the secrets, in their order, for the message
   */
  readonly learn: (secrets: readonly Secret[], plain: readonly string[], names?: readonly string[]) => void
  /**
   * Opens a way out. What it is given it gives back, or it throws SealpostError('leak-guard'); so it does for
   * everything after an alarm. A value that comes in several texts is found with the last of them.
   * @param to where it goes, in the words of the message: "stdout", "the report"
   */
  readonly way: (to: string) => (text: string) => string
  /** The same world, with every file, every address and everything that people can read at GitHub guarded. */
  readonly world: (world: World) => World
  /** Why the run was ended, if it was. */
  readonly alarm: () => SealpostError | undefined
}

/** What is written there is read by people: ledgers, comments, issues. Everywhere else a body may hold a value. */
const readable = /\/git\/|\/(?:issues|pulls|check-runs|statuses)(?:\/|$)|\/graphql$/

/** Variables that a run works with and that nobody may see. */
const credential = /^(SEALPOST_KEY|DOTENV_PRIVATE_KEY)|_TOKEN$|_PRIVATE_KEY$/

/** The keys and tokens in an environment, by what their variables are called. */
export function credentialsIn(env: World['env']): { readonly name: string; readonly secret: Secret }[] {
  return Object.entries(env)
    .filter(([name, value]) => value !== undefined && credential.test(name))
    .map(([name, value = '']) => ({ name, secret: new Secret(value) }))
}

/**
 * Opens a guard.
 * @param env whose keys and tokens are secrets from the start
 */
export function openGuard(env: World['env']): Guard {
  const credentials = credentialsIn(env)
  const secrets = credentials.map(({ secret }) => secret)
  const names: (string | undefined)[] = credentials.map(({ name }) => name)
  const plain: string[] = [JSON.stringify(codes), ownWords]
  const stop = new AbortController()
  let finder: Finder | undefined
  let alarm: SealpostError | undefined

  const finds = () => {
    finder ??= Secret.finder(secrets, plain, isOwnPhrase)
    return finder
  }

  function check(to: string, found: number | undefined): void {
    if (found !== undefined && alarm === undefined) {
      alarm = leak(names[found], to)
      stop.abort()
    }
    if (alarm !== undefined) throw alarm
  }

  const look = (to: string, bytes: Uint8Array) => check(to, secrets.length === 0 ? undefined : finds()(bytes))

  return {
    learn(more, plainly, called = []) {
      for (const [index, secret] of more.entries()) {
        secrets.push(secret)
        names.push(called[index])
      }
      plain.push(...plainly)
      finder = undefined
    },
    way(to) {
      let before = Buffer.alloc(0)
      return (text) => {
        const bytes = Buffer.concat([before, Buffer.from(text)])
        look(to, bytes)
        before = bytes.subarray(Math.max(0, bytes.length - longest + 1))
        return text
      }
    },
    world: (world) => ({
      ...world,
      stop: AbortSignal.any([world.stop, stop.signal]),
      files: {
        ...world.files,
        replace: async (path, bytes, mode) => {
          look(`the file ${basename(path)}`, bytes)
          return world.files.replace(path, bytes, mode)
        },
        createNew: async (path, bytes) => {
          look(`the file ${basename(path)}`, bytes)
          return world.files.createNew(path, bytes)
        },
      },
      fetch: async (input, init) => {
        const url = typeof input === 'string' || input instanceof URL ? String(input) : input.url
        const body = init?.body
        look('the address of a request', Buffer.from(url))
        if (readable.test(url) && (typeof body === 'string' || body instanceof Uint8Array)) {
          look('the ledger or a comment at GitHub', Buffer.from(body))
        }
        return world.fetch(input, init)
      },
    }),
    alarm: () => alarm,
  }
}

function leak(name: string | undefined, to: string): SealpostError {
  const whose = name === undefined ? 'a secret of this run' : `the value of ${name}`
  const message = `${whose} was about to go to ${to}; the run was stopped`
  if (name === undefined) {
    return new SealpostError('leak-guard', message, {
      hint: 'Nothing more is printed. Please report this, without the value.',
    })
  }
  return new SealpostError('leak-guard', message, {
    hint:
      `Nothing more is printed. If the value is a word, a name or an address that stands in any log, it is too ordinary ` +
      `to be kept secret: give ${name} another one. If everybody may read it, list ${name} under \`public\` of its ` +
      'target. Otherwise please report this, without the value.',
  })
}
