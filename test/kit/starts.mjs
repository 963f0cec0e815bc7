// Starts programs for the process that has started this one, which tells it of each with a message.
import { spawn } from 'node:child_process'

process.on('message', ({ id, argv: [program, ...args], env, folder, input, keptErrorBytes }) => {
  const child = spawn(program, args, {
    env,
    cwd: folder,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  const [output, errors] = [[], []]
  child.stdout.on('data', (piece) => output.push(piece))
  child.stderr.on('data', (piece) => errors.push(piece))
  child.stdin?.on('error', () => {}).end(input)
  child.once('error', ({ code }) => process.send({ id, code }))
  child.once('close', (status) => {
    const said = Buffer.concat(errors)
    const kept = keptErrorBytes > 0 ? said.subarray(-keptErrorBytes) : Buffer.alloc(0)
    process.send({
      id,
      status: status ?? undefined,
      output: Buffer.concat(output),
      errors: kept,
      errorBytes: said.length,
    })
  })
})
process.once('disconnect', () => process.exit())
