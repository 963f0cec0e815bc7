import { createHash } from 'node:crypto'
import { version } from '../../io/system/version.js'
import { forTerminal } from '../../render/escape.js'
import { type Annotation, lineOf } from './annotations.js'

/** A remark of the report in closed form, its texts safe to be shown. */
interface Remark {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
  readonly file: string | undefined
  readonly line: number | undefined
}

/**
 * Remarks as files that hosts and their plug-ins read: name → text. `annotations.json` is a list of our own for whoever
 * shows them through the library of a host; `code-quality.json` is GitLab's ("Code Quality report format", docs.gitlab.com,
 * read 2026-11-30); `sealpost.sarif` is SARIF 2.1.0, which Jenkins and editors read.
 */
export function annotationFiles(annotations: readonly Annotation[]): Readonly<Record<string, string>> {
  const remarks = annotations.map(remarkOf)
  return {
    'annotations.json': json({ version: 1, annotations: remarks }),
    'code-quality.json': json(remarks.map(codeQuality)),
    'sealpost.sarif': json(sarif(remarks)),
  }
}

function remarkOf({ title, message, at, ...annotation }: Annotation): Remark {
  const level = annotation.level ?? 'error'
  const place = lineOf(at)
  const said = place === undefined && at !== undefined ? `${at}: ${message}` : message
  return { level, title: safe(title), message: safe(said), file: place && safe(place.file), line: place?.line }
}

/** A fingerprint tells one remark from another, so that a widget can say which are new. It is made of what is shown. */
function codeQuality({ level, title, message, file, line }: Remark): object {
  return {
    description: `${title}: ${message}`,
    check_name: title,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([title, message, file]))
      .digest('hex'),
    severity: level === 'error' ? 'major' : 'minor',
    // a place is needed: what is of no file is about the config as a whole
    location: { path: file ?? 'sealpost.yaml', lines: { begin: line ?? 1 } },
  }
}

function sarif(remarks: readonly Remark[]): object {
  const rules = [...new Set(remarks.map(({ title }) => title))]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Sealpost', version, rules: rules.map((id) => ({ id })) } },
        results: remarks.map(({ level, title, message, file, line }) => ({
          ruleId: title,
          level,
          message: { text: message },
          ...(file === undefined ? {} : { locations: [location(file, line)] }),
        })),
      },
    ],
  }
}

function location(uri: string, startLine = 1): object {
  return { physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region: { startLine } } }
}

function safe(text: string): string {
  return text.split('\n').map(forTerminal).join('\n')
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
