import { type Simulator, serve } from '../server.js'
import { type Infisical, type InfisicalOptions, openInfisical } from './vendor.js'

/** A simulated project behind a server. */
export interface InfisicalSimulator extends Simulator, Omit<Infisical, 'answer' | 'token'> {}

/**
 * Starts a local stand-in for the parts of Infisical's API that reading secrets needs. It was tried with @infisical/sdk
 * 5.0.2. Without options it holds one project with three environments and no secret.
 */
export async function startInfisical(
  options: InfisicalOptions & { readonly port?: number } = {},
): Promise<InfisicalSimulator> {
  const { answer, ...infisical } = openInfisical(options)
  const simulator = await serve({
    token: infisical.token,
    routes: [],
    refuse: answer,
    notFound: { status: 404 },
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  return { ...simulator, ...infisical }
}
