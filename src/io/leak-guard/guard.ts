import type { SealpostError } from '../../core/errors.js'
import { longest } from '../../core/leaks/search.js'
import type { Runtime } from '../../core/runtime.js'
import { Secret } from '../../core/secret.js'
import { guardedRuntime } from './guarded-runtime.js'
import { demandClean, extend, openSearch } from './search.js'

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
  /** The same runtime, with every file, every address and everything that people can read at GitHub guarded. */
  readonly runtime: (runtime: Runtime) => Runtime
  /**
   * Told of a file that a person asked to hold values or keys, as `import` does of a plain source that git ignores: what is
   * written there is not searched.
   * @param path absolute
   */
  readonly mayHold: (path: string) => void
  /** Why the run was ended, if it was. */
  readonly alarm: () => SealpostError | undefined
}

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
  const search = openSearch(credentialsIn(env))
  return {
    redact: (secrets, plain, names = []) => extend(search, secrets, plain, names),
    way(to) {
      let before = Buffer.alloc(0)
      return (text) => {
        const bytes = Buffer.concat([before, Buffer.from(text)])
        demandClean(search, to, bytes)
        before = bytes.subarray(Math.max(0, bytes.length - longest + 1))
        return text
      }
    },
    runtime: (runtime) => guardedRuntime(runtime, search),
    mayHold: (path) => void search.mayHold.add(path),
    alarm: () => search.alarm,
  }
}
