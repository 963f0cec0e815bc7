const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-2cTMURRL.js";import"./session-Doi511W5.js";export{};