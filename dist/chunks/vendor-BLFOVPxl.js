const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-Cefh0K7h.js";import"./session-8z-LP9Nu.js";export{};