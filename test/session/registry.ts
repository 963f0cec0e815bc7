import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A registry for npm on loopback. */
export interface Registry {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Has one package, as if it were published, and sends whoever asks for another one to the real registry.
 * @param archive what `npm pack` made, absolute
 * @param manifest its package.json
 * @param real address of the registry that this machine uses
 */
export async function openRegistry(
  archive: string,
  manifest: { readonly name: string; readonly version: string },
  real: string,
): Promise<Registry> {
  const bytes = await readFile(archive)
  const { name, version } = manifest
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  const server = createServer(({ url: path = '', headers }, response) => {
    const dist = { integrity, tarball: `http://${headers.host}/${name}.tgz` }
    const packument = { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } }
    if (path === `/${name}`) response.setHeader('content-type', 'application/json').end(JSON.stringify(packument))
    else if (path === `/${name}.tgz`) response.end(bytes)
    else response.writeHead(302, { location: `${real.replace(/\/$/, '')}${path}` }).end()
  })
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => void server.close(() => closed())),
  }
}
