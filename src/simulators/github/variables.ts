import type { Answer, Ask, Route } from '../server.js'
import { type Box, change, notFound, refuse, type Store } from './store.js'
import { readBody, text } from './validation.js'
import { badName, commonRoutes, keep, routesOf, rowOf, visibilityRules } from './value-routes.js'

const lists = [
  '/repos/:owner/:repo/actions/variables',
  '/repos/:owner/:repo/environments/:environment/variables',
  '/orgs/:org/actions/variables',
]

const exists = refuse(409, 'Already exists - Variable already exists')

/** Actions variables of repositories, environments and organisations. */
export function variableRoutes(store: Store): Route[] {
  return lists.flatMap((list) => {
    const on = routesOf(store, list)
    return [
      on('POST', '', (box, ask) => post(store, box, ask)),
      on('PATCH', '/:name', (box, ask) => patch(store, box, ask)),
      ...commonRoutes(store, list, { usual: 10, most: 30 }),
    ]
  })
}

function post(store: Store, box: Box, ask: Ask): Answer {
  const rules = { name: text, value: text, ...visibilityRules(box) }
  const read = readBody(ask.body, rules, ['name', 'value'])
  if (!read.ok) return read.answer
  const { body } = read
  if (box.holder === 'organization' && body.visibility === undefined) {
    return refuse(422, 'Invalid request.\n\nInvalid input: object is missing required key: visibility.')
  }
  const name = String(body.name).toUpperCase()
  if (box.rows.has(name)) return exists
  const given = { name, value: String(body.value), body, isPatch: false }
  return badName(name, box.kind) ?? keep(store, box, given) ?? { status: 201, body: {} }
}

function patch(store: Store, box: Box, ask: Ask): Answer {
  const row = rowOf(box, ask)
  if (!row) return notFound
  const read = readBody(ask.body, { name: text, value: text, ...visibilityRules(box) }, [])
  if (!read.ok) return read.answer
  const { body } = read
  const name = String(body.name ?? row.name).toUpperCase()
  if (name !== row.name && box.rows.has(name)) return exists
  const value = body.value === undefined ? row.value : String(body.value)
  const wrong = badName(name, box.kind) ?? keep(store, box, { name: row.name, value, body, isPatch: true })
  if (wrong) return wrong
  if (name !== row.name) {
    change(store, box, (rows) => {
      const moved = rows.get(row.name)
      rows.delete(row.name)
      if (moved) rows.set(name, { ...moved, name })
    })
  }
  return { status: 204 }
}
