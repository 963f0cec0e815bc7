import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  reportMarkdown,
  warningBlocks
} from "./chunk-PIBFJT7H.js";
import "./chunk-N5ZIDXQF.js";
import "./chunk-ULVJNBUJ.js";
import "./chunk-JFV6SC3M.js";
import "./chunk-WHPBVJKB.js";
export {
  reportMarkdown,
  warningBlocks
};
