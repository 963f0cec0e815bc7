import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  SealpostError
} from "./chunk-RQGASJVF.js";

// src/cli/prompts.ts
function withExample(question, example) {
  return example === void 0 ? question : `${question} For example ${example}.`;
}
async function openPrompts(streams) {
  let clack = await import("./dist-T233KAPZ.js");
  function given(answer) {
    if (typeof answer == "symbol")
      throw new SealpostError("interrupted", "stopped at a question", { hint: "Nothing was written." });
    return answer;
  }
  return {
    confirm: async (question) => given(await clack.confirm({ ...streams, message: question, initialValue: !1 })),
    async text(question, { suggested, example, complaint }) {
      let answer = await clack.text({
        ...streams,
        message: withExample(question, example),
        ...suggested === void 0 ? {} : { placeholder: suggested, defaultValue: suggested },
        validate: (typed) => complaint((typed || suggested) ?? "")
      });
      return given(answer);
    },
    async choose(question, choices) {
      let options = choices.map(({ label, hint }, index2) => ({
        value: index2,
        label,
        ...hint === void 0 ? {} : { hint }
      })), index = given(await clack.select({ ...streams, message: question, options }));
      return choices[index].value;
    }
  };
}

export {
  withExample,
  openPrompts
};
