/**
 * Builds of @netlify/build in one process, one after the other, in the way of its own command line: to load it takes
 * longer than a build. Its parent sends the variables and options of each, and gets the exit code of the command line
 * and all that was logged.
 */
import { pathToFileURL } from 'node:url'

const { default: build } = await import(pathToFileURL(process.argv[2]).href)
const written = []
for (const stream of [process.stdout, process.stderr])
  stream.write = (chunk, ...rest) => {
    written.push(String(chunk))
    rest.find((one) => typeof one === 'function')?.()
    return true
  }

process.on('message', async ({ env, flags }) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  written.length = 0
  const { severityCode, logs } = await build({ ...flags, buffer: true })
  const log = [...(logs?.stdout ?? []), ...(logs?.stderr ?? []), ...written].join('\n')
  process.send({ code: severityCode, log })
})
