const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-JL9wDKex.js";import"./session-CJdV8WBB.js";export{};