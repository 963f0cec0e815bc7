import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-VHMF4RHT.js";
import "./chunk-Y76QEQKW.js";
import "./chunk-7W3KS75W.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};
