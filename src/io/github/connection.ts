import type { Runtime } from '../../core/runtime.js'
import { openHttpClient, type WaitNotice } from '../http/client.js'
import { endpointOf } from '../http/endpoint.js'
import { userAgent } from '../system/version.js'
import { openRest, type Rest } from './rest.js'

/** What a connection is opened with. */
export interface Connecting {
  readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>
  /** Asked for each request. */
  readonly token: () => Promise<string>
  readonly notice: WaitNotice
  /** Pause between writes, ms. */
  readonly writeGapMs: number
}

/** GitHub under one token. */
export interface GithubConnection {
  /** Refuses everything but GET. */
  readonly reader: Rest
  /** Sends one request at a time, paced. */
  readonly writer: Rest
  /**
   * What a GraphQL query was answered with; undefined where it was not.
   * @param query changes nothing
   */
  readonly query: (query: string) => Promise<unknown>
}

const source = 'GitHub Docs, "Best practices for using the REST API"'
const verified = '2026-11-23'

/**
 * Opens GitHub at GITHUB_API_URL, which is `…/api/v3` at an Enterprise Server. A limit that does not say when it ends is
 * waited for a minute, as GitHub asks.
 * @throws SealpostError('endpoint') for an address that is neither https nor loopback
 */
export function connectGithub({ runtime, token, notice, writeGapMs }: Connecting): GithubConnection {
  const api = endpointOf({ env: 'GITHUB_API_URL', default: 'https://api.github.com' }, runtime).href.replace(/\/$/, '')
  // GraphQL lives beside /v3, not below it
  const root = api.replace(/\/v3$/, '')
  const pace = {
    writeGapMs: { is: writeGapMs, source, verified },
    unstatedWaitMs: { is: 60_000, source, verified },
  }
  const client = openHttpClient({ runtime, endpoint: new URL(root), token, pace, userAgent, notice })
  const requests = { read: 0, write: 0, retried: 0 }
  const graphql = openRest(client.writer(requests), root)
  return {
    reader: openRest(client.reader(requests), api),
    writer: openRest(client.writer(requests), api),
    async query(query) {
      const asked = graphql('POST {+path}', { path: '/graphql' }, { json: { query }, idempotent: true })
      return (await asked.catch(() => undefined))?.data
    },
  }
}
