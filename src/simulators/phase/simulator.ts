import { type Simulator, serve } from '../server.js'
import { openPhase, type Phase, type PhaseOptions } from './vendor.js'

/** A simulated organisation behind a server. Its `token` is that of a service account, whole. */
export interface PhaseSimulator extends Simulator, Omit<Phase, 'answer'> {}

/**
 * Starts a local stand-in for the parts of Phase's REST API that reading secrets needs. Without options it is a
 * self-hosted one, and holds one app with three environments and no secret.
 */
export async function startPhase(options: PhaseOptions & { readonly port?: number } = {}): Promise<PhaseSimulator> {
  const { answer, ...phase } = openPhase(options)
  const simulator = await serve({
    token: wholeToken(phase.bearer),
    routes: [],
    refuse: answer,
    notFound: { status: 404, body: '<h1>Not Found</h1>' },
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  return { ...simulator, ...phase }
}

/** The token of a service account as the console shows it: behind the bearer stand keys, which no server has to see. */
export function wholeToken(bearer: string): string {
  return `pss_service:v2:${bearer}:${'c1'.repeat(32)}:${'d2'.repeat(32)}:${'e3'.repeat(32)}`
}
