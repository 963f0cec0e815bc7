const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-D3sDNAD2.js";import"./session-Dgqt2T5g.js";export{};