import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  filesAt,
  insidePath,
  openRepository
} from "./chunk-BEYOIWTU.js";
import "./chunk-VSUK3UAG.js";
import "./chunk-EXMUZADK.js";
import "./chunk-WHPBVJKB.js";
export {
  filesAt,
  insidePath,
  openRepository
};
