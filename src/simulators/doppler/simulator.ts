import { type Simulator, serve } from '../server.js'
import { type Doppler, type DopplerOptions, openDoppler } from './vendor.js'

/** A simulated workplace behind a server. */
export interface DopplerSimulator extends Simulator, Omit<Doppler, 'answer' | 'token'> {}

/**
 * Starts a local stand-in for the parts of Doppler's API that reading secrets needs. Without options it holds the project
 * `shop` with three configs and no secret.
 */
export async function startDoppler(
  options: DopplerOptions & { readonly port?: number } = {},
): Promise<DopplerSimulator> {
  const { answer, ...doppler } = openDoppler(options)
  const simulator = await serve({
    token: doppler.token,
    routes: [],
    refuse: answer,
    notFound: { status: 404 },
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  return { ...simulator, ...doppler }
}
