import { commentLength } from './comment.js'
import { withoutHtml } from './without-html.js'

/** How a forge draws Markdown, as far as the forges differ. */
export interface Dialect {
  /** Longest comment that we write there, UTF-16 code units. */
  readonly length: number
  /** A line that is not drawn, with its end. */
  readonly hidden: (text: string) => string
  /** A comment of ours, as it has to be written there. No line of ours begins with what is a name's. */
  readonly drawn: (markdown: string) => string
}

const asItIs = (markdown: string) => markdown
const inHtml = (text: string) => `<!-- ${text} -->\n`

/**
 * The forges' own limits are 65,536 characters at GitHub, 1,000,000 at GitLab, 150,000 at Azure Repos (measured by others), and
 * 32,768 at Bitbucket (read 2026-11-30); Gitea names none. Nobody reads more than GitHub takes.
 */
export const dialects = {
  github: { length: commentLength, hidden: inHtml, drawn: asItIs },
  gitea: { length: commentLength, hidden: inHtml, drawn: asItIs },
  gitlab: { length: commentLength, hidden: inHtml, drawn: withoutActions },
  'azure-repos': { length: commentLength, hidden: inHtml, drawn: asItIs },
  bitbucket: { length: 30_000, hidden: (text) => `[//]: # (${text})\n\n`, drawn: withoutHtml },
} as const satisfies Readonly<Record<string, Dialect>>

/**
 * At GitLab a line that begins with a slash and a word is a quick action, `/close` say, also in a note that comes through
 * the API ("Quick actions", docs.gitlab.com, read 2026-11-30). None of ours does, and none would act.
 */
function withoutActions(markdown: string): string {
  return markdown.replace(/^([\s>]*)\//gm, '$1\\/')
}
