import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-7ELAK3MO.js";
import "./chunk-7WTJFZIR.js";
import "./chunk-IZLAWKV4.js";
import "./chunk-6ZKPXRUA.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
