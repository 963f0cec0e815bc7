import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import tl from 'azure-pipelines-task-lib/task.js'
import { argvOf } from './inputs.js'
import { masksIn } from './masks.js'
import { clearTold, showTold } from './told.js'

/** One step: `sealpost ci` with the inputs of the task, and what it left shown as the agent shows it. */
async function run() {
  // before anything is printed: the agent knows secret variables, not those that a pipeline filled otherwise
  for (const value of masksIn(process.env)) tl.setSecret(value)
  const folder = tl.getInput('reportDir') || 'sealpost-report'
  clearTold(folder)
  const program = join(dirname(fileURLToPath(import.meta.resolve('sealpost/package.json'))), 'dist/cli.js')
  const tool = tl.tool(process.execPath).arg([program, 'ci', ...argvOf(tl.getInput)])
  // the agent asks the task to stop, and nothing below it; Sealpost finishes the write that it is at
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => tool.killChildProcess('SIGTERM'))
  const code = await tool.execAsync({ ignoreReturnCode: true })
  showTold(folder)
  if (code === 0) tl.setResult(tl.TaskResult.Succeeded, '')
  else tl.setResult(tl.TaskResult.Failed, `Sealpost ended with ${code}; the log says why.`)
}

run().catch((error) => tl.setResult(tl.TaskResult.Failed, error instanceof Error ? error.message : String(error)))
