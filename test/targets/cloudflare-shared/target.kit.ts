import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { expect } from 'vitest'
import type { Observation } from '../../../src/core/observation.js'
import type { Receipt } from '../../../src/core/receipts.js'
import type { TargetIo } from '../../../src/core/target.js'
import { openHttpClient } from '../../../src/io/http/client.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { target as pages } from '../../../src/targets/cloudflare-pages/target.js'

/** A request as it left the process. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly body: unknown
}

/** A clock that only sleeping moves. */
export function clockFrom(start = Date.UTC(2026, 10, 1)) {
  let at = start
  return {
    now: () => at,
    sleep: async (ms: number) => {
      at += ms
    },
    pass: (ms: number) => {
      at += ms
    },
  }
}

/** The real wire to a simulator over loopback, with everything that leaves it written down. */
export function lineTo(server: { url: string; token: string }, clock = clockFrom(Date.now()), token = server.token) {
  const count = { read: 0, write: 0, retried: 0 }
  const sent: Sent[] = []
  const client = openHttpClient({
    runtime: {
      fetch: async (input, init) => {
        const url = new URL(String(input))
        const bytes = init?.body as Uint8Array | null | undefined
        const body = bytes ? JSON.parse(Buffer.from(bytes).toString('utf8')) : undefined
        sent.push({
          method: init?.method ?? 'GET',
          path: url.pathname + url.search,
          headers: new Headers(init?.headers),
          body,
        })
        return nodeFetch(input, init)
      },
      now: clock.now,
      sleep: clock.sleep,
      random: (bytes) => randomBytes(bytes),
      env: { SEALPOST_PACING: 'off' },
      stop: new AbortController().signal,
    },
    endpoint: new URL(server.url),
    token: async () => token,
    pace: pages.capabilities.pace,
    userAgent: 'sealpost-test',
    notice: () => {},
  })
  const reading: TargetIo = { fetch: client.reader(count), endpoint: server.url }
  const writing: TargetIo = { fetch: client.writer(count), endpoint: server.url }
  return { reading, writing, count, sent, clock }
}

/** What a sighting of this name says, or undefined. */
export function seen(observation: Observation | undefined, name: string) {
  return observation?.sightings.find((one) => one.name === name)
}

/** The error of a receipt, which must be a failure. */
export function errorOf(receipt: Receipt | undefined) {
  if (receipt === undefined || receipt.ok) throw new Error('the receipt is no failure')
  return receipt.error
}

/** Fails where a text shows up anywhere in what a person could be shown. */
export function expectNowhere(value: string, ...shown: readonly unknown[]): void {
  for (const one of shown) {
    const texts = [inspect(one, { depth: 10 }), JSON.stringify(one) ?? '']
    if (one instanceof Error) texts.push(one.message, one.stack ?? '', inspect(one.cause, { depth: 10 }))
    for (const text of texts) expect(text).not.toContain(value)
  }
}

/** Values that get damaged where somebody trims, quotes, escapes or re-encodes. */
export const awkward: Readonly<Record<string, string>> = {
  PEM: '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\r\nkqhkiG9w0BAQ==\n-----END PRIVATE KEY-----\n',
  JSON: '{"a":"b","n":null,"q":"\\"","x":[1,2]}',
  UNICODE: 'pässwörd ☃ 漢字 👩‍👩‍👧 \u202e \u0000 end',
  QUOTES: `"double" 'single' \`tick\` \\back\\`,
  PERCENT: '100%25%0A%%APPDATA%%',
  COLONS: '::set-output name=x::y',
  SPACES: '  leading and trailing \t\n',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a value that a shell or a template would expand
  DOLLAR: '$HOME ${HOME} $(id) {{ secrets.X }}',
  ONE: 'x',
  NULLWORD: 'null',
  LARGE: 'é'.repeat(2560),
}
