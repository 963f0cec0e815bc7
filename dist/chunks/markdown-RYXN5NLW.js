import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  reportMarkdown
} from "./chunk-EQODXG47.js";
import "./chunk-6QCGGE6I.js";
import "./chunk-2LEYKMR4.js";
import "./chunk-GLXVSVVU.js";
import "./chunk-QG4EX5LP.js";
import "./chunk-WHPBVJKB.js";
export {
  reportMarkdown
};
