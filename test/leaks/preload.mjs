// Loaded into a process under test: its clock jumps over long waits, and its code of others may crash.
import http from 'node:http'

const { searchParams } = new URL(import.meta.url)
const patienceMs = 50
const deadlineMs = Number(searchParams.get('deadline') ?? 5000)

const { setTimeout: wait } = globalThis
const { request: open } = http
const { now } = Date
let ahead = 0
Date.now = () => now() + ahead

globalThis.setTimeout = (call, ms, ...more) => {
  if (!(ms > patienceMs)) return wait(call, ms, ...more)
  const due = Date.now() + ms
  const jump = () => {
    ahead = Math.max(ahead, due - now())
    call(...more)
  }
  return wait(jump, 1)
}
AbortSignal.timeout = () => {
  const controller = new AbortController()
  wait(() => controller.abort(new DOMException('too late', 'TimeoutError')), deadlineMs).unref()
  return controller.signal
}

// a defect in somebody else's code, whose error holds all that was being sent
const crash = searchParams.get('crash')
if (crash !== null) {
  http.request = (...call) => {
    const request = open(...call)
    const { end } = request
    request.end = (given) => {
      if (!given) return end.call(request)
      const body = Buffer.from(given).toString()
      const error = Object.assign(new Error(`could not send ${body}`, { cause: new Error(body) }), { request, body })
      if (crash === 'throw') throw error
      const fail = () => {
        throw error
      }
      if (crash === 'reject') Promise.reject(error)
      else wait(fail, 0)
      return request
    }
    return request
  }
}
