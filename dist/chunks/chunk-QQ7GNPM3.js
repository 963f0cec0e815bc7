import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  requirePlaceholder
} from "./chunk-TUG3MZIK.js";
import {
  SealpostError,
  resolve,
  systemWord
} from "./chunk-RQGASJVF.js";

// src/sources/env-file.ts
var assignment = /(?:export\s+)?(?<name>[\w.-]+)(?:\s*=\s*?|:\s+?)(?<raw>\s*(?<quote>['"`])(?:\\\k<quote>|(?!\k<quote>)[\s\S])*\k<quote>|[^#\n]+)?\s*(?:#.*)?$/my, blanks = /\s*/y, restOfLine = /.*/y;
function parseEnvFile(text) {
  let source = text.replace(/\r\n?/g, `
`), assignments = [], ignored = [], line = 1, counted = 0;
  for (let at = endOf(blanks, source, 0); at < source.length; at = endOf(blanks, source, at)) {
    for (; counted < at; counted += 1) source[counted] === `
` && (line += 1);
    assignment.lastIndex = at;
    let found = assignment.exec(source);
    if (found?.groups?.name === void 0) {
      source[at] !== "#" && ignored.push(line), at = endOf(restOfLine, source, at);
      continue;
    }
    let { name, raw } = found.groups;
    assignments.push({ name, line, text: found[0], raw: (raw ?? "").trim() }), at += found[0].length;
  }
  return { assignments, ignored };
}
function endOf(pattern, text, from) {
  return pattern.lastIndex = from, from + (pattern.exec(text)?.[0].length ?? 0);
}
function envPaths(pattern, environments, folder) {
  return requirePlaceholder("path", pattern, "{environment}", environments), new Map(
    environments.map((environment) => {
      let shown = pattern.replaceAll("{environment}", environment);
      return [environment, { shown, absolute: resolve(folder, shown) }];
    })
  );
}
async function readEnvFile(path, files) {
  let { assignments, ignored } = parseEnvFile(decoded(await bytesOf(path, files), path.shown)), lines = /* @__PURE__ */ new Map();
  for (let { name, line, raw } of assignments) {
    let where = `${path.shown}:${line}`, before = ignored[0];
    if (before !== void 0 && before < line) break;
    if (/^['"`]/.test(raw) && (raw.length < 2 || !raw.endsWith(raw.charAt(0))))
      throw new SealpostError("source", "a quote is opened here and not closed", { where });
    let first = lines.get(name);
    if (first !== void 0)
      throw new SealpostError("source-duplicate", `${name} stands here and on line ${first}`, { where });
    lines.set(name, line);
  }
  if (ignored[0] !== void 0)
    throw new SealpostError("source", "this line is neither NAME=value nor a comment", {
      where: `${path.shown}:${ignored[0]}`,
      hint: "Nothing was written. A value over several lines needs quotes; a comment begins with #."
    });
  return assignments;
}
async function bytesOf({ shown, absolute }, files) {
  let bytes = await files.read(absolute).catch((thrown) => {
    throw thrown instanceof SealpostError ? thrown.placed(shown) : new SealpostError("source", `the file cannot be read${systemWord(thrown)}`, { where: shown });
  });
  if (bytes === void 0) throw new SealpostError("source-missing", "there is no such file", { where: shown });
  return bytes;
}
function decoded(bytes, shown) {
  let decoder = new TextDecoder("utf-8", { fatal: !0 });
  try {
    return decoder.decode(bytes);
  } catch {
    let line = 1;
    for (let from = 0; ; line += 1) {
      let end = bytes.indexOf(10, from);
      try {
        decoder.decode(bytes.subarray(from, end < 0 ? void 0 : end));
      } catch {
        throw new SealpostError("source", "this line is not valid UTF-8", { where: `${shown}:${line}` });
      }
      from = end + 1;
    }
  }
}

export {
  envPaths,
  readEnvFile
};
