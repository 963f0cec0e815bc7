import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-CZAUC2ZU.js";
import "./chunk-AHZV6RXY.js";
import "./chunk-YSPWA25S.js";
import "./chunk-GYCMJ6YV.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
