import { Octokit } from '@octokit/rest'
import { asSealpostError, SealpostError } from '../../core/errors.js'
import type { Answered, Fetch } from '../../core/target.js'
import { PlainHeaders, plainResponse } from '../http/light-response.js'
import { addressOf, type JsonOf, type ParametersOf, type Route } from './routes.js'

const nothing = () => undefined
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** One for all: it remembers nothing, and each request says where it goes. */
const { request }: Pick<Octokit, 'request'> = new Octokit({ log: silent })

/** A final answer, of whatever status. */
export interface RestAnswer {
  readonly status: number
  /** What a success carried; undefined where that is nothing, and for a refusal, which may quote what was sent. */
  readonly data: unknown
  readonly headers: Pick<Headers, 'get'>
  /** {@link Answered}: an earlier try of the same write may have been carried out. */
  readonly repeated: boolean
}

/** A request's body and how it is sent. */
export interface Sending<R extends Route> extends Pick<NonNullable<Parameters<Fetch>[1]>, 'idempotent' | 'again'> {
  readonly json?: JsonOf<R>
  /** Media type of the answer; GitHub's JSON where absent. */
  readonly accept?: string
}

/**
 * Sends one request.
 * @returns the answer to it; what a status means is for the caller to say
 * @throws SealpostError where there was no final answer, as `fetch` threw it, and 'bad-answer' for a success in another
 * format than JSON
 */
export type Rest = <R extends Route>(route: R, parameters: ParametersOf<R>, sending?: Sending<R>) => Promise<RestAnswer>

/**
 * GitHub's REST API by its own client, `@octokit/rest`, over a `fetch` that paces, counts and tries again: Octokit makes
 * the address and does nothing else. It is kept from what it does badly with secrets (tried with @octokit/request 10.0,
 * json-with-bigint 3.5; each has its test):
 * - Its serializer changes a text such as `"1n` under Node 20, and its parser gives large numbers as BigInt and a large
 *   answer now and then as text. So a body is handed over as text, and an answer's body is read here.
 * - Its errors quote request and answer. So none of them leaves: an answer is told by its status, and a request that got
 *   none ends as `fetch` ended it, where Octokit makes it a 500.
 * - It writes to the console: each refused request, and each answer that GitHub marks as deprecated. So it has a log that
 *   keeps nothing, and of an answer it is shown the status alone.
 * - It gives a PUT or PATCH without a body an empty text, which would be announced as one. So that is left out.
 *
 * The bundle leaves out the plugins that the class brings along and nobody here calls, above all a table of a thousand
 * endpoints (`bareOctokit` in scripts/bundle.mjs). Whole the package takes 109 KB and 10 ms of a start, so it takes 22 KB
 * and 4 ms (docs/003-what-a-start-costs.md). Only `request` is in use, and only it works there.
 * @param endpoint base address without a trailing slash; an Enterprise Server's ends in `/api/v3`
 */
export function openRest(fetch: Fetch, endpoint: string): Rest {
  return async (route, parameters, sending = {}) => {
    const { json, accept = 'application/vnd.github+json', ...how } = sending
    let heard: { readonly answer?: Answered } = {}
    const hear = async (url: string, init: Sent): Promise<Response> => {
      const answer = await fetch(url, { ...plainly(init), ...how })
      heard = { answer }
      return statusOf(answer)
    }
    try {
      await request(route as string, {
        baseUrl: endpoint,
        ...addressOf(parameters),
        ...(json === undefined ? {} : { data: JSON.stringify(json) }),
        headers: {
          accept,
          'x-github-api-version': '2022-11-28',
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        },
        request: { fetch: hear },
      })
    } catch (thrown) {
      if (heard.answer === undefined) throw causeOf(thrown)
    }
    const { answer } = heard
    if (answer === undefined) throw new SealpostError('internal', 'a request to GitHub was not sent')
    const { status, headers } = answer
    return { status, headers, data: await dataOf(answer), repeated: answer.repeated === true }
  }
}

/** What Octokit hands to `fetch`. */
interface Sent {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

function plainly({ method, headers, body }: Sent): RequestInit {
  return { method, headers, redirect: 'manual', ...(body ? { body } : {}) }
}

function statusOf({ status }: Response): Response {
  return plainResponse(new Uint8Array(), { status, statusText: '', headers: new PlainHeaders() })
}

/** Why a request got no answer. What Octokit throws carries the request, and goes no further. */
function causeOf(thrown: unknown): SealpostError {
  return asSealpostError(thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown)
}

async function dataOf(answer: Response): Promise<unknown> {
  const text = answer.ok ? await answer.text() : ''
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    // the parser's own error quotes the text
    throw new SealpostError('bad-answer', `GitHub responded ${answer.status} with something other than JSON`)
  }
}
