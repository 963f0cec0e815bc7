import type { Form } from '../address.js'
import type { Capabilities, FormCapabilities } from '../target.js'

/** What a target says of values in one form; one that keeps no public values has nothing but secrets. */
export function formOf({ forms }: Pick<Capabilities, 'forms'>, form: Form): FormCapabilities {
  return form === 'public' && forms.public !== false ? forms.public : forms.secret
}
