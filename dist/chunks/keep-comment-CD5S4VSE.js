import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-Z6WKX5CV.js";
import "./chunk-RHY3XC2N.js";
import "./chunk-EOAWSLDN.js";
import "./chunk-FMHRMPAJ.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
