import { writeFile } from 'node:fs/promises'

writeFile('/dev/null', '').catch(() => {})
