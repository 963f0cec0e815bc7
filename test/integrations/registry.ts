import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A registry on loopback that has one version of one package: a small program under our name. */
export interface Registry {
  /** What npm is to have in its environment to ask it. */
  readonly env: Readonly<Record<string, string>>
  /** `sha512-…` of what is packed. */
  readonly integrity: string
  /** From now on it gives something else than it says. */
  readonly tamper: () => void
  readonly close: () => Promise<void>
}

/** Starts a registry with `sealpost@0.1.0`. @param program what its command is, a text for Node */
export async function startRegistry(program: string, scripts: Readonly<Record<string, string>>): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-registry-'))
  mkdirSync(join(folder, 'package/dist'), { recursive: true })
  const description = { name: 'sealpost', version: '0.1.0', bin: { sealpost: 'dist/cli.js' }, scripts }
  writeFileSync(join(folder, 'package/package.json'), JSON.stringify(description))
  writeFileSync(join(folder, 'package/dist/cli.js'), program)
  execFileSync('tar', ['-czf', 'packed.tgz', 'package'], { cwd: folder })
  let packed = readFileSync(join(folder, 'packed.tgz'))
  const integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) return void response.end(packed)
    if (request.url !== '/sealpost') return void response.writeHead(404).end('{}')
    const tarball = `http://${request.headers.host}/sealpost/-/sealpost-0.1.0.tgz`
    const versions = { '0.1.0': { ...description, dist: { tarball, integrity } } }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ name: 'sealpost', 'dist-tags': { latest: '0.1.0' }, versions }))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    env: {
      npm_config_registry: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      npm_config_cache: join(folder, 'cache'),
      npm_config_update_notifier: 'false',
      npm_config_fetch_retries: '0',
    },
    integrity,
    tamper() {
      packed = Buffer.concat([packed, Buffer.from('more')])
      rmSync(join(folder, 'cache'), { recursive: true, force: true })
    },
    async close() {
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
