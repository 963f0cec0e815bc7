const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-CwBpJkb3.js";import"./session-BTdFCkXf.js";export{};