import type { Report } from '../core/report.js'
import { reportJson } from '../render/json.js'
import { reportMarkdown } from '../render/markdown.js'

/** The report's files: name → text. One folder, ready to be uploaded. */
export async function artefactOf(report: Report): Promise<Readonly<Record<string, string>>> {
  const { html } = await import('../render/html.js')
  return {
    'report.json': reportJson(report),
    'report.md': reportMarkdown(report),
    'report.html': html(report),
  }
}
