import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  reportMarkdown,
  warningBlocks
} from "./chunk-EOAWSLDN.js";
import "./chunk-FMHRMPAJ.js";
import "./chunk-WHPBVJKB.js";
export {
  reportMarkdown,
  warningBlocks
};
