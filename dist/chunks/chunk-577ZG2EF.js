import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  SealpostError,
  basename,
  extname,
  resolve,
  systemWord,
  tryWriting
} from "./chunk-RQGASJVF.js";

// src/cli/report-files.ts
var formats = {
  ".html": async () => (await import("./html-JMO2KDFF.js")).html,
  ".json": async () => (await import("./json-H4YG6YGC.js")).reportJson,
  ".md": async () => (await import("./markdown-77WAD7H7.js")).reportMarkdown
}, reportExtensions = Object.keys(formats);
async function reportFiles(names, { cwd, files, random }) {
  let known = names.map((name) => {
    let extension = extname(name).toLowerCase(), load = Object.hasOwn(formats, extension) ? formats[extension] : void 0;
    if (load === void 0)
      throw new SealpostError("usage", `--report ${name}: no format goes by that extension`, {
        hint: `Known extensions: ${reportExtensions.join(", ")}.`
      });
    return { path: resolve(cwd, name), load };
  });
  for (let { path } of known)
    await tryWriting(path, files, "replace", random).catch((thrown) => {
      let hint = `Nothing was done. ${unwritableHint}`;
      throw new SealpostError("usage", unwritable(path, thrown), { where: path, hint });
    });
  return known;
}
var unwritableHint = "Name a file in a folder that can be written to.";
function unwritable(path, thrown) {
  return `the report ${basename(path)} cannot be written${systemWord(thrown)}`;
}
async function writeReports(files, report, world) {
  let troubles = [];
  for (let { path, load } of files) {
    let render = await load();
    try {
      await world.files.replace(path, Buffer.from(render(report)), 420);
    } catch (thrown) {
      if (thrown instanceof SealpostError) throw thrown;
      troubles.push(new SealpostError("usage", unwritable(path, thrown), { where: path, hint: unwritableHint }));
    }
  }
  return troubles;
}

export {
  reportExtensions,
  reportFiles,
  writeReports
};
