const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-BMuRJh1V.js";import"./session-DMsbD_i2.js";export{};