import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-JK3YWHED.js";
import "./chunk-EOAWSLDN.js";
import "./chunk-FMHRMPAJ.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};
