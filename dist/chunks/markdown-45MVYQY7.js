import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  reportMarkdown,
  warningBlocks
} from "./chunk-VSUK3UAG.js";
import "./chunk-EXMUZADK.js";
import "./chunk-WHPBVJKB.js";
export {
  reportMarkdown,
  warningBlocks
};
