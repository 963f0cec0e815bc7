const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-DbT0UoeK.js";import"./session-B9ZbSPX3.js";export{};