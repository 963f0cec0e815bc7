const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./region-C3tCg3wy.js";import"./session-CFqgQORn.js";export{};