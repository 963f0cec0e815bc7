const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-Bv1gAMnN.js";import"./session-CTyvpX3J.js";export{};