import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-IZLAWKV4.js";
import "./chunk-6ZKPXRUA.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
