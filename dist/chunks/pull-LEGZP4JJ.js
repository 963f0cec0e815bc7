import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-QYCKANBT.js";
import "./chunk-SUZ2GKUV.js";
import "./chunk-SA6ZZKNG.js";
import "./chunk-RBD6ZONB.js";
import "./chunk-IZLAWKV4.js";
import "./chunk-6ZKPXRUA.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
