import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-OZQSXMT2.js";
import "./chunk-GAPYA5DR.js";
import "./chunk-IRU4MCIO.js";
import "./chunk-PB2DLIIW.js";
import "./chunk-EOAWSLDN.js";
import "./chunk-FMHRMPAJ.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
