const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-BLOFnYSb.js";import"./session-9b6VWJYK.js";export{};