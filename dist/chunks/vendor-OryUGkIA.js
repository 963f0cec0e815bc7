const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-uV7DUI-d.js";import"./session-BBS0WzVS.js";export{};