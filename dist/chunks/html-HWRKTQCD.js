import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-GITQSQXE.js";
import "./chunk-K4UAAUDD.js";
import "./chunk-3AHKFWX2.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};
