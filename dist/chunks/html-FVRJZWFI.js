import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-VBNOHG26.js";
import "./chunk-VSUK3UAG.js";
import "./chunk-EXMUZADK.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};
