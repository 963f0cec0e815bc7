import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-OLDEY6KK.js";
import "./chunk-C5XTW4UE.js";
import "./chunk-JEPOZBLA.js";
import "./chunk-KKWKSZFX.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
