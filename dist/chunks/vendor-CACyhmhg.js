const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-XxzbwvOF.js";import"./session-BKvX8i61.js";export{};