import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Runtime } from '../../core/runtime.js'
import { bounded } from '../http/body.js'
import { nodeFetch } from '../http/node-fetch.js'
import { proxyFetch } from '../http/proxy-fetch.js'
import { diskFiles } from './files.js'
import { runProgram } from './programs.js'

/**
 * The real runtime. Proxy variables (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, either case) are honoured through undici,
 * which is loaded only when one is set: the built-in fetch of Node 20 does not look at them. Its `fetch` refuses with
 * SealpostError('endpoint') where one of them holds no proxy.
 * @param stop fires on Ctrl-C or when the host ends the job
 */
export function nodeRuntime(stop: AbortSignal): Runtime {
  const proxied = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => process.env[name]?.trim())
  // with NODE_DEBUG node:http would print headers, and the token among them
  const direct = process.env.NODE_DEBUG ? bounded(globalThis.fetch) : nodeFetch
  return {
    fetch: proxied ? bounded(proxyFetch(process.env, direct)) : direct,
    now: Date.now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const end = () => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', end)
          resolve()
        }
        const timer = setTimeout(end, ms)
        signal?.addEventListener('abort', end, { once: true })
      }),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    files: diskFiles,
    run: runProgram,
    env: process.env,
    cwd: process.cwd(),
    process: {
      pid: process.pid,
      host: hostname(),
      // only a lease asks, and `performance` is loaded when it is first named
      get since() {
        return Math.round(performance.timeOrigin)
      },
      alive: isAlive,
    },
    stop,
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'
  }
}
