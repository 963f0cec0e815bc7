import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  filesAt,
  insidePath,
  openRepository
} from "./chunk-6M4H6ZY4.js";
import "./chunk-JEPOZBLA.js";
import "./chunk-KKWKSZFX.js";
import "./chunk-WHPBVJKB.js";
export {
  filesAt,
  insidePath,
  openRepository
};
