import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  SealpostError
} from "./chunk-YGKAM3X4.js";
import "./chunk-WHPBVJKB.js";

// src/cli/prompts.ts
async function openPrompts(streams) {
  let clack = await import("./dist-3TIIMRBT.js");
  function given(answer) {
    if (typeof answer == "symbol")
      throw new SealpostError("interrupted", "stopped at a question", { hint: "Nothing was written." });
    return answer;
  }
  return {
    confirm: async (question) => given(await clack.confirm({ ...streams, message: question, initialValue: !1 })),
    async text(question, { suggested, example, complaint }) {
      let placeholder = suggested ?? example, answer = await clack.text({
        ...streams,
        message: question,
        ...placeholder === void 0 ? {} : { placeholder },
        ...suggested === void 0 ? {} : { defaultValue: suggested },
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
  openPrompts
};
