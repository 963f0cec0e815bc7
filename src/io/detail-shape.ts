import * as z from 'zod/mini'

const text = z.string().check(z.maxLength(4_000))
const form = z.enum(['secret', 'public'])
const rule = z.strictObject({ says: text, at: z.exactOptional(text) })

/** Why a line of a plan is what it is, with no key beside. */
export const detail = z.strictObject({
  target: text,
  use: text,
  scope: text,
  name: text,
  environment: text,
  source: z.exactOptional(z.strictObject({ name: text, sourceName: text, at: text, version: z.exactOptional(text) })),
  mapping: z.array(rule).check(z.maxLength(10)),
  ledger: z.exactOptional(
    z.strictObject({
      state: z.enum(['pending', 'written']),
      run: text,
      form,
      fingerprint: z.enum(['same', 'other', 'unknown']),
      stamp: z.exactOptional(text),
      contested: z.exactOptional(z.int()),
    }),
  ),
  seen: z.strictObject({
    there: z.boolean(),
    unlisted: z.exactOptional(text),
    stamp: z.exactOptional(text),
    form: z.exactOptional(form),
    compared: z.exactOptional(text),
  }),
  policy: z.array(rule).check(z.maxLength(10)),
  verdict: text,
})
