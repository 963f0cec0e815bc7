import type { Runtime } from '../../core/runtime.js'
import { demandClean, demandCleanFile, type Search } from './search.js'

/** What is written there is read by people. Everywhere else a body may hold a value. */
const readable: readonly (readonly [to: string, addresses: RegExp])[] = [
  ['the ledger at GitHub', /\/git\//],
  ['a comment or an issue at GitHub', /\/(?:issues|pulls|check-runs|statuses)(?:\/|$)|\/graphql$/],
  [
    'a comment, an issue or a report at a forge',
    /\/merge_requests\/\d+\/notes|\/issues(?:\/|\?|$)|\/pullRequests\/\d+\/threads|\/pullrequests\/\d+\/comments|\/commit\/[0-9a-f]{40}\/reports\//,
  ],
]

/**
 * The same runtime, with every file, every address, everything that a program is told or given and everything that people
 * can read at GitHub searched.
 */
export function guardedRuntime(runtime: Runtime, search: Search): Runtime {
  const { files } = runtime
  return {
    ...runtime,
    stop: AbortSignal.any([runtime.stop, search.stop.signal]),
    files: {
      ...files,
      replace: async (path, bytes, mode) => {
        demandCleanFile(search, path, bytes)
        return files.replace(path, bytes, mode)
      },
      append: async (path, bytes) => {
        demandCleanFile(search, path, bytes)
        return files.append(path, bytes)
      },
      createNew: async (path, bytes) => {
        demandCleanFile(search, path, bytes)
        return files.createNew(path, bytes)
      },
    },
    run: async (call) => {
      demandClean(search, 'the command line of a program', Buffer.from(call.argv.join('\n')))
      if (call.input !== undefined) demandClean(search, 'what a program is given', Buffer.from(call.input))
      return runtime.run(call)
    },
    fetch: async (input, init) => {
      const url = typeof input === 'string' || input instanceof URL ? String(input) : input.url
      const body = init?.body
      demandClean(search, 'the address of a request', Buffer.from(url))
      const [to] = readable.find(([, addresses]) => addresses.test(url)) ?? []
      if (to !== undefined && (typeof body === 'string' || body instanceof Uint8Array))
        demandClean(search, to, Buffer.from(body))
      return runtime.fetch(input, init)
    },
  }
}
