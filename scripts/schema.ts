import { writeFileSync } from 'node:fs'
import { jsonSchema } from '../src/io/config/json-schema.js'
import { schemaUrl } from '../src/io/system/schema-address.js'
import { sources } from '../src/sources/index.js'
import { targets } from '../src/targets/index.js'
import { sorted } from './lists.js'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: schema.ts FILE')
const schema = { $id: schemaUrl, ...(await jsonSchema(sorted(targets), sorted(sources))) }
writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
