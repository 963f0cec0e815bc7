import type { Report } from '../../core/report.js'
import { html } from '../../render/html/page.js'
import { reportJson } from '../../render/json.js'
import { reportMarkdown } from '../../render/markdown.js'

/** The report's files: name → text. One folder, ready to be uploaded. */
export function artifactOf(report: Report): Readonly<Record<string, string>> {
  return {
    'report.json': reportJson(report),
    'report.md': reportMarkdown(report),
    'report.html': html(report),
  }
}
