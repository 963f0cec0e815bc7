import type { Answer, Ask } from '../server.js'

/** A success in the vendor's envelope. */
export function ok(result: unknown, info?: Readonly<Record<string, number>>): Answer {
  const body = { success: true, errors: [], messages: [], result }
  return { status: 200, body: info === undefined ? body : { ...body, result_info: info } }
}

/** A failure in the vendor's envelope. */
export function no(status: number, code: number, message: string, headers: Record<string, string> = {}): Answer {
  return { status, body: { success: false, errors: [{ code, message }], messages: [], result: null }, headers }
}

/** One page of a list, as `page` and `per_page` ask for it, with `result_info`. */
export function paged(ask: Pick<Ask, 'query'>, items: readonly unknown[], usual: number): Answer {
  const page = Number(ask.query.get('page') ?? 1)
  const size = Number(ask.query.get('per_page') ?? usual)
  if (!Number.isInteger(page) || page < 1 || !Number.isInteger(size) || size < 1 || size > 100) {
    return no(400, 8000024, 'Invalid list options provided. Review the `page` or `per_page` parameter.')
  }
  const shown = items.slice((page - 1) * size, page * size)
  return ok(shown, {
    page,
    per_page: size,
    count: shown.length,
    total_count: items.length,
    total_pages: Math.ceil(items.length / size),
  })
}

/** A plain object, or undefined for anything else. */
export function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

/** The body as a JSON object, or undefined. */
export function bodyOf(ask: Pick<Ask, 'body'>): Record<string, unknown> | undefined {
  try {
    return record(JSON.parse(ask.body))
  } catch {
    return undefined
  }
}
