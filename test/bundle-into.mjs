/** Makes a bundle of `src/`: on standard input JSON of its folder and of what is to be changed; on standard output JSON of what it is. */
import { text } from 'node:stream/consumers'
import { bundle } from '../scripts/bundle.mjs'

const { folder, edits } = JSON.parse(await text(process.stdin))
const missed = new Set(edits)

function changed(file, before) {
  let after = before
  for (const edit of edits) {
    const place = new RegExp(edit.after)
    if (edit.file !== file || !place.test(before)) continue
    missed.delete(edit)
    after = after.replace(place, (found) => `${found} ${edit.code}`)
  }
  return after
}

// one that is changed is for what it does, not for how fast it starts, and so made in a third of the time
const { files } = await bundle(folder, { changed, readable: edits.length > 0 })
process.stdout.write(JSON.stringify({ files: [...files], missed: [...missed].map((edit) => edits.indexOf(edit)) }))
