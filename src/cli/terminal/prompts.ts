import type { Readable, Writable } from 'node:stream'
import * as clack from '@clack/prompts'
import { SealpostError } from '../../core/errors.js'

/** One answer to choose. */
export interface Choice<T> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

/** Questions to a person at a terminal. Each throws SealpostError('interrupted') where the person leaves instead. */
export interface Prompts {
  /** Yes or no; no is the default. */
  readonly confirm: (question: string) => Promise<boolean>
  /**
   * A line of text.
   * @param options.suggested taken where the answer is empty
   * @param options.example stands with the question, because what stands in the answer's place can be taken
   * @param options.complaint says what is wrong with an answer; undefined where nothing is
   */
  readonly text: (
    question: string,
    options: {
      readonly suggested?: string
      readonly example?: string
      readonly complaint: (answer: string) => string | undefined
    },
  ) => Promise<string>
  readonly choose: <T>(question: string, choices: readonly Choice<T>[]) => Promise<T>
}

/** A question with an example of an answer, where there is one. */
export function withExample(question: string, example: string | undefined): string {
  return example === undefined ? question : `${question} For example ${example}.`
}

/** What stands before a choice, characters. */
const beforeChoice = 6

/**
 * Choices with their hints in a column, a line each: a person compares them, so that each is to be seen at once.
 * @param columns of the terminal; what does not fit is cut
 */
export function choiceLines(choices: readonly Choice<unknown>[], columns: number): string[] {
  const width = Math.max(...choices.map(({ label }) => label.length))
  const room = Math.max(20, columns - beforeChoice)
  return choices.map(({ label, hint }) => {
    const line = hint === undefined ? label : `${label.padEnd(width)}  ${hint}`
    return line.length > room ? `${line.slice(0, room - 1)}…` : line
  })
}

function columnsOf(output: Writable & { readonly columns?: number }): number {
  // some terminals say that they have none
  return output.columns || 80
}

/**
 * Questions to whoever sits at the streams.
 * @throws SealpostError('interrupted'), by each question, where the person leaves in place of an answer
 */
export function openPrompts(streams: { readonly input: Readable; readonly output: Writable }): Prompts {
  function given<T>(answer: T): Exclude<T, symbol> {
    if (typeof answer === 'symbol')
      throw new SealpostError('interrupted', 'stopped at a question', { hint: 'Nothing was written.' })
    return answer as Exclude<T, symbol>
  }

  return {
    confirm: async (question) => given(await clack.confirm({ ...streams, message: question, initialValue: false })),
    async text(question, { suggested, example, complaint }) {
      const answer = await clack.text({
        ...streams,
        message: withExample(question, example),
        ...(suggested === undefined ? {} : { placeholder: suggested, defaultValue: suggested }),
        validate: (typed) => complaint((typed || suggested) ?? ''),
      })
      return given(answer)
    },
    async choose(question, choices) {
      const lines = choiceLines(choices, columnsOf(streams.output))
      const options = lines.map((label, value) => ({ value, label }))
      const index = given(await clack.select({ ...streams, message: question, options }))
      return (choices[index] as (typeof choices)[number]).value
    },
  }
}
