import { isInSync, type Report } from '../../core/report.js'
import { inSyncPage } from '../../render/html/in-sync.js'
import { reportJson } from '../../render/json.js'
import { reportMarkdown } from '../../render/markdown.js'

/** The report's files: name → text. One folder, ready to be uploaded. */
export async function artifactOf(report: Report): Promise<Readonly<Record<string, string>>> {
  return {
    'report.json': reportJson(report),
    'report.md': reportMarkdown(report),
    'report.html': isInSync(report) ? inSyncPage(report) : (await import('../../render/html/page.js')).html(report),
  }
}
