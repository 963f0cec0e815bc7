import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  endpointOf,
  openWire
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  isAbsolute,
  relative,
  sep,
  statusError,
  userAgent
} from "./chunk-RQGASJVF.js";

// src/io/repository.ts
var source = 'GitHub Docs, "Rate limits for the REST API"', pace = {
  writeGapMs: { is: 0, source, verified: "2026-11-23" },
  unstatedWaitMs: { is: 6e4, source, verified: "2026-11-23" }
}, largest = 32 * 1024 * 1024;
function openRepository(repository, token, world, notice = () => {
}) {
  let endpoint = endpointOf({ env: "GITHUB_API_URL", default: "https://api.github.com" }, world), fetch = openWire({ world, endpoint, token, pace, userAgent, notice }).reader({ read: 0, write: 0, retried: 0 }), base = `${endpoint.href.replace(/\/$/, "")}/repos/${repository}`;
  async function get(path, what) {
    let answer = await fetch(`${base}${path}`, {
      headers: { accept: "application/vnd.github.object+json", "x-github-api-version": "2022-11-28" }
    });
    if (answer.status !== 404) {
      if (!answer.ok) throw statusError(answer.status, what, hint);
      return answer.json();
    }
  }
  return {
    async forkPoint(branch, head) {
      let what = "compare with the default branch", found = await get(`/compare/${encodeURIComponent(branch)}...${head}?per_page=1`, what);
      if (found === void 0) throw statusError(404, what, hint);
      let { base_commit: tip, merge_base_commit: fork } = found;
      return { tip: commitOf(tip?.sha, what), fork: commitOf(fork?.sha, what) };
    },
    async fileAt(commit, path) {
      let what = "read a file", place = path.split("/").map(encodeURIComponent).join("/"), found = await get(`/contents/${place}?ref=${commit}`, what);
      if (found !== void 0) {
        if (found.type !== "file")
          throw new SealpostError("config", "this is a folder, a link or a submodule, and no file", { where: path });
        if (typeof found.size != "number" || found.size > largest)
          throw new SealpostError("config", "this file is too large", { where: path });
        return found.encoding === "base64" ? bytesOf(found, what) : bytesOf(await get(`/git/blobs/${commitOf(found.sha, what)}`, what), what);
      }
    },
    async pullsFrom(owner, branch) {
      let what = "look for the pull request", query = new URLSearchParams({ state: "open", head: `${owner}:${branch}`, per_page: "100" }), found = await get(`/pulls?${query}`, what);
      if (!Array.isArray(found)) throw odd(what);
      return found.map((row) => {
        let { number, head, base: base2 } = row ?? {};
        if (!Number.isSafeInteger(number)) throw odd(what);
        return {
          number: Number(number),
          head: commitOf(head?.sha, what),
          from: String(head?.repo?.full_name ?? ""),
          into: String(base2?.ref ?? "")
        };
      });
    }
  };
}
var hint = "Give the job `contents: read`.";
function commitOf(sha, what) {
  if (typeof sha == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha;
  throw odd(what);
}
function bytesOf(found, what) {
  if (typeof found?.content != "string" || found.encoding !== "base64") throw odd(what);
  let bytes = new Uint8Array(Buffer.from(found.content, "base64"));
  if (bytes.length !== found.size) throw odd(what);
  return bytes;
}
function odd(what) {
  return new SealpostError("bad-answer", `${what}: the answer has another shape than documented`);
}
function insidePath(path, root) {
  let inside = relative(root, path).split(sep).join("/"), odd2 = inside.split("/").some((part) => ["", ".", "..", ".git"].includes(part.toLowerCase()));
  if (isAbsolute(path) && !isAbsolute(inside) && !odd2 && !/[\\\p{C}]/u.test(inside)) return inside;
  throw new SealpostError("outside", "this path leads out of the repository, and is not read for a pull request");
}
function filesAt(repository, commit, root) {
  let read = /* @__PURE__ */ new Map(), refuse = async () => {
    throw new SealpostError("read-only", "nothing is written for a pull request");
  };
  return {
    async read(path) {
      let inside = insidePath(path, root), known = read.get(inside) ?? repository.fileAt(commit, inside);
      return read.set(inside, known), known;
    },
    replace: refuse,
    createNew: refuse,
    remove: refuse
  };
}

export {
  openRepository,
  insidePath,
  filesAt
};
