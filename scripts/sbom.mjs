/**
 * What is in the bundles: `node scripts/sbom.mjs` prints a bill of materials in CycloneDX, made by npm from the lockfile.
 * Everything that went into `dist/` is bundled there, so to npm it is a tool of ours among others: this keeps the packages
 * that `dist/licenses.txt` names, which the build writes, and no others.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @param {string} root folder of the repository, absolute, with its packages installed
 * @returns the bill, ready for JSON
 * @throws Error where the build knows a package that npm does not
 */
export function bundledBill(root) {
  const licenses = readFileSync(join(root, 'dist/licenses.txt'), 'utf8')
  const bundled = new Set(
    [...licenses.matchAll(/^(\S+) (\d+\.\d+\.\d\S*) \(.+\)$/gm)].map(([, name, version]) => `${name}@${version}`),
  )
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']
  const bill = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }))
  const nameOf = ({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`
  const components = bill.components.filter((one) => bundled.has(nameOf(one)))
  const known = new Set(components.map(nameOf))
  const missing = [...bundled].filter((one) => !known.has(one))
  if (missing.length > 0) throw new Error(`npm does not know ${missing.join(', ')}`)
  const refs = new Set([bill.metadata.component, ...components].map((one) => one['bom-ref']))
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }))
  // npm calls the package after the folder that it lies in
  const metadata = { ...bill.metadata, component: { ...bill.metadata.component, name: 'sealpost' } }
  return { ...bill, metadata, components: components.map(shipped), dependencies }
}

/** A component without what makes of it a tool that does not ship. */
function shipped({ properties = [], ...component }) {
  return {
    ...component,
    scope: 'required',
    properties: properties.filter(({ name }) => !name.endsWith(':development')),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(bundledBill(resolve(import.meta.dirname, '..')), null, 2))
}
