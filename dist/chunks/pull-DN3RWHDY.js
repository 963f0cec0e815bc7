import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-HWED5WP4.js";
import "./chunk-6M4H6ZY4.js";
import "./chunk-LOGMKXKA.js";
import "./chunk-N7MPKFTU.js";
import "./chunk-WKIOONHC.js";
import "./chunk-JEPOZBLA.js";
import "./chunk-KKWKSZFX.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
