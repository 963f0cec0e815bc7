import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/io/writable.ts
var import_node_path = __toESM(require_node_path(), 1);
async function tryWriting(path, files, how, random) {
  await files.read(path);
  let probe = (0, import_node_path.join)(
    await nearestFolder((0, import_node_path.dirname)(path), files),
    `.sealpost-try-${Buffer.from(random(6)).toString("hex")}`
  );
  await files[how](probe, new Uint8Array()), await files.remove(probe);
}
async function nearestFolder(folder, files) {
  let up = (0, import_node_path.dirname)(folder);
  try {
    if (await files.read(folder) !== void 0)
      throw Object.assign(new Error("a file is in the way"), { code: "ENOTDIR" });
  } catch (thrown) {
    if (thrown.code === "EISDIR") return folder;
    throw thrown;
  }
  return up === folder ? folder : nearestFolder(up, files);
}

export {
  tryWriting
};
