import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-HMQO3TMI.js";
import "./chunk-N4GAMJQO.js";
import "./chunk-KNE7NJGH.js";
import "./chunk-RTGON6IF.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
