import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  dirname,
  join
} from "./chunk-BV76DYGQ.js";

// src/io/writable.ts
async function tryWriting(path, files, how, random) {
  await files.read(path);
  let probe = join(
    await nearestFolder(dirname(path), files),
    `.sealpost-try-${Buffer.from(random(6)).toString("hex")}`
  );
  await files[how](probe, new Uint8Array()), await files.remove(probe);
}
async function nearestFolder(folder, files) {
  let up = dirname(folder);
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
