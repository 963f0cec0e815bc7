import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-TCTSOSZM.js";
import "./chunk-CBBSFU5Q.js";
import "./chunk-MK6ZY64O.js";
import "./chunk-DTL744NK.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
