import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-Y3FQQDQ7.js";
import "./chunk-UWFOB5CT.js";
import "./chunk-XO4PSGUE.js";
import "./chunk-4JKO7BWZ.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
