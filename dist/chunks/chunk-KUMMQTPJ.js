import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  jsonForTerminal
} from "./chunk-JFV6SC3M.js";

// src/render/json.ts
function reportJson(report) {
  return prettyJson(report);
}
function prettyJson(data) {
  return `${jsonForTerminal(JSON.stringify(data, null, 2))}
`;
}

export {
  reportJson,
  prettyJson
};
