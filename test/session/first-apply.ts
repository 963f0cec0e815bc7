import type { Terminal } from './terminal.js'

/** Something that a person does at a terminal, and what they then read. */
export interface Step {
  /** A command, as it is typed. */
  readonly run: string
  /** What is asked, and what is answered to it, in this order. */
  readonly answers?: readonly (readonly [question: string, answer: string])[]
  /** What comes after the shell has asked for the next command. */
  readonly later?: string
  /** Seconds that a person looks at the outcome. */
  readonly read?: number
}

const enter = '\r'
/** Clears what stands in the line. */
const clear = '\u0015'

/** From an empty folder to a first apply, as somebody types it who has never done it before. */
export const firstApply: readonly Step[] = [
  { run: 'mkdir shop && cd shop && git init --quiet && npm init --yes > /dev/null' },
  { run: 'npm install --save-dev sealpost', read: 1 },
  { run: '# no accounts yet: vendors that are simulated on this machine' },
  { run: 'npx sealpost demo --serve . &', later: 'Targets:', read: 4 },
  { run: '. ./env.sh' },
  {
    run: 'npx sealpost init',
    answers: [
      ['Who owns these entries?', `${clear}acme${enter}`],
      ['Where do the values come from?', enter],
      ['Where are its files?', enter],
      ['Which environments does the source have?', `${clear}production${enter}`],
      ['Which kind of target?', enter],
      ['Which one?', `acme/shop${enter}`],
      ['Where at shop do the values of production go?', enter],
      ['One more target?', enter],
      ['Where does Sealpost keep its ledger', enter],
    ],
    read: 8,
  },
  { run: '# made-up values, as a project may have them lying about' },
  { run: "printf 'DATABASE_URL=postgres://shop:made-up@db.invalid/shop\\nMAIL_TOKEN=made-up-0001\\n' > .env" },
  {
    run: 'npx sealpost import --from-file .env --environment production',
    answers: [['Write', 'y']],
    read: 6,
  },
  { run: 'rm .env && cat secrets/.env.production', read: 4 },
  { run: 'set -a && . secrets/.env.keys && set +a' },
  { run: 'export SEALPOST_KEY=$(npx sealpost keygen)' },
  { run: 'npx sealpost doctor', read: 6 },
  { run: 'npx sealpost plan', read: 6 },
  { run: 'npx sealpost apply', answers: [['Write 2 changes?', 'y']], read: 6 },
  { run: 'npx sealpost plan', read: 3 },
]

/** Does all of it, one step after the other. */
export async function play(steps: readonly Step[], terminal: Terminal): Promise<void> {
  await terminal.prompt()
  for (const { run, answers = [], later, read = 0 } of steps) {
    await terminal.pause(1.2)
    await terminal.type(`${run}${enter}`)
    for (const [question, answer] of answers) {
      await terminal.shows(question)
      await terminal.pause(1.5)
      await terminal.type(answer)
    }
    await terminal.prompt()
    if (later !== undefined) {
      await terminal.shows(later)
      await terminal.type(enter)
      await terminal.prompt()
    }
    await terminal.pause(read)
  }
}
