/** Witnesses of what is sent to AWS: moto's server as a vendor that others wrote, and the models in botocore as judge. */
import { execFile, execFileSync, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** What was asked of one of the services. */
export interface Passed {
  readonly service: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}

const services: Readonly<Record<string, string>> = { secretsmanager: 'secretsmanager', AmazonSSM: 'ssm' }

/** A request as the models know it. */
export function passedBy(headers: Iterable<readonly string[]>, body: string): Passed {
  const target = [...headers].find(([name]) => name === 'x-amz-target')?.[1]
  const [prefix = '', operation = ''] = target?.split('.') ?? []
  if (target !== undefined) return { service: services[prefix] ?? prefix, operation, input: JSON.parse(body) }
  const { Action = '', Version: _, ...form } = Object.fromEntries(new URLSearchParams(body))
  const seconds = form.DurationSeconds === undefined ? {} : { DurationSeconds: Number(form.DurationSeconds) }
  return { service: 'sts', operation: Action, input: { ...form, ...seconds } }
}

/** The port of a server that is not there yet. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts moto's server. @throws if it does not answer within half a minute */
export async function startMoto(): Promise<{ url: string; stop: () => void }> {
  const port = await freePort()
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (let turn = 0; turn < 150; turn += 1) {
    if (
      await fetch(`${url}/moto-api/data.json`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop: () => server.kill() }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  server.kill()
  throw new Error('moto_server did not answer within 30 s')
}

/** Whether a module is in the Python of this machine. */
export function isThere(module: string): boolean {
  try {
    execFileSync('python3', ['-c', `import ${module}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What the models have against some requests, a line each. */
export function complaints(requests: readonly Passed[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile('python3', [join(import.meta.dirname, 'aws-limits.py')], (error, out) =>
      error ? reject(error) : resolve(out.trim()),
    )
    child.stdin?.end(requests.map((one) => `${JSON.stringify(one)}\n`).join(''))
  })
}
