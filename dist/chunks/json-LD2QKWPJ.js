import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-KUMMQTPJ.js";
import "./chunk-JFV6SC3M.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
