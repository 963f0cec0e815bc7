import * as z from 'zod/mini'
import { consentKinds, consentOptions } from '../core/consent.js'

/** Longest list. */
const most = 1_000
const name = z.string().check(z.minLength(1), z.maxLength(1_000))
const sentence = z.string().check(z.maxLength(4_000))
const count = z.int().check(z.minimum(0))

/** What a report says of consents, with no key beside. */
export const consent = z.strictObject({
  by: z.exactOptional(name),
  names: z.array(z.strictObject({ kind: z.enum(consentKinds), name, places: count })).check(z.maxLength(most)),
})

const texts = z.array(z.string().check(z.maxLength(4_000))).check(z.maxLength(most))
const runOption = z.strictObject({
  option: z.enum(['accept', 'recover', ...Object.values(consentOptions)]),
  names: texts,
})
const setting = z.union([sentence, z.number()])
/** What lifts a refusal, as data, with no key beside. */
export const lift = z.strictObject({
  once: z.exactOptional(z.array(runOption).check(z.maxLength(most))),
  settings: z.exactOptional(
    z
      .record(z.string().check(z.regex(/^policy\.[a-zA-Z]{1,40}$/)), setting)
      .check(z.refine((keys) => Object.keys(keys).length <= most)),
  ),
})
/** A command of ours in which a shell finds nothing but words: a report may be anybody's, and this is shown to be copied. */
const ownCommand = /^sealpost apply(?: (?:[\w./@:+=-]|'[^']*'|\\')+)*$/
/** All that it takes to have lifted what was held back, with no key beside. */
export const unlock = z.strictObject({
  about: z.enum(['refused', 'skipped']),
  of: count,
  once: z.exactOptional(
    z
      .strictObject({
        lifts: count,
        as: z.enum(['command', 'inputs']),
        text: z.string().check(z.maxLength(100_000)),
        options: z.array(runOption).check(z.maxLength(most)),
      })
      .check(z.refine(({ as, text }) => as === 'inputs' || ownCommand.test(text))),
  ),
  config: z.exactOptional(z.strictObject({ lifts: count, file: name, text: sentence })),
  rest: texts,
})
