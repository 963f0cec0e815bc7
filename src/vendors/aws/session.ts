import type { Session, SignedLogin } from '../../core/login.js'
import { awsVariables, loginEndpoints } from './access.js'
import { addressOf } from './region.js'
import type { AwsSettings } from './settings.js'

/**
 * How a target of AWS is logged in to.
 * @param service as a host name and a signature have it, `ssm`
 */
export function signedLogin(service: string): SignedLogin {
  return {
    means: 'an access key, a profile, or a role (`login`)',
    env: awsVariables,
    endpoints: loginEndpoints,
    addressOf: (settings) => addressOf(service, regionIn(settings)),
    async open({ settings, io }): Promise<Session> {
      const { logIn } = await import('./login.js')
      const { region, credentials } = await logIn({ ...(settings as AwsSettings), region: regionIn(settings) }, io)
      const { signer } = await import('./sign.js')
      return {
        id: credentials.accessKeyId,
        ...(credentials.ends === undefined ? {} : { ends: credentials.ends }),
        sign: signer({ credentials, region, service }),
        account: async (given) => (await import('./sts.js')).callerAccount(given, region, credentials),
      }
    },
  }
}

/** The place of a target hangs on its region, so a config or a variable has said it before anybody logs in. */
function regionIn(settings: unknown): string {
  return (settings as AwsSettings).region ?? ''
}
