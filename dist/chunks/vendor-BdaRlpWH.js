const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-Dy-KCeSf.js";import"./session-nWuT1_M9.js";export{};