import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import MagicString from 'magic-string'

/**
 * Has V8 compile at once what every start calls. By itself it skims a function's text when it loads a file, and reads it
 * again when the function is called; a function in brackets it reads once. Which ones a start calls stands in
 * `start-functions.json`, by module and name, with the places of those under that name that it does not call.
 * @param {string} root the folder that modules are named from, absolute
 * @returns a plug-in of the bundler
 */
export function eager(root) {
  const called = JSON.parse(readFileSync(new URL('start-functions.json', import.meta.url), 'utf8'))
  return {
    name: 'eager',
    transform: {
      order: 'post',
      filter: { id: /\.[cm]?[jt]s$/ },
      handler(text, id) {
        const names = called[relative(root, id).split(sep).join('/')]
        if (names === undefined) return
        return inBrackets(text, this.parse(text, { lang: id.endsWith('.ts') ? 'ts' : 'js' }), names)
      },
    },
  }
}

/**
 * The functions that a module's own statements make: declarations, and the outermost expressions in what constants begin
 * with.
 * @param program of the module, as the bundler parses it
 * @returns in the order written. `name` is the declaration's; `expressions` are the node itself, where it is one, and those
 *   written inside of it, each with its place among all that stand under that name
 */
export function functionsOf({ body }) {
  const counts = new Map()
  return body.flatMap(functionsMadeBy).map(({ name, statement, node }) => {
    const from = counts.get(name) ?? 0
    const found = node.type === 'FunctionDeclaration' ? partsOf(node).flatMap(functionsIn) : functionsIn(node)
    counts.set(name, from + found.length)
    const expressions = found.map(({ start, end }, index) => ({ start, end, place: from + index }))
    return { name, statement, node, expressions }
  })
}

function functionsMadeBy(statement) {
  const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (node?.type === 'FunctionDeclaration') return [{ name: node.id.name, statement, node }]
  if (node?.type !== 'VariableDeclaration') return []
  return node.declarations
    .filter(({ id }) => id.type === 'Identifier')
    .flatMap(({ id, init }) => outermostIn(init).map((found) => ({ name: id.name, statement, node: found })))
}

/**
 * Puts functions of a module in brackets.
 * @param {string} text of the module
 * @param program as the bundler parses it
 * @param {Readonly<Record<string, readonly number[]>>} names which, and the places of the function expressions under
 *   each name that are left alone, counted from 0. A function with overloads is left alone
 */
export function inBrackets(text, program, names) {
  const edited = new MagicString(text)
  const overloaded = new Set(program.body.flatMap((statement) => overloadIn(statement) ?? []))
  for (const { name, statement, node, expressions } of functionsOf(program)) {
    if (!Object.hasOwn(names, name) || overloaded.has(name)) continue
    for (const { start, end, place } of expressions)
      if (!names[name].includes(place)) edited.appendRight(start, '(').prependLeft(end, ')')
    if (node.type !== 'FunctionDeclaration') continue
    edited.prependRight(node.start, `const ${name} = (`).appendLeft(node.end, ');\n')
    // a declaration is there before the module's first statement: so must the constant be
    if (statement.start > 0) edited.move(statement.start, statement.end, 0)
  }
  return edited.toString()
}

function overloadIn(statement) {
  const node = statement.declaration ?? statement
  return node.type === 'TSDeclareFunction' ? node.id.name : undefined
}

/** All function expressions within a node, and itself where it is one. */
function functionsIn(node) {
  return outermostIn(node).flatMap((found) => [found, ...partsOf(found).flatMap(functionsIn)])
}

/** The function expressions within a node that are in no other one. */
function outermostIn(node) {
  return isFunction(node) ? [node] : partsOf(node).flatMap(outermostIn)
}

/** The nodes that a node is made of. The function of a method cannot stand in brackets, but what is in it can. */
function partsOf(node) {
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, child]) => (key === 'value' && isMethod(node) ? partsOf(child) : [child]))
}

function isFunction(node) {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression'
}

function isMethod({ type, method, kind }) {
  return type === 'MethodDefinition' || (type === 'Property' && (method || kind !== 'init'))
}
