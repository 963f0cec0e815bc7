const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-CZGyLy32.js";import"./session-DXxYFDIG.js";export{};