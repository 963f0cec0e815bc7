import { basename } from 'node:path'
import { codes, SealpostError } from '../../core/errors.js'
import { type Finder, longest } from '../../core/leaks/search.js'
import type { Runtime } from '../../core/runtime.js'
import { Secret } from '../../core/secret.js'
import { isOwnPhrase, ownVocabulary } from './own-vocabulary.js'

/** The last line of defence: whatever leaves the process passes it, and a value ends the run. */
export interface Guard {
  /**
   * Told what must not be shown. More can be told at any time.
   * @param plain texts that are public by declaration; what stands in them is no secret
   * @param names of the secrets, in their order, for the message
   */
  readonly redact: (secrets: readonly Secret[], plain: readonly string[], names?: readonly string[]) => void
  /**
   * Opens a way out. What it is given it gives back, or it throws SealpostError('leak-guard'); so it does for
   * everything after an alarm. A value that comes in several texts is found with the last of them.
   * @param to where it goes, in the words of the message: "stdout", "the report"
   */
  readonly way: (to: string) => (text: string) => string
  /** The same world, with every file, every address and everything that people can read at GitHub guarded. */
  readonly runtime: (runtime: Runtime) => Runtime
  /** Why the run was ended, if it was. */
  readonly alarm: () => SealpostError | undefined
}

/** What is written there is read by people. Everywhere else a body may hold a value. */
const readable: readonly (readonly [to: string, addresses: RegExp])[] = [
  ['the ledger at GitHub', /\/git\//],
  ['a comment or an issue at GitHub', /\/(?:issues|pulls|check-runs|statuses)(?:\/|$)|\/graphql$/],
]

/** Variables that a run works with and that nobody may see. */
const credential = /^(SEALPOST_KEY|DOTENV_PRIVATE_KEY)|_TOKEN$|_PRIVATE_KEY$/

/** The keys and tokens in an environment, by what their variables are called. */
export function credentialsIn(env: Runtime['env']): { readonly name: string; readonly secret: Secret }[] {
  return Object.entries(env)
    .filter(([name, value]) => value !== undefined && credential.test(name))
    .map(([name, value = '']) => ({ name, secret: new Secret(value) }))
}

/**
 * Opens a guard.
 * @param env whose keys and tokens are secrets from the start
 */
export function openGuard(env: Runtime['env']): Guard {
  const credentials = credentialsIn(env)
  const secrets = credentials.map(({ secret }) => secret)
  const names: (string | undefined)[] = credentials.map(({ name }) => name)
  const plain = new Set([JSON.stringify(codes), ownVocabulary])
  const stop = new AbortController()
  /** Each looks for the secrets that were told since the one before it. */
  let finders: { readonly from: number; readonly find: Finder }[] = []
  let looked = 0
  let alarm: SealpostError | undefined

  const finds = (bytes: Uint8Array): number | undefined => {
    if (looked < secrets.length) {
      finders.push({ from: looked, find: Secret.finder(secrets.slice(looked), [...plain], isOwnPhrase) })
      looked = secrets.length
    }
    for (const { from, find } of finders) {
      const found = find(bytes)
      if (found !== undefined) return from + found
    }
    return undefined
  }

  function look(to: string, bytes: Uint8Array): void {
    const found = alarm !== undefined ? undefined : finds(bytes)
    if (found !== undefined) {
      // a file can be called by a value
      const open = finds(Buffer.from(to)) === undefined
      const met = metIn(secrets[found] as Secret, bytes, [...plain])
      const about = { name: names[found], isCredential: found < credentials.length }
      alarm = leak({ ...met, ...about }, open ? to : 'a file')
      stop.abort()
    }
    if (alarm !== undefined) throw alarm
  }

  return {
    redact(more, plainly, called = []) {
      for (const [index, secret] of more.entries()) {
        secrets.push(secret)
        names.push(called[index])
      }
      const before = plain.size
      // told again and again, and too many for one call
      for (const text of plainly) if (text !== '') plain.add(text)
      // what is public now may be what was looked for
      if (plain.size > before) [finders, looked] = [[], 0]
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
    runtime: (runtime) => ({
      ...runtime,
      stop: AbortSignal.any([runtime.stop, stop.signal]),
      files: {
        ...runtime.files,
        replace: async (path, bytes, mode) => {
          look(`the file ${basename(path)}`, bytes)
          return runtime.files.replace(path, bytes, mode)
        },
        append: async (path, bytes) => {
          look(`the file ${basename(path)}`, bytes)
          return runtime.files.append(path, bytes)
        },
        createNew: async (path, bytes) => {
          look(`the file ${basename(path)}`, bytes)
          return runtime.files.createNew(path, bytes)
        },
      },
      fetch: async (input, init) => {
        const url = typeof input === 'string' || input instanceof URL ? String(input) : input.url
        const body = init?.body
        look('the address of a request', Buffer.from(url))
        const [to] = readable.find(([, addresses]) => addresses.test(url)) ?? []
        if (to !== undefined && (typeof body === 'string' || body instanceof Uint8Array)) look(to, Buffer.from(body))
        return runtime.fetch(input, init)
      },
    }),
    alarm: () => alarm,
  }
}

/** What set off an alarm, as far as it may be told. */
interface Met {
  readonly name: string | undefined
  /** Whether it is a secret because its variable is called like a key or a token. */
  readonly isCredential: boolean
  /** Whether it was a line of it, or a text inside its JSON. */
  readonly isPart: boolean
  /** Whether it stood there in another form: in capitals, in base64, escaped. */
  readonly isSpelled: boolean
}

/** What of a secret stands in a text: what a person has to look for who takes it for harmless. */
function metIn(secret: Secret, bytes: Uint8Array, plain: readonly string[]): Pick<Met, 'isPart' | 'isSpelled'> {
  const parts = secret.parts()
  const part = parts[Secret.finder(parts, plain, isOwnPhrase)(bytes) ?? parts.length]
  return { isPart: part !== undefined, isSpelled: !(part ?? secret).standsIn(Buffer.from(bytes).toString()) }
}

function leak(met: Met, to: string): SealpostError {
  const { name, isPart, isSpelled } = met
  const whose = `${isPart ? 'a part of ' : ''}${name === undefined ? 'a secret of this run' : `the value of ${name}`}`
  const spelled = isSpelled ? ', in another spelling' : ''
  return new SealpostError('leak-guard', `${whose} was about to go to ${to}${spelled}; the run was stopped`, {
    hint: ['Nothing more is printed.', ...waysOn(met)].join(' '),
  })
}

function waysOn({ name, isCredential, isPart }: Met): string[] {
  if (name === undefined) return ['Please report this, without the value.']
  const otherwise = 'Otherwise please report this, without the value.'
  if (isCredential) {
    const called = 'what is called …_TOKEN or …_PRIVATE_KEY is taken for one'
    return [`If ${name} is no key and no token, call the variable something else for this run (${called}).`, otherwise]
  }
  return [
    `If ${isPart ? 'that part' : 'the value'} is a word, a name or an address that stands in any log, it is too ordinary ` +
      `to be kept secret: give ${name} another one.`,
    `If everybody may read ${isPart ? 'all of it' : 'it'}, list ${name} under \`public\` of every target that it goes to.`,
    otherwise,
  ]
}
