const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-CS1fpQgC.js";import"./session-CinY7hMF.js";export{};