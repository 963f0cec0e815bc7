import type { AwsAccount } from '../../../src/simulators/aws/simulator.js'
import { signer } from '../../../src/vendors/aws/sign.js'

/** Asks a simulated account directly, as any other tool would. */
export function asks(aws: AwsAccount & { readonly url: string }, service: string, prefix: string) {
  const sign = signer({ credentials: aws.callers.user, region: aws.region, service })
  return async (operation: string, input: object) => {
    const url = new URL(`${aws.url}/`)
    const body = JSON.stringify(input)
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${prefix}.${operation}` }
    const signed = await sign({ url, method: 'POST', headers, body: new TextEncoder().encode(body), at: Date.now() })
    const answer = await fetch(url, { method: 'POST', headers: { ...headers, ...signed }, body })
    return { status: answer.status, ok: answer.ok, text: await answer.text() }
  }
}
