import { exitOf, nodeRuntime, render, run } from '../../src/index.js'

// Makes the targets equal to the source, as long as nothing would be removed. Gives the exit code of the command line.
export async function publish(config: string, stop: AbortSignal): Promise<number> {
  const report = await run(
    {
      command: 'apply',
      config,
      // asked before the first write; a run that nobody approves writes nothing
      approve: async (planned) => planned.summary.remove === 0,
    },
    nodeRuntime(stop),
  )
  process.stdout.write(await render(report, 'text'))
  return exitOf(report)
}
