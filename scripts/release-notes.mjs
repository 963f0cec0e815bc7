/**
 * What a release says of itself: `node scripts/release-notes.mjs v1.2.3` prints the section of CHANGELOG.md, once the tag,
 * every manifest and the changelog agree on the version. Exits with 1 and says what does not.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @param {string} root folder of the repository, absolute
 * @param {string} tag as it was pushed
 * @returns {string} the changes of this version, in Markdown
 * @throws Error that names whatever has another version
 */
export function releaseNotes(root, tag) {
  const read = (path) => readFileSync(join(root, path), 'utf8')
  const netlify = JSON.parse(read('integrations/netlify/package.json'))
  const task = JSON.parse(read('integrations/azure-pipelines/task/package.json'))
  const versions = {
    'package.json': JSON.parse(read('package.json')).version,
    'package-lock.json': JSON.parse(read('package-lock.json')).version,
    'the $id in dist/schema.json': /\/v([^/]+)\/dist\//.exec(JSON.parse(read('dist/schema.json')).$id)?.[1],
    'integrations/netlify/package.json': netlify.version,
    'its dependency': netlify.dependencies.sealpost,
    'integrations/azure-pipelines/task/package.json': task.version,
    'the dependency of that': task.dependencies.sealpost,
  }
  const others = Object.entries(versions).filter(([, version]) => `v${version}` !== tag)
  const [, notes = ''] = read('CHANGELOG.md').split(
    new RegExp(`^## ${tag.slice(1).replaceAll('.', '\\.')}(?: .*)?$`, 'm'),
  )
  const section = (notes.split(/^## /m)[0] ?? '').trim()
  const wrong = [
    ...others.map(([where, version]) => `${where} says ${version}`),
    ...(section === '' ? [`CHANGELOG.md has no section ${tag.slice(1)}`] : []),
  ]
  if (wrong.length > 0) throw new Error(`${tag} cannot be released: ${wrong.join('; ')}`)
  return section
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(releaseNotes(resolve(import.meta.dirname, '..'), process.argv[2] ?? ''))
  } catch (thrown) {
    console.error(thrown.message)
    process.exitCode = 1
  }
}
