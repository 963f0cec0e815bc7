import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-EOAWSLDN.js";
import "./chunk-FMHRMPAJ.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
