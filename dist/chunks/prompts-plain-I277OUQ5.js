import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  withExample
} from "./chunk-HRVWIMZB.js";
import "./chunk-BNIMRQTC.js";
import {
  SealpostError
} from "./chunk-RQGASJVF.js";
import {
  __require
} from "./chunk-WHPBVJKB.js";

// builtin:node:readline
var whole = __require("node:readline"), from = (name) => whole[name], createInterface = /* @__PURE__ */ from("createInterface");

// src/cli/prompts-plain.ts
async function openPlainPrompts(streams) {
  let { input, output } = streams;
  async function asked(question, read) {
    let lines = createInterface({ input, terminal: !1 }), answers = lines[Symbol.asyncIterator]();
    try {
      output.write(question);
      for await (let line of answers) {
        let said = read(line);
        if (typeof said != "string") return said.answer;
        output.write(`${said}
${question}`);
      }
      throw new SealpostError("interrupted", "stopped at a question", { hint: "Nothing was written." });
    } finally {
      lines.close();
    }
  }
  return {
    confirm: (question) => asked(`${question} [y/N] `, (line) => {
      let answer = /^(?:(y|yes)|n|no|)$/i.exec(line.trim());
      return answer === null ? "Write y or n." : { answer: answer[1] !== void 0 };
    }),
    text(question, { suggested, example, complaint }) {
      let shown = withExample(question, example) + (suggested === void 0 ? "" : ` [${suggested}]`);
      return asked(`${shown} `, (line) => {
        let answer = line === "" ? suggested ?? "" : line;
        return complaint(answer) ?? { answer };
      });
    },
    choose(question, choices) {
      let list = choices.map(({ label, hint }, index) => {
        let more = hint === void 0 ? "" : ` (${hint})`;
        return `  ${index + 1}. ${label}${more}
`;
      });
      return asked(`${question}
${list.join("")}Number: `, (line) => {
        let choice = /^\d{1,4}$/.test(line.trim()) ? choices[Number(line) - 1] : void 0;
        return choice === void 0 ? `Write a number from 1 to ${choices.length}.` : { answer: choice.value };
      });
    }
  };
}
export {
  openPlainPrompts
};
