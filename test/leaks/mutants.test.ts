import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { mutants } from './mutants.js'

const src = resolve(import.meta.dirname, '../../src')

it.each(mutants.flatMap(({ name, changes }) => changes.map((edit) => ({ name, ...edit }))))(
  '$name: $file still has the one place that the defect goes to',
  ({ file, after }) => {
    const text = readFileSync(join(src, file), 'utf8')
    expect(text.match(new RegExp(after, 'g'))).toHaveLength(1)
  },
)
