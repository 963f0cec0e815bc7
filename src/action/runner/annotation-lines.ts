import type { SealpostError } from '../../core/errors.js'
import { type Annotation, lineOf } from '../../job/told/annotations.js'
import { forTerminal } from '../../render/escape.js'
import { annotationLine } from './toolkit.js'

/** A remark as the line that the runner understands. Names cannot act: controls are spelled out. */
export function annotationText({ title, message, at, ...annotation }: Annotation): string {
  const level = annotation.level ?? 'error'
  const place = lineOf(at)
  if (place === undefined) {
    return annotationLine(level, safe(at === undefined ? message : `${at}: ${message}`), { title: safe(title) })
  }
  return annotationLine(level, safe(message), { title: safe(title), file: safe(place.file), startLine: place.line })
}

/** An error that ended a step, as the line that the runner understands. */
export function errorText({ code, message, hint, where }: SealpostError, advice = hint): string {
  return annotationText({ title: `Sealpost: ${code}`, message: `${message}\n${advice}`, at: where })
}

/** @param text may have several lines; each is made safe by itself */
function safe(text: string): string {
  return text.split('\n').map(forTerminal).join('\n')
}
