import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { SealpostError } from '../../core/errors.js'
import { type Prompts, withExample } from './prompts.js'

/** The same questions, a line each, for a terminal that can do no more than print. Ends of input are no answer. */
export async function openPlainPrompts(streams: {
  readonly input: Readable
  readonly output: Writable
}): Promise<Prompts> {
  const { input, output } = streams

  /** Asks until an answer means something. */
  async function asked<T>(question: string, read: (line: string) => { readonly answer: T } | string): Promise<T> {
    const lines = createInterface({ input, terminal: false })
    // listens from here on, before there can be an answer
    const answers = lines[Symbol.asyncIterator]()
    try {
      output.write(question)
      for await (const line of answers) {
        const said = read(line)
        if (typeof said !== 'string') return said.answer
        output.write(`${said}\n${question}`)
      }
      throw new SealpostError('interrupted', 'stopped at a prompt', { hint: 'Nothing was written.' })
    } finally {
      lines.close()
    }
  }

  return {
    confirm: (question) =>
      asked(`${question} [y/N] `, (line) => {
        const answer = /^(?:(y|yes)|n|no|)$/i.exec(line.trim())
        return answer === null ? 'Enter y or n.' : { answer: answer[1] !== undefined }
      }),
    text(question, { suggested, example, complaint }) {
      const shown = withExample(question, example) + (suggested === undefined ? '' : ` [${suggested}]`)
      return asked(`${shown} `, (line) => {
        const answer = line === '' ? (suggested ?? '') : line
        return complaint(answer) ?? { answer }
      })
    },
    choose(question, choices) {
      const list = choices.map(({ label, hint }, index) => {
        const more = hint === undefined ? '' : ` (${hint})`
        return `  ${index + 1}. ${label}${more}\n`
      })
      return asked(`${question}\n${list.join('')}Number: `, (line) => {
        const choice = /^\d{1,4}$/.test(line.trim()) ? choices[Number(line) - 1] : undefined
        return choice === undefined ? `Enter a number from 1 to ${choices.length}.` : { answer: choice.value }
      })
    },
  }
}
